import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { worksheetSchema } from '../../src/schemas/worksheet.ts';
import type { Sheet, SheetPart } from '../../src/shared/core/sheet.ts';

const part = (one: ReturnType<typeof worksheetSchema.parse>['parts'][number]): SheetPart => {
  if ('heading' in one) return { kind: 'heading', text: one.heading };
  if ('hint' in one) return { kind: 'hint', text: one.hint };
  if ('field' in one) return { kind: 'field', field: { ...one.field, value: '' } };
  if ('list' in one)
    return {
      kind: 'list',
      mark: one.list.mark,
      items: one.list.items.map(({ lines = 0, ...item }) => ({ ...item, lines })),
    };
  const { caption, columns, rows = 0, cells } = one.table;
  const empty = Array.from({ length: rows }, () => columns.map(() => ''));
  return { kind: 'table', id: 'table', caption, columns, rows: cells ?? empty };
};

/** Every worksheet of `content/`, as it is printed blank, with the number of pages that it is designed for. */
export const worksheetFiles: readonly { id: string; pages: number; sheet: Sheet }[] = globSync(
  'content/worksheets/*.yaml',
)
  .sort()
  .map((path) => {
    const { id, title, pages, head, parts } = worksheetSchema.parse(parse(readFileSync(path, 'utf8')));
    const fields = head.map((name) => ({ id: name, label: name, value: '' }));
    return {
      id,
      pages,
      sheet: { name: id, title, lang: 'en', head: fields, parts: parts.map(part), foot: '' },
    };
  });
