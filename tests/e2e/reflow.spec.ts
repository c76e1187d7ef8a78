import { expect, test } from '@playwright/test';
import { everyPage } from '../support/addresses.ts';
import { addRules, clippedTexts, headerOverlaps, tooWide } from '../support/layout.ts';

/** The spacing that WCAG 2.2, success criterion 1.4.12, lets a reader set. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

const largeText = 'html { font-size: 200% !important; }';

for (const address of everyPage) {
  test(`${address} fits a window of 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    expect(await tooWide(page)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
    expect(await headerOverlaps(page)).toEqual([]);
  });

  test(`${address} bears wide text spacing`, async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      await addRules(page, spacing);
      // The words of a drawing have their places in it; its description says the same to whoever spaces text.
      expect(await clippedTexts(page, { hasDrawings: false })).toEqual([]);
      expect(await headerOverlaps(page)).toEqual([]);
    }
  });

  test(`${address} bears text of twice the size at 640 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 800 });
    await page.goto(address);
    await addRules(page, largeText);
    expect(await tooWide(page)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
    expect(await headerOverlaps(page)).toEqual([]);
  });
}
