import type { Coach, Hit } from './coach.ts';
import { missing, whole } from './coach.ts';
import { jobPursuedIn } from './job.ts';
import { nextStepIn } from './next-step.ts';
import { manner, wrongName } from './letter.ts';
import type { Reading } from './reading.ts';
import { takeawayIn } from './takeaway.ts';
import { flatteryIn, givesThanks, stockIn } from './tone.ts';

/** The coach for a thank-you note. */
export const thanks: Coach = {
  labels: {
    mentions_specific_takeaway: (reading) => takeawayIn(reading) !== null,
    mentions_next_step_or_offer: (reading) => nextStepIn(reading) !== null,
    asks_for_job: (reading) => jobPursuedIn(reading) !== null,
  },
  rules: [
    ['placeholder', ({ slots }) => slots[0] ?? null],
    ['name', wrongName],
    ['job-thanks', jobPursuedIn],
    ['no-takeaway', missing(takeawayIn)],
    ['no-thanks', noThanks],
    ['no-next', missing(nextStepIn)],
    ['flattery', flatteryIn],
    ['stock', stockIn],
    ...manner,
  ],
};

/** A note that names what was said and what comes of it gives thanks by that, whatever its words. */
function noThanks(reading: Reading, text: string): Hit | null {
  const isThankful = givesThanks(reading) || (takeawayIn(reading) !== null && nextStepIn(reading) !== null);
  return isThankful ? null : whole(text);
}
