import { expect, test, type Page } from '@playwright/test';
import { aGuide } from '../support/addresses.ts';
import { toolAddresses, toolStates } from '../support/tool-states.ts';

/** What the Tab key reached. */
type Stop = { name: string; isOutlined: boolean };

/** Goes through the page with the Tab key until the focus leaves it or starts again. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      // A field for a date has a stop for its day, its month, its year and its calendar, which the browser itself outlines.
      const isPart =
        at?.matches('input[type=date], input[type=time]') === true && at.hasAttribute('data-last');
      if (!at || at === document.body || (at.hasAttribute('data-reached') && !isPart)) return null;
      document.querySelector('[data-last]')?.removeAttribute('data-last');
      at.setAttribute('data-reached', '');
      at.setAttribute('data-last', '');
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
      const isClear = /, 0\)$|^transparent$/.test(outlineColor);
      return {
        name: at.outerHTML.slice(0, 80),
        isOutlined: isPart || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !isClear),
      };
    });
    if (!stop) return stops;
    stops.push(stop);
  }
}

/** Links and controls in view that the Tab key has not reached. Of radio buttons it reaches one a group. */
const unreached = (page: Page) =>
  page
    .locator(
      ':is(a[href], button, summary, textarea, select, input:not([type=radio])):not([data-reached], :disabled)',
    )
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

/** Waits until all that is loaded late stands, the coach's notes among it. */
async function stillness(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  let before = '';
  await expect
    .poll(
      async () => {
        const now = await page.locator('main').innerHTML();
        const isSame = now === before;
        before = now;
        return isSame;
      },
      { intervals: [1500] },
    )
    .toBe(true);
}

for (const address of [...toolAddresses, '/plan/']) {
  for (const forcedColors of ['none', 'active'] as const) {
    const where = forcedColors === 'active' ? ' in forced colors' : '';
    test(`every control of ${address}, filled, is reached by Tab and outlined${where}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors });
      await toolStates['filled']?.(page, address);
      await stillness(page);
      const stops = await tabThrough(page);
      expect(stops.length).toBeGreaterThan(20);
      expect(stops.filter(({ isOutlined }) => !isOutlined)).toEqual([]);
      expect(await unreached(page)).toEqual([]);
    });
  }
}

/** Elements that something moves or fades on, by how long it takes. */
const moving = (page: Page) =>
  page.locator('*').evaluateAll((all) =>
    all
      .filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [transitionDuration, animationDuration].some((time) => parseFloat(time) > 0.01);
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );

for (const address of ['/', aGuide, '/plan/example/', ...toolAddresses]) {
  test(`nothing moves on ${address} for those who asked for less motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    await expect(page.locator('astro-island[ssr][client="load"]')).toHaveCount(0);
    expect(await moving(page)).toEqual([]);
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
