import { expect, test } from '@playwright/test';

test('the first click after a tool has come alive is not lost', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('main') === null || document.querySelector('astro-island[ssr]') !== null)
        return;
      observer.disconnect();
      const field = document.querySelector<HTMLInputElement>('#add-person');
      if (field === null) return;
      field.value = 'Ann Lee, nurse';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      queueMicrotask(() => document.querySelector<HTMLElement>('.adder .button')?.click());
    }).observe(document, { subtree: true, attributeFilter: ['ssr'] });
  });
  await page.goto('/tools/people/');
  await expect(page.locator('.person h3')).toHaveText('Ann Lee');
});

test('before its script has come, a tool takes neither clicks nor the focus of one', async ({ page }) => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('/tools/people/');
  const place = await page.locator('#add-person').boundingBox();
  await page.mouse.click((place?.x ?? 0) + 20, (place?.y ?? 0) + 10);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('');
});

for (const address of ['/tools/day-sheet/', '/tools/research/', '/tools/reflection/']) {
  for (const width of [360, 768, 1280]) {
    test(`a button of ${address} at ${width} pixels stays under the finger while what was typed is saved`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      await expect(page.locator('astro-island[ssr][client="load"]')).toHaveCount(0);
      await page
        .locator('main :is(input[type=text], input:not([type]), textarea):visible')
        .first()
        .fill('Words');
      const button = page.getByRole('button', { name: 'Show me a finished one' });
      await button.scrollIntoViewIfNeeded();
      const place = await button.boundingBox();
      await page.mouse.move((place?.x ?? 0) + 12, (place?.y ?? 0) + 8);
      await page.mouse.down();
      await expect(page.locator('.saved')).toContainText('Saved on this device');
      await page.mouse.up();
      await expect(page.getByRole('button', { name: 'Back to mine' })).toBeVisible();
    });
  }
}
