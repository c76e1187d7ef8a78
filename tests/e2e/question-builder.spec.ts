import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { clippedTexts, tooWide } from '../support/layout.ts';

const address = '/tools/question-builder/';

async function open(page: Page): Promise<void> {
  await page.goto(address);
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
}

async function propose(page: Page): Promise<void> {
  await open(page);
  await page.locator('[name=goal][value=role]').check();
  await page.locator('#propose').click();
  await expect(page.locator('.ask').nth(5)).toBeVisible();
}

const texts = (page: Page) =>
  page
    .locator('.ask .grow textarea')
    .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));

test('is used from the goal to a moved question with keys alone', async ({ page }) => {
  await open(page);
  await page.locator('[name=goal]').first().focus();
  await page.keyboard.press('ArrowDown');
  const tabTo = async (css: string) => {
    for (let step = 0; step < 60; step += 1) {
      if (await page.evaluate((selector) => document.activeElement?.matches(selector) === true, css)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${css} was not reached`);
  };
  await tabTo('#propose');
  await page.keyboard.press('Enter');
  await expect(page.locator('.ask').nth(5)).toBeVisible();
  const [first, second, ...others] = await texts(page);
  await tabTo('.handle');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => texts(page)).toEqual([second, first, ...others]);
  await expect(page.locator('#announcer')).toHaveText(`Moved to place 2 of ${others.length + 2}.`);
  await page.keyboard.press('Alt+End');
  await expect.poll(() => texts(page)).toEqual([second, ...others, first]);
  await page.keyboard.press('Alt+Home');
  await expect.poll(() => texts(page)).toEqual([first, second, ...others]);
  await expect(page.locator('.ask:first-child .handle')).toBeFocused();
});

test('moves a question that is dragged by its handle, and not one that is let go with Escape', async ({
  page,
}) => {
  await propose(page);
  const [first, second, third, ...others] = await texts(page);
  const dragToThird = async () => {
    await page.locator('.handle').first().hover();
    await page.mouse.down();
    const { y, height } = (await page.locator('.ask').nth(2).boundingBox())!;
    await page.mouse.move(600, y + height - 10, { steps: 8 });
  };
  await dragToThird();
  await expect(page.locator('.ask.lifted')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.ask.lifted')).toHaveCount(0);
  await page.mouse.up();
  expect(await texts(page)).toEqual([first, second, third, ...others]);
  await dragToThird();
  await page.mouse.up();
  await expect.poll(() => texts(page)).toEqual([second, third, first, ...others]);
  await expect(page.locator('.panel[open]')).toHaveCount(0);
});

test('says what is safe when the bank cannot load, loses nothing, and tries again', async ({ page }) => {
  await propose(page);
  await page.locator('.ask:first-child .star').click();
  const before = await texts(page);
  await expect(page.locator('.is-saved')).toBeVisible();
  await page.route('**/json/questions.json', (route) => route.abort());
  await open(page);
  await page.locator('#propose').click();
  await expect(page.locator('[role=alert]')).toContainText('Nothing on your list has changed');
  await expect.poll(() => texts(page)).toEqual(before);
  await page.unroute('**/json/questions.json');
  await page.locator('[role=alert] button').click();
  await expect(page.locator('.undo')).toBeVisible();
  await expect(page.locator('[role=alert]')).toHaveCount(0);
  await expect.poll(() => texts(page)).toContain(before[0]);
});

test('asks for nothing before a pointer or the keyboard comes near', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  expect(asked.filter((url) => /questions\.json|AgendaSheet/.test(url))).toEqual([]);
  await page.locator('#goal-title').focus();
  await expect.poll(() => asked.filter((url) => /questions\.json|AgendaSheet/.test(url)).length).toBe(2);
});

test('finds a question of the bank by a word, and takes it on and off the list', async ({ page }) => {
  await open(page);
  await page.locator('.sheet button').nth(1).click();
  await expect(page.locator('#bank-words')).toBeFocused();
  await page.keyboard.type('neighbor');
  const offered = page.locator('.offered li', { hasText: 'neighbor who has never heard' });
  await offered.getByRole('button').click();
  await expect(page.locator('.ask')).toHaveCount(1);
  await expect(offered.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
  await offered.getByRole('button').click();
  await expect(page.locator('.ask')).toHaveCount(0);
  await page.locator('.undo button').click();
  await expect(page.locator('.ask')).toHaveCount(1);
});

test('proposes no question that needs care before it is let in, and then says so', async ({ page }) => {
  await propose(page);
  await page.locator('#add-bank').click();
  await page.locator('#bank-stage').selectOption('employer');
  await expect(page.locator('.offered .risk').first()).toContainText(/May|Partly/);
  await expect(page.locator('.ask .risk')).toHaveCount(0);
  await page.locator('.wish details:has(.tick) > summary').click();
  for (const box of await page.locator('.tick input').all()) await box.check();
  await page.locator('[name=minutes][value="45"]').check();
  await expect
    .poll(
      async () => {
        await page.locator('#propose').click();
        return page.locator('.ask .risk').count();
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThan(0);
});

test('fits 320 pixels with everything open, and breaks no rule of accessibility', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await propose(page);
  await page.locator('.panel summary').first().click();
  await page.locator('#add-bank').click();
  await expect(page.locator('.offered li').first()).toBeVisible();
  expect(await tooWide(page)).toEqual([]);
  expect(await clippedTexts(page)).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
});

test('prints the sheet and nothing around it', async ({ page }) => {
  await propose(page);
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(() => {
    const main = document.querySelector('main')?.innerText ?? '';
    const controls = [...document.querySelectorAll('button, input, select, textarea, summary, nav')];
    return { main, controls: controls.filter((one) => one.checkVisibility()).length };
  });
  expect(shown.controls).toBe(0);
  expect(shown.main).toMatch(/^Questions for the talk/);
  for (const text of await texts(page)) expect(shown.main).toContain(text);
  expect(shown.main).toMatch(/Made with \S+$/);
});
