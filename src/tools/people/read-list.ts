import Papa from 'papaparse';
import { columnsOf } from './core/columns.ts';
import type { Problem } from './core/incoming.ts';
import { tableOf, type Table } from './core/table.ts';
import { isCardFile, readCards, type Cards } from './core/vcard.ts';

/** The largest file that is read, in bytes: twice what a browser keeps for a site. */
export const largestFile = 10_000_000;

/** Why a file cannot be imported. */
export type BadFile =
  | Problem
  | { readonly kind: 'bad'; readonly reason: 'too-large' | 'unreadable' | 'spreadsheet' | 'not-text' };

/** What was read: people from contacts, or a table whose columns are still to be named. `isWindows`: it was in an old encoding. */
export type ReadList = ((Cards | Table) & { readonly isWindows: boolean }) | BadFile;

/** Reads a chosen file. Never rejects. */
export async function readFile(file: File): Promise<ReadList> {
  if (file.size > largestFile) return { kind: 'bad', reason: 'too-large' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { kind: 'bad', reason: 'unreadable' };
  }
  const decoded = decode(bytes);
  if (decoded.kind === 'bad') return decoded;
  return readText(decoded.text, decoded.isWindows);
}

/** Reads a text that was pasted, or that a file held. */
export function readText(text: string, isWindows = false): ReadList {
  const list = isCardFile(text) ? readCards(text) : readTable(text);
  return list.kind === 'bad' ? list : { ...list, isWindows };
}

type Decoded = { readonly kind: 'text'; readonly text: string; readonly isWindows: boolean } | BadFile;

/** UTF-8, UTF-16 in either order with its mark or without, or Windows-1252. */
function decode(bytes: Uint8Array): Decoded {
  // Today's spreadsheets are ZIP files, and those of old are OLE files.
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return { kind: 'bad', reason: 'spreadsheet' };
  }
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return textIn(new TextDecoder(wide).decode(bytes), false);
  try {
    return textIn(new TextDecoder('utf-8', { fatal: true }).decode(bytes), false);
  } catch {
    return textIn(new TextDecoder('windows-1252').decode(bytes), true);
  }
}

/** A text of people has no characters that steer machines. */
function textIn(text: string, isWindows: boolean): Decoded {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  if (/[\0-\x08\x0e-\x1a]/.test(text)) return { kind: 'bad', reason: 'not-text' };
  return { kind: 'text', text, isWindows };
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const start = bytes.subarray(0, 200);
  const empty = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = empty;
  // Most letters of most languages have an empty half.
  if (odd > start.length / 4 && even === 0) return 'utf-16le';
  return even > start.length / 4 && odd === 0 ? 'utf-16be' : undefined;
}

const delimiters = [',', ';', '\t', '|'] as const;

function readTable(text: string): Table | Problem {
  const delimiter = delimiterOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { ...(delimiter !== undefined && { delimiter }) });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes !== undefined) return { kind: 'bad', reason: 'quotes', row: (quotes.row ?? 0) + 1 };
  return tableOf(data);
}

/**
 * The delimiter with which most columns have a known name. Notes above the header, as LinkedIn writes them, mislead a guess by the number
 * of cells; that guess is the library's, where no column is known.
 */
function delimiterOf(text: string): string | undefined {
  const start = text.slice(0, 20_000);
  let [best, most] = [undefined as string | undefined, 0];
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: 20 });
    const known = Math.max(0, ...data.map((row) => columnsOf(row).filter((one) => one !== null).length));
    if (known > most) [best, most] = [delimiter, known];
  }
  return best;
}
