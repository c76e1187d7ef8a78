import { askIn } from './asks.ts';
import { openForm } from './better.ts';
import { questionsOf } from './clauses.ts';
import type { Finding, RuleId } from './finding.ts';
import { sections } from './finding.ts';
import { googleableIn } from './googleable.ts';
import { givesThanks, hedgesIn, leadingIn, stockIn } from './habits.ts';
import { jargonIn } from './jargon.ts';
import { jobAskedIn } from './job-letter.ts';
import { jobQuestionIn } from './job.ts';
import type { Kind } from './labels-of.ts';
import { jargonWords, questionWords } from './labels-of.ts';
import { isOpen } from './openness.ts';
import { connectionIn, timeNeededIn } from './connection.ts';
import { personalIn } from './personal.ts';
import { personalisedIn } from './personalised.ts';
import { evidenceIn, goalIn, presentIn } from './pitch-parts.ts';
import { sentenceSpan } from './phrase.ts';
import type { Reading } from './reading.ts';
import { read } from './reading.ts';
import type { Span } from './slots.ts';
import { jobPursuedIn } from './job-thanks.ts';
import { nextStepIn } from './next-step.ts';
import { takeawayIn } from './takeaway.ts';
import { offeredTimesIn } from './times.ts';
import { countWords } from './words.ts';

/** More remarks than this at once are a red pen. */
export const mostFindings = 3;

type Hit = Span & { readonly values?: Finding['values'] };
type Rule = readonly [RuleId, (reading: Reading, text: string) => Hit | null];

const question: readonly Rule[] = [
  ['personal', personalIn],
  ['job-question', jobQuestionIn],
  [
    'too-long',
    (_, text) =>
      countWords(text) > questionWords ? { ...whole(text), values: { n: countWords(text) } } : null,
  ],
  ['compound', secondQuestion],
  ['googleable', googleableIn],
  ['leading', leadingIn],
  ['closed', closedQuestion],
];
const outreach: readonly Rule[] = [
  ['placeholder', ({ slots }) => slots[0] ?? null],
  ['job-letter', jobAskedIn],
  ['no-ask', (reading, text) => (askIn(reading) === null ? whole(text) : null)],
  ['no-time', (reading) => (timeNeededIn(reading) === null ? askIn(reading) : null)],
  ['no-person', (reading, text) => (personalisedIn(reading) === null ? whole(text) : null)],
  ['no-connection', (reading, text) => (connectionIn(reading) === null ? whole(text) : null)],
  ['no-offer', (reading) => (offeredTimesIn(reading) === null ? askIn(reading) : null)],
  ['stock', stockIn],
  [
    'apologies',
    (reading, text) => (hedgesIn(reading) > 2 ? { ...whole(text), values: { n: hedgesIn(reading) } } : null),
  ],
];
const pitch: readonly Rule[] = [
  ['jargon', heavyJargon],
  ['no-goal', (reading, text) => (goalIn(reading) === null ? whole(text) : null)],
  ['no-present', (reading, text) => (presentIn(reading) === null ? whole(text) : null)],
  ['no-evidence', (reading, text) => (evidenceIn(reading) === null ? whole(text) : null)],
];
const thanks: readonly Rule[] = [
  ['placeholder', ({ slots }) => slots[0] ?? null],
  ['job-thanks', jobPursuedIn],
  ['no-takeaway', (reading, text) => (takeawayIn(reading) === null ? whole(text) : null)],
  ['no-thanks', (reading, text) => (givesThanks(reading) ? null : whole(text))],
  ['no-next', (reading, text) => (nextStepIn(reading) === null ? whole(text) : null)],
  ['stock', stockIn],
];

/** The rules of each kind, the most useful remark first. */
const rules: Readonly<Record<Kind, readonly Rule[]>> = { question, outreach, pitch, thanks };

/** What the coach would say about a text: at most three remarks, the most useful first; none about a text without words. */
export function findingsIn(kind: Kind, text: string): readonly Finding[] {
  const reading = read(text);
  if (reading.sentences.length === 0) return [];
  const found: Finding[] = [];
  for (const [rule, look] of rules[kind]) {
    const hit = look(reading, text);
    if (hit === null || isToldAlready(rule, found)) continue;
    found.push({ rule, start: hit.start, end: hit.end, values: valuesOf(hit, text), guide: sections[rule] });
    if (found.length === mostFindings) break;
  }
  return found;
}

const valuesOf = ({ start, end, values }: Hit, text: string): Finding['values'] => ({
  words: text.slice(start, end),
  ...values,
});

/** A question that must go needs no better form, and a leading one is closed as a matter of course. */
const isToldAlready = (rule: RuleId, found: readonly Finding[]) =>
  rule === 'closed' && found.some((finding) => finding.rule !== 'too-long');

const whole = (text: string): Span => ({
  start: text.length - text.trimStart().length,
  end: Math.max(text.trimEnd().length, text.length - text.trimStart().length),
});

function secondQuestion(reading: Reading): Hit | null {
  const second = questionsOf(reading)[1];
  return second === undefined
    ? null
    : sentenceSpan(reading, { ...second.sentence, start: second.sentence.start + second.at });
}

function closedQuestion(reading: Reading): Hit | null {
  const asked = questionsOf(reading);
  const first = asked[0];
  if (first === undefined || asked.some(isOpen)) return null;
  const better = openForm(first);
  return { ...sentenceSpan(reading, first.sentence), ...(better === null ? {} : { values: { better } }) };
}

function heavyJargon(reading: Reading): Hit | null {
  const terms = jargonIn(reading);
  const first = terms[0];
  if (first === undefined || terms.length < jargonWords) return null;
  return {
    ...first.span,
    values: {
      n: terms.length,
      list: terms
        .slice(0, 3)
        .map(({ word }) => word)
        .join(', '),
    },
  };
}
