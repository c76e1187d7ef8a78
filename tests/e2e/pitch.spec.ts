import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { clippedTexts, tooWide } from '../support/layout.ts';
import { address, all, answers, ownButton, practiceButton, version } from './pitch.flow.ts';

const start = { name: 'Start reading' };

async function openWithAnswers(page: Page): Promise<void> {
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  for (const [id, text] of Object.entries(answers)) await page.locator(`#${id}`).fill(text);
  await expect(page.locator(`${version('s30')} > .said`)).toHaveText(all);
}

/** Reads aloud for some seconds: the space bar with the first word and with the last. */
async function read(page: Page, seconds: number): Promise<void> {
  await page.locator('#measure').click();
  await expect(page.getByRole('button', start)).toBeFocused();
  await timed(page, seconds);
}

/** Stops the page’s clock, so that only `runFor` moves it. */
async function hold(page: Page): Promise<void> {
  await page.clock.pauseAt(new Date(await page.evaluate(() => Date.now() + 1000)));
}

/** Presses the space bar twice, with exactly so many seconds in between. */
async function timed(page: Page, seconds: number): Promise<void> {
  await hold(page);
  await page.keyboard.press('Space');
  await page.clock.runFor(seconds * 1000);
  await page.keyboard.press('Space');
  await page.clock.resume();
}

test.describe('measuring the rate', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install();
    await openWithAnswers(page);
  });

  test('sets it, times every version by it, keeps it, and can be taken back', async ({ page }) => {
    await read(page, 42);
    await expect(page.getByRole('status').filter({ hasText: '120 words a minute' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Use this rate' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#measure')).toBeFocused();
    await expect(page.locator('.rate')).toContainText('your own rate, 120 words a minute');
    await expect(page.locator(`${version('s30')} .counted p`)).toHaveText('39 words, 20 seconds out loud');
    await page.clock.runFor(1000);
    await page.reload();
    await expect(page.locator('.rate')).toContainText('your own rate, 120 words a minute');
    await page.getByRole('button', { name: 'Use the common rate' }).click();
    await expect(page.locator('#measure')).toBeFocused();
    await expect(page.locator('.rate')).toContainText('130 words a minute, a common rate');
    await page.locator('.undo button').click();
    await expect(page.locator('.rate')).toContainText('your own rate, 120 words a minute');
  });

  test('says what is wrong with a reading that was too quick, and changes nothing', async ({ page }) => {
    await read(page, 4);
    await expect(page.getByRole('status').filter({ hasText: 'too quick' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.rate')).toContainText('a common rate');
  });

  test('starts with the space bar wherever the focus is', async ({ page }) => {
    await page.locator('#measure').click();
    await page.locator('.stage .aloud').click();
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: 'I’ve read it' })).toBeVisible();
  });
});

test('practice counts past the target without an alarm, and lists the goes', async ({ page }) => {
  await page.clock.install();
  await openWithAnswers(page);
  await page.locator(practiceButton('s15')).click();
  await expect(page.getByRole('button', { name: 'Start' })).toBeFocused();
  await timed(page, 12);
  await expect(page.getByRole('button', { name: 'Again' })).toBeVisible();
  await timed(page, 38);
  await expect(page.locator('.stage .clock')).toHaveText('0:38 of 0:15');
  await expect(page.locator('.stage progress')).toHaveJSProperty('position', 1);
  await expect(page.locator('.stage [role=status]')).toContainText('38 seconds, 23 over.');
  await expect(page.locator('.stage [role=status]')).toContainText('12, 38 seconds');
});

test('practice shows less and less of the words', async ({ page }) => {
  await openWithAnswers(page);
  await page.locator(practiceButton('s30')).click();
  await page.getByLabel('First and last line').check();
  await expect(page.locator('.stage .aloud')).toHaveText([answers.now, '…', answers.learn]);
  await page.getByLabel('Nothing').check();
  await expect(page.locator('.stage .aloud')).toHaveCount(0);
});

test('practice steps once a second for readers who want less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  await openWithAnswers(page);
  await page.locator(practiceButton('s30')).click();
  await expect(page.getByRole('button', { name: 'Start' })).toBeFocused();
  await hold(page);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  const fill = () => page.locator('.stage progress').evaluate((bar: HTMLProgressElement) => bar.value);
  await page.clock.runFor(900);
  expect(await fill()).toBe(0);
  await page.clock.runFor(200);
  expect(await fill()).toBeGreaterThanOrEqual(1);
});

test('prints the sheet and nothing else', async ({ page }) => {
  await openWithAnswers(page);
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, textarea, button, a, .sheet')]
      .filter((element) => element.checkVisibility())
      .map(({ tagName, className }) => `${tagName} ${className}`.trim()),
  );
  expect(shown).toEqual(['ARTICLE sheet paper-only', 'H2']);
  await expect(page.locator('article.paper-only')).toContainText(all);
});

test('prints room to write on lines 8 mm apart, each under its heading', async ({ page }) => {
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  const line = page.locator('article.paper-only .rules .rule').first();
  expect((await line.boundingBox())?.height).toBeCloseTo((8 * 96) / 25.4, 0);
  const breaks = await page
    .locator('article.paper-only :is(h2, h3, .asks)')
    .evaluateAll((all) => all.map((heading) => getComputedStyle(heading).breakAfter));
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
});

test('says what to shorten where the words are too many', async ({ page }) => {
  await openWithAnswers(page);
  await page.locator('#now').fill('I '.concat('really '.repeat(40), 'fix bikes.'));
  await expect(page.locator(`${version('s15')} .problem`)).toContainText('too long for 15 seconds');
  await expect(page.locator(`${version('s15')} .problem q`)).toHaveText(/^I really .+ …$/);
});

test('copies one version alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWithAnswers(page);
  await page.locator(version('s15')).getByRole('button', { name: 'Copy' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`${answers.now} ${answers.whyYou} ${answers.learn}`);
});

test('fits a window of 320 pixels with everything open, and has no barrier that axe finds', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openWithAnswers(page);
  await page.locator(ownButton('s60')).click();
  await page.locator('#now').fill('word '.repeat(60));
  expect(await tooWide(page)).toEqual([]);
  expect(await clippedTexts(page)).toEqual([]);
  for (const opener of [practiceButton('s30'), '#measure']) {
    await page.locator(opener).click();
    await expect(page.locator('.stage[open]')).toBeVisible();
    expect(await tooWide(page)).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await page.keyboard.press('Escape');
  }
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

test('without scripts prints prompts, an example and the timing on one page', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(new URL(address, baseURL).href);
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = await page.pdf({ format });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
  await page.close();
});
