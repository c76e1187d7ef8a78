import type { Block, Writing } from './blocks.ts';
import { lineHeight, mm } from './page-size.ts';
import { styles, type Element, type Pen, type Style } from './pen.ts';

/** The lists and tables that are open while their items and rows are drawn, maybe over several pages. */
export type Open = { list?: Element; table?: Element };

type At = { readonly x: number; readonly y: number };

const gap = 3 * mm;
const indent = 8 * mm;
const boxSize = 3.8 * mm;
const cellPadding = 1.5 * mm;

/** How high a block is, with the space under it, in points. */
export function heightOf(pen: Pen, block: Block): number {
  switch (block.kind) {
    case 'title':
      return pen.heightOf(block.text, styles.title, pen.measure) + 2 * mm;
    case 'head':
      return Math.ceil(block.fields.length / 2) * lineHeight + gap;
    case 'heading':
      return 1.5 * mm + pen.heightOf(block.text, styles.heading, pen.measure) + 1 * mm;
    case 'hint':
      return pen.heightOf(block.text, styles.small, pen.measure) + 1.2 * mm;
    case 'caption':
      return pen.heightOf(block.text, styles.label, pen.measure) + 1.5 * mm;
    case 'paragraph':
      return pen.heightOf(block.text, styles.said, pen.measure) + 2 * mm;
    case 'field':
      return writingHeight(pen, block.writing, pen.measure, styles.label) + gap;
    case 'item':
      return itemHeight(pen, block);
    case 'row':
      return rowHeight(pen, block) + (block.isLast ? gap : 0);
  }
}

function writingHeight(pen: Pen, { label, value, lines }: Writing, width: number, style: Style): number {
  const label1 = label === '' ? 0 : pen.heightOf(label, style, width);
  return label1 + (value === '' ? lines * lineHeight : pen.heightOf(value, styles.said, width));
}

function itemHeight(pen: Pen, { writing, isLast }: Extract<Block, { kind: 'item' }>): number {
  const style = styles.text;
  return (
    writingHeight(pen, writing, pen.measure - indent, style) +
    (writing.lines > 0 ? 1.5 * mm : 1.2 * mm) +
    (isLast ? 1.5 * mm : 0)
  );
}

type Row = Extract<Block, { kind: 'row' }>;

/** The first column of a table of words is narrow: it names the row. Columns to write in share the width by their headings. */
function widthsOf(pen: Pen, { columns, isBlank, isHeader }: Row): number[] {
  const weights = columns.map((name) => (isBlank || isHeader ? Math.max(8, Math.min(name.length, 22)) : 10));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (pen.measure * weight) / sum);
}

function rowHeight(pen: Pen, row: Row): number {
  const widths = widthsOf(pen, { ...row, isBlank: true });
  const texts = row.cells.map(({ value }, at) =>
    value === ''
      ? 0
      : pen.heightOf(value, row.isHeader ? styles.label : styles.text, (widths[at] ?? 0) - 2 * cellPadding),
  );
  return Math.max(row.isHeader ? 0 : 9 * mm, Math.max(...texts) + 2 * cellPadding);
}

/** Draws a block with its top left corner at a place. */
export function draw(pen: Pen, block: Block, at: At, open: Open): void {
  const line = { ...at, width: pen.measure };
  switch (block.kind) {
    case 'title':
      pen.words(pen.root, 'H1', block.text, styles.title, line);
      break;
    case 'head':
      block.fields.forEach((field, number) => {
        drawHeadField(pen, field, number, at);
      });
      break;
    case 'heading':
      pen.doc.outline.addItem(block.text);
      pen.words(pen.root, 'H2', block.text, styles.heading, { ...line, y: at.y + 1.5 * mm });
      break;
    case 'hint':
      pen.words(pen.root, 'P', block.text, styles.small, line);
      break;
    case 'caption':
      pen.words(pen.root, 'P', block.text, styles.label, line);
      break;
    case 'paragraph':
      pen.words(pen.root, 'P', block.text, styles.said, line);
      break;
    case 'field':
      drawWriting(pen, pen.root, block.writing, line, styles.label);
      break;
    case 'item':
      drawItem(pen, block, at, open);
      break;
    case 'row':
      drawRow(pen, block, at, open);
      break;
  }
}

