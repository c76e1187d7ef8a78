import type { Context, Hit } from './coach.ts';
import { misspeltName } from './name-spelling.ts';
import { plainerIn } from './plain-words.ts';
import type { Reading } from './reading.ts';

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
