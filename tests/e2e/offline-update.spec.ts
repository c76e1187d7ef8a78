import { expect, type Page } from '@playwright/test';
import { aGuide } from '../support/addresses.ts';
import { look, secondOpinion, views, violations } from '../support/checkers.ts';
import { keptKeys, lookForNew, stateOf, test, visit, visitBriefly } from '../support/offline-page.ts';

test.use({ serviceWorkers: 'allow' });

const heading = (text: string) => (html: string) =>
  html.replace(/(<h1[^>]*>)[^<]*(<\/h1>)/, (_, start: string, end: string) => start + text + end);

/** A new version of a tool and a guide. */
const second = {
  'tools/pitch/index.html': heading('Second'),
  [`${aGuide.slice(1)}index.html`]: heading('Second'),
};

const bar = '.new-version';
const take = (page: Page) => page.locator(`${bar} button`).first();

/** Types, and does not wait until it is saved. */
async function typeAnswer(page: Page, text: string): Promise<void> {
  await page.locator('#now').fill(text);
}

test('a new version is offered, is not forced, and loses nothing that was typed', async ({ page, site }) => {
  await visitBriefly(page, `${site.home}tools/pitch/`);
  const before = (await stateOf(page)).version;
  await site.deploy(second);
  await page.locator('#now').focus();
  expect(await lookForNew(page)).toBe('waits');

  await expect(page.locator(`${bar} [role=status]`)).toContainText('A new version');
  // Shown, not pressed: the focus is where it was, and the page is what it was, also when it opens again.
  await expect(page.locator('#now')).toBeFocused();
  await page.reload();
  await expect(page.locator('h1')).not.toHaveText('Second');
  expect((await stateOf(page)).version).toBe(before);

  await typeAnswer(page, 'I mend bikes.');
  await take(page).click();
  await expect(page.locator('h1')).toHaveText('Second');
  await expect(page.locator('#now')).toHaveValue('I mend bikes.');
  expect((await stateOf(page)).version).not.toBe(before);
  await expect(page.locator(bar)).toHaveCount(0);
});

test('the offer is open to everybody: two checkers, the keyboard, forced colors, a narrow window', async ({
  page,
  site,
}) => {
  await visitBriefly(page, `${site.home}tools/pitch/`);
  await site.deploy(second);
  await lookForNew(page);
  await expect(page.locator(`${bar} [role=status]`)).toContainText('A new version');
  for (const view of views) {
    await look(page, view);
    expect(await violations(page), JSON.stringify(view)).toEqual([]);
    expect(await secondOpinion(page), JSON.stringify(view)).toEqual([]);
  }

  // In the narrow window: what the keyboard reaches is not behind the bar.
  const top = await page.locator(bar).evaluate((one) => one.getBoundingClientRect().top);
  const fields = page.locator('main textarea:visible');
  for (let n = 0; n < (await fields.count()); n += 1) {
    await fields.nth(n).evaluate((field) => {
      field.scrollIntoView({ block: 'nearest' });
    });
    const foot = await fields.nth(n).evaluate((field) => field.getBoundingClientRect().bottom);
    expect(foot).toBeLessThanOrEqual(top + 1);
  }

  await page.emulateMedia({ forcedColors: 'active' });
  await page.locator('footer a').last().focus();
  await page.keyboard.press('Tab');
  await expect(take(page)).toBeFocused();
  const outline = await take(page).evaluate((button) => getComputedStyle(button).outlineStyle);
  expect(outline).not.toBe('none');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator(bar)).toHaveCount(0);
  await expect(page.locator('h1')).toBeFocused();
});

