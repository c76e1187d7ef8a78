import type { Context, Hit, Rule } from './coach.ts';
import { whole } from './coach.ts';
import { misspeltName } from './name-spelling.ts';
import { plainerIn } from './plain-words.ts';
import type { Reading } from './reading.ts';
import { hedgesIn, looseIn, stiffIn } from './tone.ts';

/** Where a greeting misspells the person whom the context names. */
export function wrongName(_: Reading, text: string, { name = '' }: Context): Hit | null {
  const found = misspeltName(text, name);
  return found === null ? null : { start: found.start, end: found.end, values: { better: found.better } };
}

/** Where an office word stands for which there is a plainer one. */
export function plainWord(_: Reading, text: string): Hit | null {
  const found = plainerIn(text);
  return found === null ? null : { start: found.start, end: found.end, values: { better: found.plain } };
}

/** One apology is manners. */
const mostHedges = 2;

/** Where a letter says sorry or plays itself down more than once too often. */
export function apologies(reading: Reading, text: string): Hit | null {
  const n = hedgesIn(reading);
  return n > mostHedges ? { ...whole(text), values: { n } } : null;
}

/** How a letter sounds: what is said last, since it matters least. */
export const manner: readonly Rule[] = [
  ['stiff', (_, text) => stiffIn(text)],
  ['loose', (_, text) => looseIn(text)],
  ['plain-word', plainWord],
];
