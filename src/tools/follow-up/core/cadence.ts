import { addDays } from '../../../talks/core/days.ts';
import type { Day } from '../../../workspace/core/day.ts';

/**
 * A custom of when to write, from `content/rhythm.yaml`. `from` and `to` are days after the last contact; `claim` is the id of the claim
 * that names its source.
 */
export type Cadence = {
  readonly id: string;
  readonly when: string;
  readonly from: number;
  readonly to: number;
  readonly what: string;
  readonly note: string;
  readonly claim: string;
};

/** The days between which a cadence says to write, counted from the last contact. */
export function spanOf({ from, to }: Cadence, lastOn: Day): { readonly from: Day; readonly to: Day } {
  return { from: addDays(lastOn, from), to: addDays(lastOn, to) };
}

/**
 * The day that a cadence proposes: the first of its span; where that is past, tomorrow, as nobody can write yesterday. Without a last
 * contact it counts from today.
 */
export function proposedDay(cadence: Cadence, lastOn: Day | undefined, today: Day): Day {
  const { from } = spanOf(cadence, lastOn ?? today);
  return from > today ? from : addDays(today, 1);
}

/** A month later, as the guide moves a date where there is nothing to say: the same day of the next month, or its last one. */
export function monthLater(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10);
}
