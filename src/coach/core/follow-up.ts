import type { Coach } from './coach.ts';
import { jobPursuedIn } from './job.ts';
import { apologies, manner, wrongName } from './letter.ts';
import { flatteryIn, stockIn, vagueIn } from './tone.ts';

/** The coach for a later message to somebody who helped before. It tells no labels: news, a question or an article may be all of it. */
export const followUp: Coach = {
  labels: {},
  rules: [
    ['placeholder', ({ slots }) => slots[0] ?? null],
    ['name', wrongName],
    ['job-letter', jobPursuedIn],
    ['vague', vagueIn],
    ['flattery', flatteryIn],
    ['apologies', apologies],
    ['stock', stockIn],
    ...manner,
  ],
};
