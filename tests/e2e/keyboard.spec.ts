import { expect, test, type Page } from '@playwright/test';
import { aGuide } from '../support/addresses.ts';

/** What the Tab key reached. */
type Stop = { name: string; isOutlined: boolean };

/** Goes through the page with the Tab key until the focus leaves it or starts again. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body || at.hasAttribute('data-reached')) return null;
      at.setAttribute('data-reached', '');
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
      const isClear = /, 0\)$|^transparent$/.test(outlineColor);
      return {
        name: at.outerHTML.slice(0, 80),
        isOutlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !isClear,
      };
    });
    if (!stop) return stops;
    stops.push(stop);
  }
}

/** Links and controls in view that the Tab key has not reached. */
const unreached = (page: Page) =>
  page
    .locator('a[href]:not([data-reached]), button:not([data-reached]), summary:not([data-reached])')
    .evaluateAll((all) =>
      all.filter((element) => element.checkVisibility()).map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );

for (const address of ['/', aGuide, '/checklist/']) {
  test(`every link and control of ${address} is reached by Tab and outlined`, async ({ page }) => {
    await page.goto(address);
    const stops = await tabThrough(page);
    expect(stops.filter(({ isOutlined }) => !isOutlined)).toEqual([]);
    expect(await unreached(page)).toEqual([]);
  });

  test(`the first Tab on ${address} offers to skip to the text`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    await expect(skip).toBeFocused();
    await expect(skip).toHaveCSS('clip-path', 'none');
    await page.keyboard.press('Enter');
    await expect(page.locator('main:target')).toHaveCount(1);
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toHaveCount(1);
  });
}

test('search keeps the focus inside, and every control in it is outlined', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.locator('.search input').fill('question');
  await expect(page.locator('.search li a').first()).toBeVisible();
  const stops = await tabThrough(page);
  expect(stops.length).toBeGreaterThan(5);
  expect(stops.filter(({ isOutlined }) => !isOutlined)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  /** Menus and controls in view that are lower than 44 pixels. */
  const lowTargets = (page: Page) =>
    page
      .locator('nav a, header a, button, summary, input, .button')
      .evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
          .map(
            (element) =>
              `${Math.round(element.getBoundingClientRect().height)}: ${element.outerHTML.slice(0, 80)}`,
          ),
      );

  for (const address of ['/', '/guides/', aGuide, '/checklist/', '/questions/', '/templates/']) {
    test(`menus, buttons and summaries of ${address} are 44 pixels high`, async ({ page }) => {
      await page.goto(address);
      await page.locator('.bar button').tap();
      await expect(page.locator('#menu')).toBeVisible();
      for (const summary of await page.locator('.thread summary').all())
        await summary.evaluate((one: HTMLElement) => {
          one.click();
        });
      expect(await lowTargets(page)).toEqual([]);
    });
  }

  test('the controls of search are 44 pixels high', async ({ page }) => {
    await page.goto('/');
    await page.locator('[data-search]').tap();
    await page.locator('.search input').fill('question');
    await expect(page.locator('.search li a').first()).toBeVisible();
    expect(await lowTargets(page)).toEqual([]);
  });
});
