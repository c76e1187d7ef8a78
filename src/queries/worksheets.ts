import { getCollection, type CollectionEntry } from 'astro:content';
import { sheetLabelsOf, type Language } from '../i18n/languages.ts';
import { sheets } from '../sheets/registry.ts';
import type { Sheet, SheetField, SheetPart } from '../shared/core/sheet.ts';

/** A blank sheet as its file under `content/worksheets/` has it. */
export type Worksheet = CollectionEntry<'worksheets'>['data'];

/** The blank sheets in the order of the registry: that of the journey. */
export async function worksheets(): Promise<Worksheet[]> {
  const byId = new Map((await getCollection('worksheets')).map(({ data }) => [data.id, data]));
  return sheets.flatMap(({ id }) => byId.get(id) ?? []);
}

/** All blank sheets as they are printed. */
export async function blankSheets(lang: Language): Promise<Sheet[]> {
  return (await worksheets()).map((worksheet) => blankSheet(worksheet, lang));
}

/**
 * The blank sheet of an id as it is printed.
 *
 * @throws Error for an id without a file under `content/worksheets/`.
 */
export async function blankSheetOf(id: Worksheet['id'], lang: Language): Promise<Sheet> {
  const found = (await worksheets()).find((worksheet) => worksheet.id === id);
  if (found === undefined) throw new Error(`content/worksheets: found no ${id}`);
  return blankSheet(found, lang);
}

/** A blank sheet as it is printed. */
export function blankSheet(worksheet: Worksheet, lang: Language): Sheet {
  const { head, foot } = sheetLabelsOf(lang);
  return {
    name: worksheet.id,
    title: worksheet.title,
    lang,
    head: worksheet.head.map((id): SheetField => ({ id, label: head[id], value: '' })),
    parts: worksheet.parts.map(partOf),
    foot,
  };
}

type Part = Worksheet['parts'][number];

function partOf(part: Part): SheetPart {
  if ('heading' in part) return { kind: 'heading', text: part.heading };
  if ('hint' in part) return { kind: 'hint', text: part.hint };
  if ('field' in part) return { kind: 'field', field: { ...part.field, value: '' } };
  if ('list' in part) {
    const { mark, items } = part.list;
    return {
      kind: 'list',
      mark,
      items: items.map(({ id, text, lines }) => ({ id, text, ...(lines !== undefined && { lines }) })),
    };
  }
  const { caption, columns, rows = 0, cells } = part.table;
  const empty = Array.from({ length: rows }, () => columns.map(() => ''));
  return { kind: 'table', id: 'table', caption, columns, rows: cells ?? empty };
}
