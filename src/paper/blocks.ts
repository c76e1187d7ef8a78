import type { Sheet, SheetPart } from '../shared/core/sheet.ts';

/** A piece of a sheet that is never cut by a page’s end. `name` is that of its form field, unique in the document. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'head'; readonly fields: readonly Writing[] }
  | { readonly kind: 'heading' | 'hint' | 'paragraph' | 'caption'; readonly text: string }
  | { readonly kind: 'field'; readonly writing: Writing }
  | {
      readonly kind: 'item';
      readonly mark: 'number' | 'bullet' | 'box';
      readonly number: number;
      /** The first item of a list, and its last one: together they make one list for a screen reader. */
      readonly isFirst: boolean;
      readonly isLast: boolean;
      readonly writing: Writing;
    }
  | {
      readonly kind: 'row';
      readonly isHeader: boolean;
      readonly isLast: boolean;
      readonly caption: string;
      readonly columns: readonly string[];
      readonly cells: readonly Writing[];
      /** Whether its cells are to be written in, and so are taller. */
      readonly isBlank: boolean;
    };

/** Words with room to write: a label or a sentence, what was filled in, and ruled lines where nothing was. */
export type Writing = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly lines: number;
};

/** Takes a sheet apart into blocks, from top to bottom. `prefix` keeps the names of fields apart where one document holds many sheets. */
export function blocksOf(sheet: Sheet, prefix = ''): Block[] {
  const head = sheet.head.map(({ id, label, value }, at) =>
    writing(`${prefix}${id ?? `head-${String(at + 1)}`}`, label, value, 1),
  );
  return [
    { kind: 'title', text: sheet.title },
    ...(head.length > 0 ? [{ kind: 'head', fields: head } as const] : []),
    ...sheet.parts.flatMap((part, at) => blocksOfPart(part, `${prefix}part-${String(at + 1)}`, prefix)),
  ];
}

const writing = (name: string, label: string, value: string, lines: number): Writing => ({
  name,
  label,
  value,
  lines,
});

function blocksOfPart(part: SheetPart, fallback: string, prefix: string): Block[] {
  switch (part.kind) {
    case 'heading':
    case 'hint':
    case 'paragraph':
      return [{ kind: part.kind, text: part.text }];
    case 'letter':
      return [part.to, part.subject, ...part.text.split(/\n{2,}/)]
        .filter((text) => text !== '')
        .map((text) => ({ kind: 'paragraph', text }));
    case 'field': {
      const { id, label, value, lines = 1 } = part.field;
      return [
        { kind: 'field', writing: writing(id === undefined ? fallback : prefix + id, label, value, lines) },
      ];
    }
    case 'list':
      return part.items.map(({ id, text, lines = 0 }, at) => ({
        kind: 'item',
        mark: part.mark,
        number: at + 1,
        isFirst: at === 0,
        isLast: at === part.items.length - 1,
        writing: writing(id === undefined ? `${fallback}-${String(at + 1)}` : prefix + id, text, '', lines),
      }));
    case 'table':
      return rowsOf(part, part.id === undefined ? fallback : prefix + part.id);
  }
}

function rowsOf({ caption, columns, rows }: Extract<SheetPart, { kind: 'table' }>, name: string): Block[] {
  const row = (cells: readonly string[], at: number, isHeader: boolean): Block => ({
    kind: 'row',
    isHeader,
    isLast: at === rows.length,
    caption,
    columns,
    cells: cells.map((text, column) =>
      writing(
        `${name}-${String(at)}-${String(column + 1)}`,
        isHeader ? text : (columns[column] ?? ''),
        text,
        text === '' ? 1 : 0,
      ),
    ),
    isBlank: !isHeader && cells.every((text) => text === ''),
  });
  return [
    { kind: 'caption', text: caption },
    row(columns, 0, true),
    ...rows.map((cells, at) => row(cells, at + 1, false)),
  ];
}

/** Blocks that must not be parted from the one after them. */
const leads = (block: Block): boolean =>
  block.kind === 'heading' ||
  block.kind === 'hint' ||
  block.kind === 'caption' ||
  (block.kind === 'row' && block.isHeader);

/**
 * Spreads blocks over pages of a height. A heading stays with what follows it; a block that is taller than a page gets one of its own.
 * @param heightOf a block’s height with the space under it, in the unit of `room`
 */
export function pagesOf(
  blocks: readonly Block[],
  room: number,
  heightOf: (block: Block) => number,
): Block[][] {
  const pages: Block[][] = [[]];
  let left = room;
  for (let at = 0; at < blocks.length;) {
    let end = at + 1;
    while (end < blocks.length && leads(blocks[end - 1] as Block)) end += 1;
    const group = blocks.slice(at, end);
    const height = group.reduce((sum, block) => sum + heightOf(block), 0);
    if (height > left && pages.at(-1)?.length !== 0) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(...group);
    left -= height;
    at = end;
  }
  return pages;
}
