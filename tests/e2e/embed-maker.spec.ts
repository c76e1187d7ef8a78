import { expect, test } from '@playwright/test';

test('what is chosen stands in the snippets and in the preview', async ({ page }) => {
  await page.goto('/embed/');
  await page.locator('[name=tool]').selectOption('pitch');
  await page.getByLabel('Light or dark').selectOption('dark');
  await page.getByLabel('Name of your school').fill('“Tom & Ana” College');
  const frame = page.locator('[data-snippet=frame]');
  await expect(frame).toHaveValue(/\/embed\/pitch\/\?theme=dark&amp;school=/);
  await expect(page.locator('[data-snippet=loader]')).toHaveValue(/<askwell-embed tool="pitch" theme="dark"/);
  await expect(page.locator('[data-snippet=link]')).toHaveValue(/\/tools\/pitch\/$/);
  const preview = page.frameLocator('[data-preview]');
  await expect(preview.locator('.school')).toContainText('“Tom & Ana” College');
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  await page.getByLabel('Name of your school').pressSequentially(' of Art');
  await expect(preview.locator('.school')).toContainText('“Tom & Ana” College of Art');
  expect(await steps(), 'the way back is not filled with previews').toBe(before);
});

test('begins with a goal and questions, folds, and gives the words alone as HTML', async ({ page }) => {
  await page.goto('/embed/');
  await page.getByLabel('What do you want to learn?').selectOption('role');
  await page.getByLabel('Questions on the list').fill('close-who-else, x');
  await expect(page.locator('[data-no-questions]')).toBeVisible();
  await page.getByLabel('Questions on the list').fill('close-who-else');
  await page.getByLabel('Small frame').check();
  const loader = page.locator('[data-snippet=loader]');
  await expect(loader).toHaveValue(/ goal="role" questions="close-who-else" compact="1">/);
  await expect(page.locator('[data-snippet=plain]')).toHaveValue(/^<h2>[\s\S]*<ol>/);
  const preview = page.frameLocator('[data-preview]');
  await expect(preview.locator('.bench .sheet li').first()).toBeVisible();
  await page.locator('[name=tool]').selectOption('outreach');
  await expect(loader).not.toHaveValue(/goal=/);
  await expect(page.locator('[data-snippet=plain]')).toHaveValue(/<blockquote>/);
});

test('a color with too little contrast is refused, and the nearest that passes is offered', async ({
  page,
}) => {
  await page.goto('/embed/');
  await page.getByLabel('Accent color').fill('#ffcc00');
  await expect(page.locator('[data-contrast]')).toContainText('4.5 is the least');
  await expect(page.locator('[data-snippet=frame]')).not.toHaveValue(/accent/);
  await page.locator('[data-nearest]').click();
  await expect(page.locator('[data-contrast]')).toContainText('It can be used');
  await expect(page.locator('[data-snippet=frame]')).toHaveValue(/accent=%23/);
});

test('copies a snippet', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/embed/');
  await page.locator('[data-copy=loader]').click();
  await expect(page.locator('[data-said]')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<askwell-embed');
});

test('has its snippets without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/embed/');
  await expect(page.locator('[data-snippet=frame]')).toHaveValue(/^<iframe src="https?:/);
  await expect(page.locator('[name=tool]')).toBeHidden();
  await context.close();
});