function drawHeadField(pen: Pen, { name, label, value }: Writing, number: number, { x, y }: At): void {
  const width = (pen.measure - gap) / 2;
  const left = x + (number % 2) * (width + gap);
  const top = y + Math.floor(number / 2) * lineHeight;
  pen.doc.font(styles.label.face, styles.label.size);
  const labelWidth = pen.doc.widthOfString(label) + 2 * mm;
  pen.words(pen.root, 'P', label, styles.label, { x: left, y: top + 2.2 * mm, width: labelWidth + 2 * mm });
  const place = { x: left + labelWidth, y: top, width: width - labelWidth };
  if (value !== '') {
    pen.words(pen.root, 'P', value, styles.said, { ...place, y: top + 1.8 * mm });
    return;
  }
  pen.rules(place, 1);
  pen.field(pen.root, { name, label }, { ...place, height: lineHeight }, false);
}

/** A label, and under it what was filled in or lines to write on. */
function drawWriting(
  pen: Pen,
  parent: Element,
  { name, label, value, lines }: Writing,
  { x, y, width }: At & { width: number },
  style: Style,
): void {
  const labelHeight = label === '' ? 0 : pen.heightOf(label, style, width);
  if (label !== '') pen.words(parent, 'P', label, style, { x, y, width });
  const place = { x, y: y + labelHeight, width };
  if (value !== '') pen.words(parent, 'P', value, styles.said, place);
  else if (lines > 0) {
    pen.rules(place, lines);
    pen.field(
      parent,
      { name, label: label === '' ? nameInWords(name) : label },
      { ...place, height: lines * lineHeight },
      lines > 1,
    );
  }
}

/** A field without a label of its own is called by its name: `question-3` is “question 3”. */
const nameInWords = (name: string): string => name.replace(/^.*\./, '').replaceAll('-', ' ');

function drawItem(
  pen: Pen,
  { mark, number, isFirst, isLast, writing }: Extract<Block, { kind: 'item' }>,
  at: At,
  open: Open,
): void {
  if (isFirst || open.list === undefined) {
    open.list = pen.doc.struct('L');
    pen.root.add(open.list);
  }
  const item = pen.doc.struct('LI');
  open.list.add(item);
  const label = pen.doc.struct('Lbl');
  item.add(label);
  if (mark === 'box') {
    const field = { name: `${writing.name}-box`, label: writing.label };
    pen.box(label, field, { x: at.x, y: at.y + 0.6 * mm, width: boxSize, height: boxSize });
  } else {
    pen.words(label, 'Span', mark === 'number' ? `${String(number)}.` : '•', styles.label, {
      x: at.x,
      y: writing.label === '' ? at.y + 2.6 * mm : at.y,
      width: indent,
    });
  }
  label.end();
  const body = pen.doc.struct('LBody');
  item.add(body);
  drawWriting(pen, body, writing, { x: at.x + indent, y: at.y, width: pen.measure - indent }, styles.text);
  body.end();
  item.end();
  if (isLast) open.list.end();
}

function drawRow(pen: Pen, row: Row, at: At, open: Open): void {
  if (row.isHeader || open.table === undefined) {
    open.table = pen.doc.struct('Table');
    pen.root.add(open.table);
  }
  const element = pen.doc.struct('TR');
  open.table.add(element);
  const widths = widthsOf(pen, { ...row, isBlank: true });
  const height = rowHeight(pen, row);
  let { x } = at;
  row.cells.forEach((cell, column) => {
    const width = widths[column] ?? 0;
    // `scope` is an option that the library’s types leave out.
    const box = pen.doc.struct(
      row.isHeader ? 'TH' : 'TD',
      (row.isHeader ? { scope: 'Column' } : {}) as object,
    );
    element.add(box);
    const place = { x, y: at.y, width, height };
    pen.frame(place);
    if (cell.value !== '') {
      const inside = { x: x + cellPadding, y: at.y + cellPadding, width: width - 2 * cellPadding };
      pen.words(box, 'P', cell.value, row.isHeader ? styles.label : styles.text, inside);
    } else if (!row.isHeader) {
      pen.field(box, { name: cell.name, label: cell.label }, place, true);
    }
    box.end();
    x += width;
  });
  element.end();
  if (row.isLast) open.table.end();
}
