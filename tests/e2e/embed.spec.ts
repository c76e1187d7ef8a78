import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type FrameLocator, type Page } from '@playwright/test';
import { liveTools, type ToolId } from '../../src/tools/registry.ts';
import { hostPages, type HostPages } from '../support/host-pages.ts';

/** Pages of other sites that show our tools. */
const test = base.extend<object, { host: HostPages }>({
  host: [
    async ({}, use) => {
      const { port } = await import('../support/sub-path.ts');
      const pages = await hostPages(`http://localhost:${port}`);
      await use(pages);
      pages.stop();
    },
    { scope: 'worker' },
  ],
});

const alive = async (frame: FrameLocator) => {
  await expect(frame.locator('astro-island')).not.toHaveAttribute('ssr');
};

function outsidersOf(page: Page, allowed: readonly string[]): string[] {
  const outsiders: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !allowed.includes(origin)) outsiders.push(request.url());
  });
  return outsiders;
}

/** What a visitor writes first in each tool. */
const first: Readonly<Partial<Record<ToolId, string>>> = {
  'question-builder': '#goal-title',
  pitch: '#now',
  outreach: '#blank-my-name',
  research: '#person-0-found',
  reflection: '#learned',
  'day-sheet': '#day-place',
  'thank-you': '#blank-my-name',
};

/** What is pressed first in the tools that begin with a button. */
const adders: Readonly<Partial<Record<ToolId, string>>> = {
  people: '.adder .button',
  'follow-up': '.follow-up .button:visible >> nth=0',
};

for (const tool of liveTools) {
  test(`${tool} asks no other site for anything, sets no cookie, and puts nothing typed into any address`, async ({
    page,
    host,
  }) => {
    const outsiders = outsidersOf(page, [host.root, host.site]);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await page.goto(`${host.root}/loader.html?tool=${tool}`);
    const frame = page.frameLocator('askwell-embed iframe');
    await alive(frame);
    const field = first[tool];
    if (field !== undefined) {
      await frame.locator(field).fill('Quagmire');
      await expect(frame.locator('.is-saved')).toBeVisible();
    } else {
      // What is added by a button.
      if (tool === 'people') await frame.locator('#add-person').fill('Quagmire');
      await frame.locator(adders[tool] ?? '').click();
    }
    await frame.locator('[data-full]').hover();
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.filter((one) => /quagmire/i.test(decodeURIComponent(one)))).toEqual([]);
    expect(outsiders).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test(`${tool} is useful in a frame before and without scripts`, async ({ browser, host }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${host.root}/sandbox.html?tool=${tool}`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await frame.locator('[data-plain]').innerText()).length).toBeGreaterThan(200);
    await expect(frame.locator('[data-full]')).toHaveAttribute('href', new RegExp(`/tools/${tool}/$`));
    await context.close();
  });

  test(`${tool} has no accessibility fault that axe finds in a frame`, async ({ page }) => {
    for (const form of ['', '&compact=1']) {
      await page.goto(`/embed/${tool}/?school=Example+College${form}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
  });

  test(`${tool} fits a frame of 320 pixels, and in its compact form stays under 1,000 high`, async ({
    page,
  }) => {
    for (const width of [320, 400, 550, 700]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`/embed/${tool}/?compact=1&school=Example+College`);
      await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
      const { scrollWidth, height } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        height: document.body.getBoundingClientRect().height,
      }));
      expect(scrollWidth).toBeLessThanOrEqual(width);
      expect(height).toBeLessThan(1000);
    }
  });
}

test('a plain iframe works, and its links open outside of it with the work in them', async ({
  page,
  host,
}) => {
  const outsiders = outsidersOf(page, [host.root, host.site]);
  await page.goto(`${host.root}/frame.html`);
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

test('a link in a post of WordPress is followed by the page around, to our site alone', async ({
  page,
  host,
}) => {
  await page.goto(`${host.root}/wordpress.html?tool=pitch`);
  await expect(page.locator('iframe')).toBeVisible();
  await page.frameLocator('iframe').locator('footer a').last().click();
  await expect(page).toHaveURL(`${host.site}/`);
});
