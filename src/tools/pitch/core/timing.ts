import { countWords } from '../../../shared/core/words.ts';

/** Words a minute: the slowest and the fastest rate that a timer offers, and the one it starts with (E57). */
export const rates = { slowest: 100, fastest: 160, usual: 130 } as const;

/** A rate that a timer can use: whole, 100 to 160; what is not a number is the usual one. */
export function usableRate(rate: number): number {
  if (Number.isNaN(rate)) return rates.usual;
  return Math.min(rates.fastest, Math.max(rates.slowest, Math.round(rate)));
}

/** How many seconds a text takes aloud, to a tenth, at a rate in words a minute (brought into 100 to 160). */
export function secondsOf(text: string, rate: number): number {
  return Math.round((countWords(text) * 600) / usableRate(rate)) / 10;
}

/** How many words fit some seconds at a rate in words a minute (brought into 100 to 160). */
export function wordsIn(seconds: number, rate: number): number {
  return Math.floor((seconds * usableRate(rate)) / 60);
}

/**
 * What a reading aloud showed. `measured` is in words a minute as it was read; `rate` is what the timer will use, which
 * differs only for very slow or very fast readers. `too-short`: under ten seconds or twenty words says nothing.
 */
export type Reading =
  | { readonly kind: 'measured'; readonly measured: number; readonly rate: number }
  | { readonly kind: 'too-short' };

/** The rate from a text that was read aloud and the seconds that it took. */
export function rateFrom(text: string, seconds: number): Reading {
  const words = countWords(text);
  if (!(seconds >= 10) || words < 20) return { kind: 'too-short' };
  const measured = Math.round((words * 60) / seconds);
  return { kind: 'measured', measured, rate: usableRate(measured) };
}
