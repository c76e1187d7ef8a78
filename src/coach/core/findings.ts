import type { Context } from './coach.ts';
import { lookWith } from './coach.ts';
import type { Finding } from './finding.ts';
import type { Kind } from './labels-of.ts';
import { coaches } from './labels-of.ts';

/** All that the coach would say about a text of a kind, the most useful first. `topFindings` picks those to show. */
export const findingsIn = (kind: Kind, text: string, context: Context = {}): readonly Finding[] =>
  lookWith(coaches[kind], text, context);
