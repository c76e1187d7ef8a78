import type { Sheet } from '../shared/core/sheet.ts';
import { blocksOf, pagesOf, type Block } from './blocks.ts';
import { draw, heightOf, type Open } from './draw.ts';
import { margins, type PageSize } from './page-size.ts';
import { Pen } from './pen.ts';

/** What stands at the foot of a page: `foot(title, page, pages)`. */
export type Foot = (title: string, page: number, pages: number) => string;

/** A blank or filled sheet as a PDF: tagged, titled, with its language, bookmarks, and form fields in reading order. */
export async function sheetPdf(sheet: Sheet, size: PageSize, foot: Foot): Promise<Buffer> {
  const pen = new Pen(sheet.title, sheet.lang, size);
  drawSheet(pen, sheet, '', foot);
  return pen.end();
}

/** Several sheets in one PDF, each beginning on a page of its own and in the bookmarks. `title` is the document’s. */
export async function packetPdf(
  title: string,
  sheets: readonly Sheet[],
  size: PageSize,
  foot: Foot,
): Promise<Buffer> {
  const pen = new Pen(title, sheets[0]?.lang ?? 'en', size);
  for (const sheet of sheets) drawSheet(pen, sheet, `${sheet.name}.`, foot);
  return pen.end();
}

/** How many pages a sheet takes. */
export function pageCount(sheet: Sheet, size: PageSize): number {
  const pen = new Pen(sheet.title, sheet.lang, size);
  return spread(pen, sheet, '').length;
}

const spread = (pen: Pen, sheet: Sheet, prefix: string): Block[][] =>
  pagesOf(blocksOf(sheet, prefix), pen.room, (block) => heightOf(pen, block));

function drawSheet(pen: Pen, sheet: Sheet, prefix: string, foot: Foot): void {
  const pages = spread(pen, sheet, prefix);
  const open: Open = {};
  pages.forEach((blocks, at) => {
    pen.page(foot(sheet.title, at + 1, pages.length));
    if (at === 0) pen.doc.outline.addItem(sheet.title);
    let y: number = margins.top;
    for (const block of blocks) {
      draw(pen, block, { x: margins.left, y }, open);
      y += heightOf(pen, block);
    }
  });
}
