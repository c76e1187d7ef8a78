import type { Coach, Hit } from './coach.ts';
import { missing } from './coach.ts';
import { jargonIn } from './jargon.ts';
import { plainWord } from './letter.ts';
import { evidenceIn, goalIn, presentIn } from './pitch-parts.ts';
import type { Reading } from './reading.ts';

/** So many trade words carry a pitch. */
const jargonWords = 3;

/** The coach for a pitch: who I am, what I have done, what I want to know. */
export const pitch: Coach = {
  labels: {
    has_present: (reading) => presentIn(reading) !== null,
    has_past_or_evidence: (reading) => evidenceIn(reading) !== null,
    has_goal_or_ask: (reading) => goalIn(reading) !== null,
    jargon_heavy: (reading) => jargonIn(reading).length >= jargonWords,
  },
  rules: [
    ['jargon', heavyJargon],
    ['no-goal', missing(goalIn)],
    ['no-present', missing(presentIn)],
    ['no-evidence', missing(evidenceIn)],
    ['plain-word', plainWord],
  ],
};

function heavyJargon(reading: Reading): Hit | null {
  const terms = jargonIn(reading);
  const first = terms[0];
  if (first === undefined || terms.length < jargonWords) return null;
  const list = terms.slice(0, 3).map(({ word }) => word);
  return { ...first.span, values: { n: terms.length, list: list.join(', ') } };
}
