import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { clippedTexts, tooWide } from '../support/layout.ts';
import { filledTexts } from '../support/plan-page.ts';

/** Opens the plan with a record of each kind in storage, and more. */
async function openFilled(page: Page, more: Record<string, string> = {}): Promise<void> {
  await page.goto('/plan/');
  await page.evaluate(
    (texts) => {
      for (const [slot, text] of Object.entries(texts)) localStorage.setItem(`askwell:${slot}`, text);
    },
    { ...filledTexts, ...more },
  );
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Your conversations' })).toBeVisible();
}

const stored = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(Object.entries(localStorage).sort(([one], [other]) => (one < other ? -1 : 1))),
  );

const says = (page: Page) => page.locator('.next .say');
const openDrawers = async (page: Page) => {
  for (const summary of await page.locator('.drawers summary').all()) await summary.click();
  await expect(page.locator('#erase-ask')).toBeVisible();
};

/** An old text kept aside, and a record that cannot be read. */
const aside = { 'goal/old:before': 'The old goal', ticks: '{broken' };

test('the button downloads a file that is a backup, and the page says so', async ({ page }) => {
  await openFilled(page);
  await expect(page.locator('.reminder')).toContainText('Safari');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download a backup' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^askwell-backup-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({
    app: 'askwell',
    kind: 'backup',
  });
  await expect(page.getByText('Your last backup is from today. Nothing has changed since.')).toBeVisible();
  await expect(page.locator('.reminder')).toHaveCount(0);
});

test('the reminder is put away for good', async ({ page }) => {
  await openFilled(page);
  await page.getByRole('button', { name: 'Don’t remind me again' }).click();
  await expect(page.locator('.reminder')).toHaveCount(0);
  await expect(page.locator('#backup')).toBeFocused();
  await page.reload();
  await expect(page.locator('#backup')).toBeVisible();
  await expect(page.locator('.reminder')).toHaveCount(0);
});

test('a step that was done without a tool is noted, moves the thread on, and is taken back', async ({
  page,
}) => {
  await page.goto('/plan/');
  await page.locator('#goal-title').fill('Lab or data?');
  await page.getByText('Done already? Note it here').click();
  await page.getByLabel('Who is it?').fill('Tom');
  await expect(says(page)).toHaveText('Write the message to Tom.');
  await page.getByRole('button', { name: 'Note that I sent it' }).click();
  await expect(says(page)).toHaveText('Build your questions for Tom.');
  await expect(page.locator('#next')).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(says(page)).toHaveText('Write the message to Tom.');
});

test('another conversation starts empty, the first is taken up again, and a removed one comes back', async ({
  page,
}) => {
  await openFilled(page);
  const before = await stored(page);
  await page.getByRole('button', { name: 'Start another conversation' }).click();
  await expect(says(page)).toHaveText('Choose one person who could answer it.');
  await page.getByRole('button', { name: /^Work on this one.*Tom Lindgren/ }).click();
  await expect(says(page)).toContainText('Tom Lindgren');
  await page.getByRole('button', { name: /^Remove.*Tom Lindgren/ }).click();
  await expect(page.locator('.talks > li')).toHaveCount(0);
  await expect(says(page)).toHaveText('Choose one person who could answer it.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.talks > li')).toHaveCount(1);
  await expect(says(page)).toContainText('Tom Lindgren');
  expect((await stored(page))['askwell:conversation/c1']).toBe(before['askwell:conversation/c1']);
});

test('what another tab writes is shown', async ({ page, context }) => {
  await page.goto('/plan/');
  const other = await context.newPage();
  await other.goto('/plan/');
  await other.locator('#goal-title').fill('From the other tab');
  await expect(page.locator('.knots > li').first()).toContainText('From the other tab');
});

test('a text kept aside is downloaded, removed and brought back', async ({ page }) => {
  await openFilled(page, aside);
  await page.getByText('Texts kept aside (1)').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Download.*Goal/ }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toBe('The old goal');
  await page.getByRole('button', { name: /^Remove.*Goal/ }).click();
  expect(await stored(page)).not.toHaveProperty('askwell:goal/old:before');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await stored(page)).toHaveProperty('askwell:goal/old:before', 'The old goal');
});

test('a record that cannot be read starts afresh, its text safely aside', async ({ page }) => {
  await openFilled(page, aside);
  await page.getByText('Texts kept aside (1)').click();
  await page.getByRole('button', { name: /^Start afresh.*Ticks/ }).click();
  const texts = await stored(page);
  expect(texts['askwell:ticks:rescued']).toBe('{broken');
  expect(texts['askwell:ticks']).toContain('"points":[]');
});

test('the browser is asked to keep it, and the answer is shown', async ({ page }) => {
  await openFilled(page);
  await page.locator('summary', { hasText: 'Ask this browser' }).click();
  await expect(page.getByText(/Your work takes about \d+ kB here/)).toBeVisible();
  await page.getByRole('button', { name: 'Ask this browser to keep it' }).click();
  await expect(page.locator('.drawers [role=status]').filter({ hasText: /This browser/ })).toBeVisible();
});

test('without storage the page says so, works, and still makes a backup', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/plan/');
  await expect(page.getByRole('alert')).toContainText('this browser blocks storage');
  await page.locator('#goal-title').fill('In memory');
  await expect(says(page)).toHaveText('Choose one person who could answer it.');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download a backup' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('In memory');
});

test('with the keyboard alone everything is erased and brought back', async ({ page }) => {
  await openFilled(page);
  const before = await stored(page);
  await page.locator('summary', { hasText: 'Erase everything' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#erase-ask')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#erase-no')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#erase-undo')).toBeFocused();
  expect(await stored(page)).toEqual({});
  await page.keyboard.press('Enter');
  await expect(page.locator('#erase-ask')).toBeFocused();
  expect(await stored(page)).toEqual(before);
});

for (const { width, colorScheme } of [
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const) {
  test(`a full plan with all drawers open fits ${width} px and is accessible in ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await openFilled(page, aside);
    await openDrawers(page);
    await page.locator('summary', { hasText: 'Your goal' }).click();
    expect(await tooWide(page)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
    ).toEqual([]);
  });
}

test('shows a finished plan to try, and leaves no trace of it', async ({ page }) => {
  await openFilled(page);
  const before = await stored(page);
  await page.getByRole('link', { name: 'See a finished one' }).click();
  await expect(page.getByRole('heading', { name: 'At a glance' })).toBeVisible();
  await expect(page.getByText('Nothing you change here is saved.')).toBeVisible();
  await expect(page.locator('.talks h3').first()).toContainText('Tom Lindgren');
  await page.locator('.goal summary').click();
  await page.locator('#goal-title').fill('Something else');
  await page.getByRole('link', { name: 'Back to my plan' }).click();
  await expect(page.getByRole('heading', { name: 'Your conversations' })).toBeVisible();
  expect(await stored(page)).toEqual(before);
});
