/** The worksheets printed from their pages in Chromium and Firefox, on A4 and US Letter: what a reader gets who presses “Print”. */
import { expect, test } from '@playwright/test';
import { pageSizes } from '../../src/paper/page-size.ts';
import type { Sheet } from '../../src/shared/core/sheet.ts';
import { misplaced, type ReadPdf } from '../support/pdf-reader.ts';
import {
  linesOf,
  papers,
  printInChromium,
  printInFirefox,
  type Printed,
  type Variant,
} from '../support/print-sheets.ts';
import { worksheetFiles } from '../support/worksheet-files.ts';

const ids = worksheetFiles.map(({ id }) => id);
const prints: Record<'Chromium' | 'Firefox', Printed[]> = { Chromium: [], Firefox: [] };
const variants: readonly Variant[] = ['blank', 'large', 'filled'];
const engines = Object.keys(prints) as (keyof typeof prints)[];

// Both browsers start once and print everything.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  [prints.Chromium, prints.Firefox] = await Promise.all([
    printInChromium(ids, variants),
    printInFirefox(ids, variants),
  ]);
});

function pagesOf(engine: keyof typeof prints, id: string, paper: keyof typeof papers, variant: Variant) {
  const found = prints[engine].find((one) => one.id === id && one.paper === paper && one.variant === variant);
  if (found === undefined) throw new Error(`${engine} did not print ${id} on ${paper}, ${variant}.`);
  return found.read.pages;
}

const squeezed = (text: string) => text.replaceAll(/\s/g, '');

/** The lines that announce something, and so must not end a page. A field’s label may: its ruled lines are no words. */
const leadsOf = ({ parts }: Sheet): string[] =>
  parts
    .flatMap((part) => {
      if (part.kind === 'heading') return [part.text];
      return part.kind === 'table' ? [part.caption] : [];
    })
    .map(squeezed);

/** What is wrong with a sheet as one browser printed it. */
function faultsOf(pages: ReadPdf['pages'], sheet: Sheet, paper: keyof typeof papers): string[] {
  const leads = leadsOf(sheet);
  const lines = pages.map(({ texts }) => linesOf(texts));
  const parted = lines.slice(0, -1).flatMap((page) => page.slice(-1).filter((line) => leads.includes(line)));
  const last = lines.at(-1) ?? [];
  const fieldLabels = sheet.parts.flatMap((part) =>
    part.kind === 'field' ? [squeezed(part.field.label)] : [],
  );
  return [
    ...pages.flatMap(({ texts, width, height }) => misplaced(texts, width, height, 36)),
    // The engines round a paper by less than a point.
    ...pages
      .filter(
        ({ width, height }) =>
          Math.abs(width - pageSizes[paper].width) > 1 || Math.abs(height - pageSizes[paper].height) > 1,
      )
      .map(({ width, height }) => `a page of ${String(width)} by ${String(height)}`),
    ...parted.map((line) => `“${line}” is parted from what it announces`),
    // The line at the foot, and one that was left over: but for a field’s label, which has its ruled lines under it.
    ...(last.length > 2 || fieldLabels.includes(last[0] ?? '')
      ? []
      : [`the last page holds no more than “${last.join(' / ')}”`]),
  ];
}

// A test that fails starts the browsers anew, so each one looks at all sheets and tells all that is wrong.
for (const paper of Object.keys(papers) as (keyof typeof papers)[]) {
  test(`on ${paper} each sheet takes the pages it is designed for, and both browsers break it at one place`, () => {
    const foundIn = (engine: keyof typeof prints) =>
      ids.map((id) => [id, ...pagesOf(engine, id, paper, 'blank').map(({ texts }) => linesOf(texts)[0])]);
    expect(foundIn('Firefox')).toEqual(foundIn('Chromium'));
    expect(foundIn('Chromium').map(({ length }) => length - 1)).toEqual(
      worksheetFiles.map(({ pages }) => pages),
    );
  });

  for (const variant of variants) {
    test(`on ${paper} each sheet, ${variant}, keeps words on the paper and headings with what follows`, () => {
      const faults = engines.flatMap((engine) =>
        worksheetFiles.flatMap(({ id, sheet }) =>
          faultsOf(pagesOf(engine, id, paper, variant), sheet, paper).map(
            (fault) => `${engine}, ${id}: ${fault}`,
          ),
        ),
      );
      expect(faults).toEqual([]);
    });
  }
}
