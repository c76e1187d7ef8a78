import { expect, test, type Page } from '@playwright/test';
import { aGuide } from '../support/addresses.ts';
import { subPath } from '../support/sub-path.ts';

const { base, origin } = subPath;
const front = origin + base;
const guide = front + aGuide.slice(1);

test.use({ baseURL: front });

/** The addresses inside the site that a page names, in links and in its head. */
async function addressesOn(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => [
    ...[...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('a[href], link[href]')].map(
      ({ href }) => href,
    ),
    ...[...document.querySelectorAll<HTMLMetaElement>('meta[property="og:image"]')].map(
      ({ content }) => content,
    ),
  ]);
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  const site = new URL(canonical ?? '').origin;
  const urls = found.map((address) => new URL(address, page.url()));
  return [
    ...new Set(urls.filter((url) => [site, origin].includes(url.origin)).map(({ pathname }) => pathname)),
  ];
}

for (const [name, address] of [
  ['front page', front],
  ['guide', guide],
  ['page of changes', `${front}changes/`],
] as const) {
  test(`the ${name} names only addresses below the sub path, and all of them answer`, async ({
    page,
    request,
  }) => {
    await page.goto(address);
    const named = await addressesOn(page);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !path.startsWith(base))).toEqual([]);
    for (const path of named) expect((await request.get(origin + path)).status(), path).toBe(200);
  });
}

test('the head of the page of changes names icon, feed and picture', async ({ page }) => {
  await page.goto(`${front}changes/`);
  const named = await addressesOn(page);
  expect(named).toEqual(expect.arrayContaining([`${base}icon.svg`, `${base}changes.xml`]));
  expect(named.some((path) => path.startsWith(`${base}og/`))).toBe(true);
});

test('the feed leads to pages below the sub path', async ({ request }) => {
  const feed = await (await request.get(`${front}changes.xml`)).text();
  const links = [...feed.matchAll(/<link>([^<]*)<\/link>/g)].map(([, url = '']) => new URL(url).pathname);
  expect(links.length).toBeGreaterThan(1);
  expect(links.filter((path) => !path.startsWith(base))).toEqual([]);
  for (const path of links) expect((await request.get(origin + path)).status(), path).toBe(200);
});

test('search works, and its results lie below the sub path', async ({ page, request }) => {
  const requests: string[] = [];
  page.on('request', (sent) => requests.push(new URL(sent.url()).pathname));
  await page.goto(guide);
  await page.keyboard.press('/');
  await page.locator('.search input').fill('question');
  const links = page.locator('.search li a');
  await expect(links.first()).toBeVisible();
  const found = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  expect(found.filter((path) => !path.startsWith(base))).toEqual([]);
  for (const path of new Set(found)) expect((await request.get(origin + path)).status(), path).toBe(200);
  expect(requests).toContain(`${base}search.js`);
  expect(requests.filter((path) => !path.startsWith(base))).toEqual([]);
  await links.first().click();
  await expect(page.locator('h1')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(found[0]);
});
