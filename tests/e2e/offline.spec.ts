import { expect } from '@playwright/test';
import { labels } from '../../src/tools/day-sheet/labels.ts';
import { aGuide, everyPage, listed } from '../support/addresses.ts';
import { test, visit, visitBriefly } from '../support/offline-page.ts';
import { subPath } from '../support/sub-path.ts';

test.use({ serviceWorkers: 'allow' });

/** One visit is long on a busy machine, so what holds after it is told as one story. */
test('after one visit the whole site works without a connection', async ({ page, context }) => {
  test.setTimeout(180_000);
  await visit(page, aGuide);
  await context.setOffline(true);

  await test.step('every page opens that is no embed and no list of hosts', async () => {
    for (const address of everyPage.filter((path) => path !== '/404.html')) {
      const answer = await page.goto(address);
      expect(answer?.status(), address).toBe(200);
      await expect(page.locator('h1').first(), address).toBeVisible();
    }
    expect(listed.length).toBeGreaterThan(50);
  });

  await test.step('an address without its last slash leads on', async () => {
    await page.goto('/tools/pitch?from=mail');
    expect(new URL(page.url()).pathname).toBe('/tools/pitch/');
  });

  await test.step('a tool keeps what is typed', async () => {
    await page.goto('/tools/pitch/');
    await page.locator('#now').fill('I mend bikes.');
    await page.locator('h1').click();
    await expect(page.locator('.saved').first()).toHaveText('Saved on this device');
    await page.reload();
    await expect(page.locator('#now')).toHaveValue('I mend bikes.');
  });

  await test.step('the coach, which loads late, comes', async () => {
    await page.goto('/tools/question-builder/');
    await page.getByRole('button', { name: 'Write your own' }).click();
    await page.locator('#own-text').pressSequentially('I read the report. Is it stressful?');
    await expect(page.locator('.coach summary')).toHaveText('1 note on this question');
  });

  await test.step('the day sheet runs its timer', async () => {
    await page.goto('/tools/day-sheet/');
    await page.getByRole('button', { name: labels.en.pocket.begin }).click();
    await expect(page.locator('#clock')).toHaveText('25 minutes left');
  });

  await test.step('search answers, and its results open', async () => {
    await page.goto('/guides/');
    await page.keyboard.press('/');
    await page.locator('.search input').fill('silence');
    const first = page.locator('.search li a').first();
    await expect(first).toBeVisible();
    await first.click();
    await expect(page.locator('h1')).toBeVisible();
  });

  await test.step('worksheets come as PDF, guides as text', async () => {
    const texts = await page.evaluate(async () => {
      const start = async (address: string) => (await (await fetch(address)).text()).slice(0, 5);
      return [await start('/worksheets/question-sheet-a4.pdf'), await start('/guides/dress.md')];
    });
    expect(texts[0]).toBe('%PDF-');
    expect(texts[1]).toMatch(/^(#|---|Dress)/);
  });

  await test.step('a page that is not kept says so, and leads to one that is', async () => {
    const answer = await page.goto('/no/such/page/');
    expect(answer?.status()).toBe(503);
    await expect(page.locator('h1')).toHaveText('This page isn’t saved here');
    await page.locator('[data-missing] a').first().click();
    await expect(page).toHaveURL('/plan/');
  });
});

test('what is not ours is left to the network', async ({ page, context }) => {
  await visitBriefly(page, '/guides/');
  await context.setOffline(true);
  const answers = await page.evaluate(async () => {
    const works = (address: string, options: RequestInit = {}) =>
      fetch(address, options).then(
        () => 'answered',
        () => 'failed',
      );
    return {
      kept: await works('/json/questions.json'),
      posted: await works('/json/questions.json', { method: 'POST' }),
      embed: await works('/embed/pitch/'),
      loader: await works('/embed/v1.js'),
      oembed: await works('/oembed/pitch.json'),
    };
  });
  expect(answers).toEqual({
    kept: 'answered',
    ...{ posted: 'failed', embed: 'failed', loader: 'failed', oembed: 'failed' },
  });
});

test('the worker starts though the page takes no address but a trusted one', async ({ page, site }) => {
  await visitBriefly(page, `${site.home}guides/`);
  await expect(page.locator('meta[content*="require-trusted-types-for"]')).toHaveCount(1);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
});

test('an embed starts no worker, in a frame or alone', async ({ page }) => {
  await page.goto('/embed/pitch/');
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('below a sub path it keeps to its own', async ({ page, context }) => {
  const home = subPath.origin + subPath.base;
  await visit(page, `${home}guides/`);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(home);
  expect(await page.evaluate(() => caches.keys())).toEqual([`askwell-files:${subPath.base}`]);
  await context.setOffline(true);
  await page.goto(`${home}tools/day-sheet/`);
  await expect(page.locator('#day-place')).toBeVisible();
  await page.goto(home + aGuide.slice(1));
  await page.keyboard.press('/');
  await page.locator('.search input').fill('silence');
  await expect(page.locator('.search li a').first()).toBeVisible();
});

test('the site can be installed', async ({ page, context }) => {
  await visitBriefly(page, '/');
  const devtools = await context.newCDPSession(page);
  const { errors, url } = (await devtools.send('Page.getAppManifest')) as { errors: unknown[]; url: string };
  expect(errors).toEqual([]);
  expect(new URL(url).pathname).toBe('/manifest.webmanifest');
  const { installabilityErrors } = (await devtools.send('Page.getInstallabilityErrors')) as {
    installabilityErrors: { errorId: string }[];
  };
  // Playwright’s windows are private, where Chromium installs nothing.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

test('without workers a page is as it was, and the page about it says so', async ({ page, context }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
  });
  await page.goto('/offline/');
  await expect(page.locator('[data-line]')).toContainText('saves no pages here');
  await expect(page.locator('[data-act]:visible')).toHaveCount(0);
  expect(errors).toEqual([]);
});
