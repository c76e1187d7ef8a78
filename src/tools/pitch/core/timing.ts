import { countWords } from '../../../shared/core/words.ts';

/**
 * Words a minute: the slowest and the fastest rate that the timer uses, and the one it starts with (E57). Slow is slow: a timer
 * that hurried somebody along would be wrong. Fast is held at 160, since people read aloud faster than they talk to a stranger.
 * The slowest and `limit` are the bounds of the record too.
 */
export const rates = { slowest: 40, fastest: 160, usual: 130, limit: 400 } as const;

/** A rate that a timer can use: whole, 40 to 160; the usual one where none was measured. */
export function usableRate(rate: number | null): number {
  if (rate === null || Number.isNaN(rate)) return rates.usual;
  return Math.min(rates.fastest, Math.max(rates.slowest, Math.round(rate)));
}

/** How many seconds a text takes aloud, to a tenth, at a rate in words a minute (brought into 40 to 160). */
export function secondsOf(text: string, rate: number): number {
  return Math.round((countWords(text) * 600) / usableRate(rate)) / 10;
}

/** How many words fit some seconds at a rate in words a minute (brought into 40 to 160). */
export function wordsIn(seconds: number, rate: number): number {
  return Math.floor((seconds * usableRate(rate)) / 60);
}

/**
 * What a reading aloud showed, in words a minute as it was read. `too-short`: under ten seconds or twenty words says nothing, and
 * nobody reads aloud above 400. `too-long`: under 40 a minute, the clock was left running.
 */
export type Reading =
  | { readonly kind: 'measured'; readonly rate: number }
  | { readonly kind: 'too-short' }
  | { readonly kind: 'too-long' };

/** The rate from a text that was read aloud and the seconds that it took. */
export function rateFrom(text: string, seconds: number): Reading {
  const words = countWords(text);
  const rate = Math.round((words * 60) / seconds);
  if (!(seconds >= 10) || words < 20 || rate > rates.limit) return { kind: 'too-short' };
  if (rate < rates.slowest) return { kind: 'too-long' };
  return { kind: 'measured', rate };
}
