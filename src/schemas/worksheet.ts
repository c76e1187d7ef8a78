import { z } from 'astro/zod';

/** What may stand in the lines on top of a sheet; the words are the interface’s. */
export const headLines = [
  'name',
  'date',
  'time',
  'with',
  'place',
  'minutes',
  'to',
  'channel',
  'class',
  'last-contact',
] as const;

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** Ruled lines of 8 mm. */
const lines = z.int().min(1).max(12);

const item = z
  .strictObject({ id, text: z.string().default(''), lines: lines.optional() })
  .refine(({ text, lines: room }) => text !== '' || room !== undefined, {
    path: ['lines'],
    message: 'an item without words has lines to write on',
  });

const table = z
  .strictObject({
    caption: z.string(),
    columns: z.array(z.string()).min(2).max(6),
    /** How many empty rows; or `cells`, what stands in each row. */
    rows: z.int().min(1).max(24).optional(),
    cells: z.array(z.array(z.string())).optional(),
  })
  .refine(({ rows, cells }) => (rows === undefined) !== (cells === undefined), {
    path: ['rows'],
    message: 'a table has either empty rows or cells',
  })
  .refine(({ columns, cells = [] }) => cells.every((row) => row.length === columns.length), {
    path: ['cells'],
    message: 'a row has a cell for each column',
  });

const part = z.union([
  z.strictObject({ heading: z.string() }),
  z.strictObject({ hint: z.string() }),
  z.strictObject({ field: z.strictObject({ id, label: z.string(), lines }) }),
  z.strictObject({
    list: z.strictObject({ mark: z.enum(['number', 'bullet', 'box']), items: z.array(item).min(1) }),
  }),
  z.strictObject({ table }),
]);

/** A file of `content/worksheets/`: a blank printable sheet. */
export const worksheetSchema = z.strictObject({
  /** Permanent: its address, and the name of its files. The same as in `src/sheets/registry.ts`. */
  id,
  title: z.string().min(3).max(60),
  /** What the reader does with it: one sentence above the sheet. */
  can: z.string().min(20).max(260),
  description: z.string().min(50).max(155),
  /** The guide that teaches what the sheet asks for. */
  guide: z.string(),
  /** The tool that fills the sheet, if there is one. */
  tool: z.string().optional(),
  /** How many pages it takes, in A4 and in Letter alike. A test counts them. */
  pages: z.int().min(1).max(2),
  head: z.array(z.enum(headLines)),
  parts: z.array(part).min(1),
});
