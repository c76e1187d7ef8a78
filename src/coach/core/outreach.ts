import { askIn } from './asks.ts';
import type { Coach, Context, Hit } from './coach.ts';
import { missing, whole } from './coach.ts';
import { connectionIn, timeNeededIn } from './connection.ts';
import { jobPursuedIn } from './job.ts';
import { apologies, manner, wrongName } from './letter.ts';
import { personalisedIn } from './personalised.ts';
import type { Reading } from './reading.ts';
import { offeredTimesIn } from './times.ts';
import { flatteryIn, stockIn, vagueIn } from './tone.ts';
import { countWords } from './words.ts';

/** The most words of a first message where the channel names no number of its own. */
const letterWords = 200;

/** The coach for a first message that asks for a talk. */
export const outreach: Coach = {
  labels: {
    asks_for_job: (reading) => jobPursuedIn(reading) !== null,
    states_time_needed: (reading) => timeNeededIn(reading) !== null,
    says_how_found_or_connection: (reading) => connectionIn(reading) !== null,
    personalised: (reading) => personalisedIn(reading) !== null,
    offers_times_or_flexibility: (reading) => offeredTimesIn(reading) !== null,
    clear_ask: (reading) => askIn(reading) !== null,
    has_placeholder: ({ slots }) => slots.length > 0,
  },
  rules: [
    ['placeholder', ({ slots }) => slots[0] ?? null],
    ['name', wrongName],
    ['job-letter', jobPursuedIn],
    ['no-ask', (reading, text) => ((askIn(reading) ?? vagueIn(reading)) ? null : whole(text))],
    ['vague', (reading) => (askIn(reading) === null ? vagueIn(reading) : null)],
    ['too-long-letter', tooLong],
    ['no-person', missing(personalisedIn)],
    ['no-connection', missing(connectionIn)],
    ['no-time', (reading) => (timeNeededIn(reading) === null ? askIn(reading) : null)],
    ['no-offer', (reading) => (offeredTimesIn(reading) === null ? askIn(reading) : null)],
    ['flattery', flatteryIn],
    ['apologies', apologies],
    ['stock', stockIn],
    ...manner,
  ],
};

function tooLong(_: Reading, text: string, { mostWords = letterWords }: Context): Hit | null {
  const n = countWords(text);
  return n > mostWords ? { ...whole(text), values: { n, most: mostWords } } : null;
}
