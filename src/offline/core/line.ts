import type { Tally } from './keep.ts';
import { parts } from './files.ts';

/** Why fetching stopped: no room, no answer, or other bytes than were built. */
export type Trouble = 'full' | 'network' | 'changed';

/** What the page about reading offline says first. */
export type Line = 'saving' | 'some' | 'all' | Trouble;

/** All parts of a tally together: files that are kept, files in all, bytes that are kept. */
export function totalOf(tally: Tally): { kept: number; all: number; bytes: number } {
  return parts
    .map((part) => tally[part])
    .reduce((sum, { kept, all, bytes }) => ({
      kept: sum.kept + kept,
      all: sum.all + all,
      bytes: sum.bytes + bytes,
    }));
}

/** Which line tells how far saving is. Trouble counts only while something is missing. */
export function lineOf(state: {
  readonly tally: Tally;
  readonly isFetching: boolean;
  readonly trouble: Trouble | undefined;
}): Line {
  const { kept, all } = totalOf(state.tally);
  if (kept === all) return 'all';
  if (state.isFetching) return 'saving';
  return state.trouble ?? 'some';
}

/** Bytes as millions with one decimal, in the way of the language. */
export function megabytes(bytes: number, lang: string): string {
  return (bytes / 1_000_000).toLocaleString(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
