import { expect, test, type Page } from '@playwright/test';

const address = '/checklist/';
const box = (page: Page, point: string) => page.locator(`.checklist input[value=${point}]`);

/** Whether the mark of a tick is drawn in a box. */
const isMarked = (page: Page, point: string) =>
  box(page, point).evaluate((input) => getComputedStyle(input, '::after').display !== 'none');

test('prints each box with a border, and the ticks as they are', async ({ page }) => {
  await page.goto(address);
  await box(page, 'A02').click();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const borders = await page
    .locator('.checklist input')
    .evaluateAll((all) => all.map((input) => getComputedStyle(input, '::before').borderTopColor));
  expect(borders.length).toBe(66);
  expect(new Set(borders)).toEqual(new Set(['rgb(0, 0, 0)']));
  expect([await isMarked(page, 'A02'), await isMarked(page, 'A03')]).toEqual([true, false]);
});

test('goes on one sheet of paper, both sides', async ({ page }) => {
  await page.goto(address);
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)].length).toBe(2);
  }
});

test('keeps a tick that was made before its script came', async ({ page }) => {
  // The script stands in the page, so the tick is made while the page is still being read.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const input = document.querySelector<HTMLInputElement>('.checklist input[value=A05]');
      if (input === null) return;
      observer.disconnect();
      input.checked = true;
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  await expect(box(page, 'A05')).toBeChecked();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('askwell:ticks'))).toContain('"id":"A05"');
});

test('shows the thread of a part as done when every point of it is', async ({ page }) => {
  await page.goto(address);
  const goal = page.locator('section[aria-labelledby=goal]');
  const knot = () =>
    goal.locator('.knot').evaluate((part) => getComputedStyle(part, '::before').backgroundColor);
  const before = await knot();
  for (const input of await goal.locator('input').all()) {
    expect(await knot()).toBe(before);
    await input.click();
  }
  expect(await knot()).not.toBe(before);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('can be ticked for printing, and says that ticks are not kept', async ({ page }) => {
    await page.goto(address);
    await box(page, 'A02').click();
    await expect(box(page, 'A02')).toBeChecked();
    await expect(page.locator('.unscripted')).toHaveText(/^Without scripts, ticks last until you leave/);
    await expect(page.locator('.unscripted')).toBeVisible();
    await expect(page.locator('[data-tally]').first()).toBeHidden();
    await expect(page.locator('.saving')).toBeHidden();
  });
});
