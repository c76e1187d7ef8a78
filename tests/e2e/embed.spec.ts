import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type FrameLocator, type Page } from '@playwright/test';
import { liveTools } from '../../src/tools/registry.ts';
import { hostPages } from '../support/host-pages.ts';

/** Pages of other sites that show our tools. `host` is the root of that other site. */
const test = base.extend<object, { host: string }>({
  host: [
    async ({}, use) => {
      const { port } = await import('../support/sub-path.ts');
      const pages = await hostPages(`http://localhost:${port}`);
      await use(pages.root);
      pages.stop();
    },
    { scope: 'worker' },
  ],
});

const alive = async (frame: FrameLocator) => {
  await expect(frame.locator('astro-island')).not.toHaveAttribute('ssr');
};

/** What a visitor does first in each tool, and where its words show. */
const first: Readonly<Record<string, { field: string; text: string }>> = {
  'question-builder': { field: '#goal-title', text: 'Lab or clinic?' },
  pitch: { field: '#now', text: 'I am in my third year.' },
  outreach: { field: '#blank-my-name', text: 'Amara' },
};

function outsidersOf(page: Page, allowed: readonly string[]): string[] {
  const outsiders: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !allowed.includes(origin)) outsiders.push(request.url());
  });
  return outsiders;
}

