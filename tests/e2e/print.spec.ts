import { expect, test, type Page } from '@playwright/test';
import { aGuide } from '../support/addresses.ts';

const printed = [aGuide, '/checklist/', '/questions/'];

/** How far the pages of a PDF are from a paper's width and height at most, in points. */
function distanceFrom(paper: { width: number; height: number }, pdf: Buffer): number {
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  const distances = boxes.flatMap(([, width, height]) => [
    Math.abs(Number(width) - paper.width),
    Math.abs(Number(height) - paper.height),
  ]);
  return Math.max(...(distances.length > 0 ? distances : [Infinity]));
}

async function openOnPaper(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
}

/** The elements that match and take part in what is printed. */
const standing = (page: Page, css: string) =>
  page
    .locator(css)
    .evaluateAll((all) =>
      all.filter((element) => element.checkVisibility()).map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );

for (const address of printed) {
  test(`${address} becomes a PDF of A4 and of Letter`, async ({ page }) => {
    await page.goto(address);
    expect(distanceFrom({ width: 595.28, height: 841.89 }, await page.pdf({ format: 'A4' }))).toBeLessThan(2);
    expect(distanceFrom({ width: 612, height: 792 }, await page.pdf({ format: 'Letter' }))).toBeLessThan(2);
  });

  test(`${address} leaves header, menus, buttons and footer off the paper`, async ({ page }) => {
    const parts = '.skip, .bar, nav, .foot, .screen, button, dialog';
    await page.goto(address);
    expect((await standing(page, parts)).length).toBeGreaterThan(3);
    await openOnPaper(page, address);
    expect(await standing(page, parts)).toEqual([]);
    expect((await standing(page, 'h1')).length).toBe(1);
  });

  test(`${address} keeps its headings with what follows them`, async ({ page }) => {
    await openOnPaper(page, address);
    const breaks = await page
      .locator('main :is(h1, h2, h3)')
      .evaluateAll((all) => all.map((heading) => getComputedStyle(heading).breakAfter));
    expect(breaks.length).toBeGreaterThan(3);
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
  });

  test(`${address} prints dark on white for readers with a dark screen`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(address);
    const colors = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return { backgroundColor, color };
    });
    expect(colors).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)' });
  });
}

for (const address of [aGuide, '/checklist/']) {
  test(`${address} has a line for name and date on paper only`, async ({ page }) => {
    await page.goto(address);
    expect(await standing(page, '.paper-only')).toEqual([]);
    await openOnPaper(page, address);
    const [line] = await standing(page, '.paper-only');
    expect(line).toMatch(/_{10,}.+_{5,}/);
  });
}