test('an update fetches what changed, and files that nobody needs are removed', async ({ page, site }) => {
  await page.goto(site.home);
  await page.evaluate(() =>
    caches.open('someone-else').then((cache) => cache.put('/kept', new Response('x'))),
  );
  await visitBriefly(page, `${site.home}tools/pitch/`);
  const before = await keptKeys(page);
  const old = before.find((key) => key.startsWith('/tools/pitch/?'));
  const asked: string[] = [];
  page.context().on('request', (request) => {
    if (request.serviceWorker()) asked.push(new URL(request.url()).pathname);
  });
  await site.deploy(second);
  await lookForNew(page);
  // Both are there: the page that is open may still need the old one.
  const during = (await keptKeys(page)).filter((key) => key.startsWith('/tools/pitch/?'));
  expect(during).toContain(old);
  expect(during).toHaveLength(2);
  await take(page).click();
  await expect(page.locator('h1')).toHaveText('Second');
  await expect.poll(() => keptKeys(page)).not.toContain(old);
  expect(await page.evaluate(() => caches.has('someone-else'))).toBe(true);
  const tools = asked.filter((path) => /^\/(tools|_astro|json)\//.test(path));
  expect([...new Set(tools)]).toEqual(['/tools/pitch/']);
});

test('put off, it comes by itself once all pages are closed', async ({ page, site, context }) => {
  await visit(page, `${site.home}tools/pitch/`);
  await site.deploy(second);
  await lookForNew(page);
  await page.locator(`${bar} button`).last().click();
  await expect(page.locator(bar)).toHaveCount(0);
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(page.locator(bar)).toHaveCount(0);
  await page.close();
  const next = await context.newPage();
  await expect(async () => {
    await next.goto(`${site.home}tools/pitch/`);
    const title = await next.locator('h1').textContent();
    await next.goto('about:blank');
    expect(title).toBe('Second');
  }).toPass({ intervals: [2000] });
});

test('accepted in one page, it leaves the other page as it is until it is closed', async ({
  page,
  site,
  context,
}) => {
  await visitBriefly(page, `${site.home}tools/pitch/`);
  const other = await context.newPage();
  await other.goto(`${site.home}tools/pitch/`);
  await other.locator('#now').fill('In the other page');
  const script = (await keptKeys(page)).find((key) => /_astro\/docx/.test(key))?.split('?')[0] ?? '';
  // A deployment in which that script is another one. It comes at once: a browser may look for a new version at any time.
  await site.deploy({ ...second, [script.slice(1)]: () => 'export {};' });
  await lookForNew(page);
  await take(page).click();
  await expect(page.locator('h1')).toHaveText('Second');
  await expect(other.locator('h1')).not.toHaveText('Second');
  await expect(other.locator('#now')).toHaveValue('In the other page');
  // What that page may still load is kept for it.
  expect((await keptKeys(page)).filter((key) => key.startsWith(script))).toHaveLength(2);
  await other.close();
  await page.reload();
  await expect
    .poll(async () => (await keptKeys(page)).filter((key) => key.startsWith(script)))
    .toHaveLength(1);
});

test('words in a form that nothing keeps are named before a reload loses them', async ({ page, site }) => {
  await visitBriefly(page, `${site.home}embed/`);
  await page.locator('input[name=school]').fill('A school');
  await site.deploy(second);
  await lookForNew(page);
  await take(page).click();
  await expect(page.locator(`${bar} [role=status]`)).toContainText('aren’t saved');
  await expect(page.locator('input[name=school]')).toHaveValue('A school');
  await page.locator('input[name=school]').fill('');
});

for (const [name, broken] of [
  ['comes broken', { 'tools/pitch/index.html': (html: string) => html.slice(0, 900) }],
  ['comes empty', { 'tools/pitch/index.html': () => '' }],
] as const) {
  test(`a new version of which a file ${name} changes nothing`, async ({ page, site, context }) => {
    await visitBriefly(page, `${site.home}tools/pitch/`);
    const before = (await stateOf(page)).version;
    await site.deploy({
      'tools/research/index.html': heading('Second'),
      'tools/pitch/index.html': heading('Second'),
    });
    site.change(broken);
    expect(await lookForNew(page)).toBe('failed');
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('#now')).toBeVisible();
    expect((await stateOf(page)).version).toBe(before);
    await expect(page.locator(bar)).toHaveCount(0);
  });
}

test('a host that turns it off takes back all that was kept, and nothing else', async ({ page, site }) => {
  await page.goto(site.home);
  await page.evaluate(() => caches.open('someone-else'));
  await visitBriefly(page, `${site.home}tools/pitch/`);
  await page.locator('#now').fill('I mend bikes.');
  await site.turnOff();
  await lookForNew(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['someone-else']);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  await expect(page.locator('#now')).toHaveValue('I mend bikes.');
});

test('a reader removes what is kept for good, and saves it again', async ({ page, site, context }) => {
  await visitBriefly(page, `${site.home}offline/`);
  const line = page.locator('[data-line]');
  await expect(line).toContainText('The whole site is saved', { timeout: 60_000 });
  await page.locator('[data-act=remove]').click();
  await expect(line).toContainText('Removed');
  expect(await keptKeys(page)).toEqual([]);

  await page.goto(`${site.home}guides/`);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);

  await page.goto(`${site.home}offline/`);
  await expect(line).toContainText('Nothing is saved');
  await page.locator('[data-act=save]').click();
  await expect(line).toContainText('The whole site is saved', { timeout: 60_000 });
  await context.setOffline(true);
  await page.goto(`${site.home}tools/pitch/`);
  await expect(page.locator('#now')).toBeVisible();
});

test('a browser without room keeps what it can, says so, and shows every page', async ({
  page,
  site,
  context,
}) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(site.home).origin,
    quotaSize: 2_600_000,
  });
  await visitBriefly(page, `${site.home}offline/`);
  await expect(page.locator('[data-line]')).toContainText('no more room', { timeout: 60_000 });
  await page.goto(site.home + aGuide.slice(1));
  await expect(page.locator('h1')).toBeVisible();
  await context.setOffline(true);
  await page.goto(`${site.home}tools/pitch/`);
  await expect(page.locator('#now')).toBeVisible();
});
