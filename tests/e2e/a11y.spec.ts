import { expect, test } from '@playwright/test';
import { aGuide, everyPage } from '../support/addresses.ts';
import { look, secondOpinion, views, violations } from '../support/checkers.ts';

// Axe looks at every text of the long lists three times.
test.describe.configure({ timeout: 180_000 });

for (const address of everyPage) {
  test(`${address} is accessible in light, in dark and on a phone`, async ({ page }) => {
    await page.goto(address);
    for (const view of views) {
      await look(page, view);
      expect(await violations(page), `${view.colorScheme}, ${view.width} px`).toEqual([]);
    }
    expect(await secondOpinion(page), 'second checker').toEqual([]);
  });
}

for (const view of views) {
  test(`search with results is accessible in ${view.colorScheme} at ${view.width} pixels`, async ({
    page,
  }) => {
    await look(page, view);
    await page.goto(aGuide);
    await page.keyboard.press('/');
    await page.locator('.search input').fill('question');
    await expect(page.locator('.search li a').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the open menu of a phone is accessible in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(aGuide);
    await page.locator('.bar button').click();
    await expect(page.locator('#menu')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

for (const tool of ['follow-up', 'reflection', 'research']) {
  test(`the finished one of ${tool} is accessible in light, in dark and on a phone`, async ({ page }) => {
    await page.goto(`/tools/${tool}/`);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Show me a finished one' }).click();
    await expect(page.getByRole('button', { name: 'Back to mine' })).toBeVisible();
    await expect(page.locator('.contacts, .compare, .gaps')).toBeVisible();
    for (const view of views) {
      await look(page, view);
      expect(await violations(page), `${view.colorScheme}, ${view.width} px`).toEqual([]);
    }
  });
}

/** What a page shows only after some clicks, each on a control by its name. */
const states = [
  ['the talk with its clock', '/tools/day-sheet/', ['We begin now', 'Add a name', 'Add one thing']],
  ['the day sheet after the talk', '/tools/day-sheet/', ['Show me a finished one']],
  ['the thank-you that was sent', '/tools/thank-you/', ['Show me a finished one']],
  ['the thank-you in one’s own words', '/tools/thank-you/', ['In my own words']],
  ['the thank-you card', '/tools/thank-you/', ['Card by hand']],
] as const;

for (const [what, address, clicks] of states) {
  test(`${what} is accessible in light, in dark and on a phone`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    for (const name of clicks) {
      await page.getByRole('button', { name }).or(page.getByRole('radio', { name })).first().click();
    }
    for (const view of views) {
      await look(page, view);
      expect(await violations(page), `${view.colorScheme}, ${view.width} px`).toEqual([]);
    }
  });
}

for (const view of views) {
  test(`a question with notes is accessible in ${view.colorScheme} at ${view.width} pixels`, async ({
    page,
  }) => {
    await look(page, view);
    await page.goto('/tools/question-builder/');
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Write your own' }).click();
    await page.locator('#own-text').fill('Is it stressful? How much do you make a year?');
    await expect(page.locator('.coach li')).toHaveCount(2);
    await page.getByRole('button', { name: 'Add it to the list' }).click();
    await expect(page.locator('.ask .coach summary')).toBeVisible();
    await page.locator('#own-text').fill('Is it stressful?');
    await page.getByRole('button', { name: 'Don’t say this again, note 1' }).last().click();
    await expect(page.locator('.coach .off').last()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
