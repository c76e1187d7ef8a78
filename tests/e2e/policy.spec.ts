import { expect, test, type Page } from '@playwright/test';
import { aGuide, everyPage, guides } from '../support/addresses.ts';
import { onPurpose } from '../support/on-purpose.ts';

/** Errors of the page's scripts and of its policy, which browsers report to the console. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // What Playwright says of the worker, which these tests do without.
    if (message.text().includes('blocked by Playwright')) return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

function requestsOf(page: Page): URL[] {
  const requests: URL[] = [];
  page.on('request', (request) => requests.push(new URL(request.url())));
  return requests;
}

for (const address of everyPage) {
  test(`${address} keeps its policy and asks only its own host`, async ({ page, baseURL }) => {
    const complaints = complaintsOf(page);
    const requests = requestsOf(page);
    await page.goto(address);
    expect(complaints).toEqual([]);
    expect(requests.filter(({ origin }) => origin !== baseURL)).toEqual([]);
  });

  test(`${address} names its encoding and its policy before anything they apply to`, async ({ request }) => {
    const html = await (await request.get(address)).text();
    expect(html.indexOf('<meta charset="utf-8"')).toBeGreaterThan(0);
    // Browsers look for it in the first 1024 bytes only.
    expect(html.indexOf('<meta charset="utf-8"')).toBeLessThan(1024 - '<meta charset="utf-8">'.length);
    const policy = html.search(/<meta http-equiv="content-security-policy"/i);
    expect(policy).toBeGreaterThan(0);
    expect(html.search(/<(style|script|link)\b/)).toBeGreaterThan(policy);
  });
}

test('a broken policy is reported', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto(`/${onPurpose}`);
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('style'), { textContent: 'p{}' })),
  );
  await expect.poll(() => complaints.join()).toContain('Content Security Policy');
});

test('no text becomes markup, and no address a script, where the browser has Trusted Types', async ({
  page,
}) => {
  await page.goto(`/tools/pitch/${onPurpose}`);
  const refused = await page.evaluate(() => {
    const tries = [
      () => (document.body.innerHTML = '<b>x</b>'),
      () => new Worker('/search.js'),
      () => Object.assign(document.createElement('script'), { src: '/search.js' }),
      () => document.createRange().createContextualFragment('<b>x</b>'),
    ];
    return tries.map((act) => {
      try {
        act();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
});

for (const address of guides) {
  test(`${address} paints after few requests, none of which holds it up`, async ({ page }) => {
    const requests = requestsOf(page);
    await page.goto(address);
    expect(requests.length).toBeLessThanOrEqual(4);
    const blocking = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
        .map(({ name }) => name),
    );
    expect(blocking).toEqual([]);
  });
}

test('pages carry one inline script and none of the framework', async ({ page }) => {
  const requests = requestsOf(page);
  for (const address of ['/', aGuide, '/questions/']) {
    await page.goto(address);
    await expect(page.locator('script:not([type="application/ld+json"])')).toHaveCount(1);
    await expect(page.locator('script[src], astro-island')).toHaveCount(0);
  }
  expect(requests.filter(({ pathname }) => pathname.includes('/_astro/'))).toEqual([]);
});

test('search loads nothing before it is opened, and then only from its own host', async ({
  page,
  baseURL,
}) => {
  const complaints = complaintsOf(page);
  const requests = requestsOf(page);
  const ofSearch = () => requests.filter(({ pathname }) => /^\/(search\.|pagefind\/)/.test(pathname));
  await page.goto('/');
  expect(ofSearch()).toEqual([]);
  await page.keyboard.press('/');
  await page.locator('.search input').fill('question');
  await expect(page.locator('.search li a').first()).toBeVisible();
  expect(ofSearch().length).toBeGreaterThan(2);
  expect(requests.filter(({ origin }) => origin !== baseURL)).toEqual([]);
  expect(complaints).toEqual([]);
});
