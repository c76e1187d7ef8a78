import { join } from 'node:path';
import { chromium, firefox, type Browser, type Page } from '@playwright/test';
import { readPdf, type ReadPdf, type TextBox } from './pdf-reader.ts';
import { port } from './sub-path.ts';

/** A paper, as the option on the page calls it, with its size in centimeters. */
export const papers = { a4: [21, 29.7], letter: [21.59, 27.94] } as const;

/** How a sheet is printed: as it is, in large letters, or filled with the worked example. */
export type Variant = 'blank' | 'large' | 'filled';

/** A sheet as one browser printed it. */
export type Printed = { id: string; paper: keyof typeof papers; variant: Variant; read: ReadPdf };

type Print = (page: Page, paper: keyof typeof papers) => Promise<Buffer>;

/** Chromium takes the paper from the style sheet, as its print dialog does. */
const inChromium: Print = (page) => page.pdf({ preferCSSPageSize: true });

/** Playwright hands inches to Firefox, which reads them as centimeters. */
const inFirefox: Print = (page, paper) => {
  const [width, height] = papers[paper];
  return page.pdf({ width: `${String(width)}in`, height: `${String(height)}in`, printBackground: false });
};

/** Prints sheets in Chromium, on both papers. */
export const printInChromium = async (ids: readonly string[], variants: readonly Variant[]) =>
  printAll(
    await chromium.launch({ executablePath: process.env['CHROMIUM_BIN'] ?? '/usr/bin/chromium' }),
    inChromium,
    ids,
    variants,
  );

/** Prints sheets in Firefox, on both papers. */
export const printInFirefox = async (ids: readonly string[], variants: readonly Variant[]) =>
  printAll(
    // The type of these options does not name the channel that our relay is for; the program does.
    await firefox.launch({
      channel: 'moz-firefox',
      executablePath: join(import.meta.dirname, 'firefox-esr-bidi.mjs'),
    }),
    inFirefox,
    ids,
    variants,
  );

async function printAll(
  browser: Browser,
  print: Print,
  ids: readonly string[],
  variants: readonly Variant[],
): Promise<Printed[]> {
  const printed: Printed[] = [];
  const page = await browser.newPage();
  for (const id of ids) {
    await page.goto(`http://localhost:${String(port)}/worksheets/${id}/`);
    await page.locator('html[data-paper]').waitFor();
    await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
    for (const variant of variants) {
      await page.locator('paper-options [name=large]').setChecked(variant === 'large');
      if (variant === 'filled') {
        await page.getByRole('button', { name: 'Show a finished one' }).click();
        await page.locator('.sheet', { hasText: /Amara Osei|Tom Lindgren/ }).waitFor();
      }
      for (const paper of ['a4', 'letter'] as const) {
        await page.locator(`paper-options [value=${paper}]`).check();
        printed.push({ id, paper, variant, read: await readPdf(await print(page, paper)) });
      }
    }
  }
  await browser.close();
  return printed;
}

/** The lines of a page from top to bottom, each without the space between its words. The page’s number, alone below all, is none. */
export function linesOf(texts: readonly TextBox[]): string[] {
  const sorted = [...texts].sort((one, other) => other.bottom - one.bottom);
  const lines: TextBox[][] = [];
  for (const text of sorted) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line !== undefined && first !== undefined && first.bottom - text.bottom < 5) line.push(text);
    else lines.push([text]);
  }
  return lines
    .map((line) =>
      line
        .sort((one, other) => one.left - other.left)
        .map(({ text }) => text)
        .join('')
        .replaceAll(/\s/g, ''),
    )
    .filter((line) => !/^\d+\/\d+$/.test(line));
}
