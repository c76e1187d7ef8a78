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
  | {
      readonly kind: 'bad';
      readonly reason: 'too-large' | 'unreadable' | 'spreadsheet' | 'zip' | 'not-text';
    };

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
  const other = otherFile(bytes);
  if (other !== undefined) return { kind: 'bad', reason: other };
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return textIn(new TextDecoder(wide).decode(bytes), false);
  try {
    return textIn(new TextDecoder('utf-8', { fatal: true }).decode(bytes), false);
  } catch {
    return textIn(new TextDecoder('windows-1252').decode(bytes), true);
  }
}

/** A file of another kind, whatever its name says. Today's spreadsheets are ZIP files, and those of old are OLE files. */
function otherFile(bytes: Uint8Array): 'spreadsheet' | 'zip' | 'not-text' | undefined {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'spreadsheet';
  // %PDF
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'not-text';
  if (!startsWith(bytes, [0x50, 0x4b, 3, 4])) return undefined;
  // The names of what is in it stand there as they are: a table of Excel, or the type of LibreOffice.
  const names = new TextDecoder('windows-1252').decode(bytes);
  return /xl\/|oasis\.opendocument/.test(names) ? 'spreadsheet' : 'zip';
}

/** A text of people has no characters that steer machines. */
function textIn(text: string, isWindows: boolean): Decoded {
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

/** In the order in which they win where nothing speaks for one. */
const delimiters = [',', ';', '\t', '|'];

function readTable(text: string): Table | Problem {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes !== undefined) return { kind: 'bad', reason: 'quotes', row: (quotes.row ?? 0) + 1 };
  return tableOf(data);
}

/**
 * The delimiter with which most columns have a known name or, where none has, the first row has most cells. The library’s own guess is
 * misled by the notes that LinkedIn writes above the header, and by short lists.
 */
function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000);
  const scores = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: 20 });
    const known = data.map((row) => columnsOf(row).filter((one) => one !== null).length);
    // A spreadsheet without anything in it is saved as delimiters alone.
    const first =
      data.find((row) => row.some((cell) => cell.trim() !== '')) ?? data.find((row) => row.length > 1);
    return { delimiter, score: Math.max(0, ...known) * 1000 + (first?.length ?? 0) };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}
