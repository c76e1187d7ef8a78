import type { Stored } from '../../storage/core/plan.ts';
import type { Day } from '../../workspace/core/day.ts';
import { contactStages } from '../../workspace/core/words.ts';
import { talksIn, valueIn, type Talk } from './talks.ts';

/** How many weeks the plot of talks shows, this one included. */
export const weeksShown = 12;

/** Where asks stand: said yes to (booked, held or later), said no to or let go, and still open. */
export type Asks = { readonly yes: number; readonly no: number; readonly open: number };

/** What the plan says about everybody at once. */
export type Overview = {
  /** How many people stand at each stage, in the order of a thread; stages without anybody are left out. */
  readonly stages: readonly { readonly stage: (typeof contactStages)[number]; readonly people: number }[];
  /** How many talks were held in each of the last weeks, the oldest first. `from` is a Monday. */
  readonly weeks: readonly { readonly from: Day; readonly talks: number }[];
  readonly asks: Asks;
};

/** Reads the overview out of stored texts. `today` is the day in the person’s own time zone; `talks` saves reading them again. */
export function overviewOf(texts: Stored, today: Day, talks = talksIn(texts, today)): Overview {
  return {
    stages: stagesIn(texts),
    weeks: weeksOf(talks, today),
    asks: asksIn(talks),
  };
}

function stagesIn(texts: Stored): Overview['stages'] {
  const people = [...texts.keys()]
    .filter((name) => /^person\/[^:]+$/.test(name))
    .flatMap((slot) => valueIn(texts, 'person', slot.slice('person/'.length))?.value ?? []);
  return contactStages.flatMap((stage) => {
    const count = people.filter((person) => person.stage === stage).length;
    return count === 0 ? [] : [{ stage, people: count }];
  });
}

const dayLong = 86_400_000;

/** The Monday of a day’s week, as ISO 8601 counts weeks. */
function mondayOf(day: Day): Day {
  const at = Date.parse(day);
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at - sinceMonday * dayLong).toISOString().slice(0, 10);
}

function weeksOf(talks: readonly Talk[], today: Day): Overview['weeks'] {
  const held = talks.flatMap(({ facts: { held: isHeld, on } }) =>
    isHeld === 'sure' && on !== null ? [mondayOf(on)] : [],
  );
  const last = Date.parse(mondayOf(today));
  return Array.from({ length: weeksShown }, (_, at) => {
    const from = new Date(last - (weeksShown - 1 - at) * 7 * dayLong).toISOString().slice(0, 10);
    return { from, talks: held.filter((monday) => monday === from).length };
  });
}

function asksIn(talks: readonly Talk[]): Asks {
  const standing = talks
    .filter(({ facts }) => facts.message.kind === 'sent')
    .map(({ facts: { day, held, isClosed } }): keyof Asks => {
      if (held !== 'no' || day !== 'none') return 'yes';
      return isClosed ? 'no' : 'open';
    });
  const countOf = (kind: keyof Asks) => standing.filter((one) => one === kind).length;
  return { yes: countOf('yes'), no: countOf('no'), open: countOf('open') };
}

/** The talks of a day that are still to be held, the earliest first; one without a time comes last. */
export function talksOn(day: Day, talks: readonly Talk[]): readonly Talk[] {
  return talks
    .filter(({ facts }) => facts.on === day && facts.held !== 'sure' && !facts.isClosed)
    .sort((one, other) => ((one.facts.at ?? '99') < (other.facts.at ?? '99') ? -1 : 1));
}