for (const tool of liveTools) {
  test(`${tool} works in a sandbox without an origin, and says that it keeps nothing`, async ({
    page,
    host,
    baseURL,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const outsiders = outsidersOf(page, [host, baseURL ?? '']);
    await page.goto(`${host}/sandbox.html?tool=${tool}`);
    const frame = page.frameLocator('iframe');
    await alive(frame);
    const { field, text } = first[tool]!;
    await frame.locator(field).fill(text);
    await expect(frame.locator('.saved')).toContainText('Kept on this page only');
    await expect(frame.locator('.boxed-note')).toBeVisible();
    await expect(frame.locator('[data-needs]:visible')).toHaveCount(0);
    expect(errors).toEqual([]);
    expect(outsiders).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test(`${tool} is useful in a frame before and without scripts`, async ({ browser, host }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${host}/sandbox.html?tool=${tool}`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await frame.locator('[data-plain]').innerText()).length).toBeGreaterThan(200);
    await expect(frame.locator('[data-full]')).toHaveAttribute('href', new RegExp(`/tools/${tool}/$`));
    await context.close();
  });

  test(`${tool} has no accessibility fault that axe finds in a frame`, async ({ page }) => {
    await page.goto(`/embed/${tool}/?school=Example+College`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test(`${tool} fits a frame of 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`/embed/${tool}/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('a plain iframe works, and its links open outside of it with the work in them', async ({
  page,
  host,
  baseURL,
}) => {
  const outsiders = outsidersOf(page, [host, baseURL ?? '']);
  await page.goto(`${host}/frame.html`);
  const frame = page.frameLocator('iframe');
  await alive(frame);
  await frame.locator('#propose').click();
  await expect(frame.locator('.sheet li').first()).toBeVisible();
  const [tab] = await Promise.all([page.waitForEvent('popup'), frame.locator('[data-full]').click()]);
  await expect(tab).toHaveURL(/\/open\/#v1\./);
  await expect(tab.locator('.offer .button').first()).toBeVisible();
  expect(await tab.evaluate(() => window.opener as unknown)).toBeNull();
  expect(outsiders).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('in a sandbox a link shows its address to copy', async ({ page, host }) => {
  await page.goto(`${host}/sandbox.html?tool=pitch`);
  const frame = page.frameLocator('iframe');
  await alive(frame);
  await frame.locator('#now').fill('I am in my third year.');
  await frame.locator('[data-full]').click();
  await expect(frame.locator('[data-way-out] input')).toHaveValue(/\/open\/#v1\./);
});

test('the loader shows the tool in its own height and begins it as asked', async ({ page, host }) => {
  await page.goto(`${host}/loader.html?tool=question-builder`);
  const frame = page.frameLocator('askwell-embed iframe');
  await alive(frame);
  await expect(frame.locator('[name=goal][value=role]')).toBeChecked();
  await expect(frame.locator('[name=minutes][value="20"]')).toBeChecked();
  await expect(frame.locator('[data-school]')).toHaveText('Example College');
  await expect(page.locator('askwell-embed a')).toBeHidden();
  const inner = () =>
    frame.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  const outer = () =>
    page.locator('askwell-embed iframe').evaluate((own) => own.getBoundingClientRect().height);
  await expect.poll(async () => (await outer()) - (await inner())).toBe(0);
  const before = await outer();
  await frame.locator('#propose').click();
  await expect.poll(outer).toBeGreaterThan(before + 100);
  await expect.poll(async () => (await outer()) - (await inner())).toBe(0);
});

test('the loader tells the page what was done, and never what was typed', async ({ page, host }) => {
  await page.goto(`${host}/loader.html?tool=pitch`);
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard, steps: [] as unknown[] });
    addEventListener('message', ({ data }) => heard.push(data));
    addEventListener('askwell-step', (event) =>
      (window as unknown as { steps: unknown[] }).steps.push((event as CustomEvent).detail),
    );
  });
  const frame = page.frameLocator('askwell-embed iframe');
  await alive(frame);
  await frame.locator('#now').fill('A very secret sentence.');
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { steps: unknown[] }).steps))
    .toEqual(['started']);
  const heard = await page.evaluate(() => JSON.stringify((window as unknown as { heard: unknown[] }).heard));
  expect(heard).not.toContain('secret');
});

test('the tool follows the page from light to dark', async ({ page, host }) => {
  await page.goto(`${host}/loader.html?tool=pitch`);
  const frame = page.frameLocator('askwell-embed iframe');
  await alive(frame);
  const scheme = () => frame.locator('html').evaluate((root) => getComputedStyle(root).colorScheme);
  await expect.poll(scheme).toBe('light');
  await page.evaluate(() => {
    document.documentElement.style.color = 'rgb(240, 240, 240)';
  });
  await expect.poll(scheme).toBe('dark');
});

test('five on one page show four tools and keep the link of the one that is none', async ({ page, host }) => {
  await page.goto(`${host}/five.html`);
  const embeds = page.locator('askwell-embed');
  for (const at of [0, 1, 2, 3]) {
    await embeds.nth(at).scrollIntoViewIfNeeded();
    await expect(embeds.nth(at).locator('a')).toBeHidden();
    expect(
      await embeds
        .nth(at)
        .locator('iframe')
        .evaluate((own) => own.clientHeight),
    ).toBeGreaterThan(400);
  }
  await expect(embeds.nth(4).locator('a')).toBeVisible();
});

test('an embed may be taken away and put back while the page runs', async ({ page, host }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${host}/loader.html?tool=pitch`);
  await alive(page.frameLocator('askwell-embed iframe'));
  await page.evaluate(() => {
    const embed = document.querySelector('askwell-embed') as HTMLElement;
    embed.remove();
    document.documentElement.className = 'changed';
    document.body.append(embed);
  });
  await alive(page.frameLocator('askwell-embed iframe'));
  await expect(page.locator('askwell-embed a')).toBeHidden();
  expect(errors).toEqual([]);
});

test('forged messages move nothing', async ({ page, host }) => {
  await page.goto(`${host}/hostile.html`);
  const frame = page.frameLocator('askwell-embed iframe');
  await alive(frame);
  await expect(page.locator('askwell-embed a')).toBeHidden();
  const outer = () => page.locator('askwell-embed iframe').evaluate((own) => own.clientHeight);
  const before = await outer();
  await page.evaluate(() => {
    (window as unknown as { flood: () => void }).flood();
  });
  await frame.locator('#goal-title').fill('Still here');
  await expect(frame.locator('#goal-title')).toHaveValue('Still here');
  expect(await outer()).toBe(before);
  expect(await frame.locator('html').evaluate((root) => root.style.colorScheme)).toMatch(/^(light|dark|)$/);
});

test('works under a policy that allows our script and our frames alone', async ({ page, host }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
  });
  await page.goto(`${host}/strict.html`);
  await alive(page.frameLocator('askwell-embed iframe'));
  await expect(page.locator('askwell-embed a')).toBeHidden();
  expect(complaints).toEqual([]);
});

test('keeps the link under a policy that allows no frame', async ({ page, host }) => {
  await page.goto(`${host}/no-frames.html`);
  await expect(page.locator('askwell-embed iframe')).toHaveCount(1);
  await expect(page.locator('askwell-embed a')).toBeVisible();
});

for (const tool of liveTools) {
  test(`${tool} answers WordPress in its own form`, async ({ page, host }) => {
    await page.goto(`${host}/wordpress.html?tool=${tool}`);
    await expect(page.locator('iframe')).toBeVisible();
    await expect(page.locator('blockquote')).toBeHidden();
    const heard = await page.evaluate(
      () => (window as unknown as { heard: { message: string; value: number }[] }).heard,
    );
    expect(heard[0]?.message).toBe('height');
    for (const { value } of heard) {
      expect(value).toBeGreaterThanOrEqual(200);
      expect(value).toBeLessThanOrEqual(1000);
    }
    await page.frameLocator('iframe').locator('footer a').last().click();
    await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/$/);
  });
}
