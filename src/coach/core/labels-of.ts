import { askIn } from './asks.ts';
import { questionsOf } from './clauses.ts';
import { googleableIn } from './googleable.ts';
import { jargonIn } from './jargon.ts';
import { jobAskedIn } from './job-letter.ts';
import { jobQuestionIn } from './job.ts';
import { isOpen } from './openness.ts';
import { connectionIn, timeNeededIn } from './connection.ts';
import { personalIn } from './personal.ts';
import { personalisedIn } from './personalised.ts';
import { evidenceIn, goalIn, presentIn } from './pitch-parts.ts';
import type { Reading } from './reading.ts';
import { read } from './reading.ts';
import { jobPursuedIn } from './job-thanks.ts';
import { nextStepIn } from './next-step.ts';
import { takeawayIn } from './takeaway.ts';
import { offeredTimesIn } from './times.ts';
import { countWords } from './words.ts';

/** More words than this are too many for one question. */
export const questionWords = 35;

/** So many trade words carry a pitch. */
export const jargonWords = 3;

type Teller = (reading: Reading, text: string) => boolean;

/** What is told of each kind of text, label by label: the names are those of the command's answers and stay. */
const tellers = {
  question: {
    open: (reading) => questionsOf(reading).some(isOpen),
    googleable: (reading) => googleableIn(reading) !== null,
    asks_for_job: (reading) => jobQuestionIn(reading) !== null,
    personal_or_sensitive: (reading) => personalIn(reading) !== null,
    compound: (reading) => questionsOf(reading).length > 1,
    too_long: (_, text) => countWords(text) > questionWords,
  },
  outreach: {
    asks_for_job: (reading) => jobAskedIn(reading) !== null,
    states_time_needed: (reading) => timeNeededIn(reading) !== null,
    says_how_found_or_connection: (reading) => connectionIn(reading) !== null,
    personalised: (reading) => personalisedIn(reading) !== null,
    offers_times_or_flexibility: (reading) => offeredTimesIn(reading) !== null,
    clear_ask: (reading) => askIn(reading) !== null,
    has_placeholder: ({ slots }) => slots.length > 0,
  },
  pitch: {
    has_present: (reading) => presentIn(reading) !== null,
    has_past_or_evidence: (reading) => evidenceIn(reading) !== null,
    has_goal_or_ask: (reading) => goalIn(reading) !== null,
    jargon_heavy: (reading) => jargonIn(reading).length >= jargonWords,
  },
  thanks: {
    mentions_specific_takeaway: (reading) => takeawayIn(reading) !== null,
    mentions_next_step_or_offer: (reading) => nextStepIn(reading) !== null,
    asks_for_job: (reading) => jobPursuedIn(reading) !== null,
  },
} satisfies Readonly<Record<string, Readonly<Record<string, Teller>>>>;

/** The kinds of text that the coach reads. */
export type Kind = keyof typeof tellers;

/** The kinds in the order in which a person writes them. */
export const kinds = Object.keys(tellers) as readonly Kind[];

/** Every label of a kind with whether it is true of the text. Any text has an answer; only its first 6,000 characters are read. */
export function labelsOf(kind: Kind, text: string): Readonly<Record<string, boolean>> {
  const reading = read(text);
  const own: Readonly<Record<string, Teller>> = tellers[kind];
  return Object.fromEntries(Object.entries(own).map(([label, tell]) => [label, tell(reading, text)]));
}
