import { say } from '../../../shared/core/say.ts';
import type { Offer } from '../../../workspace/core/conversation-parts.ts';
import type { Day } from '../../../workspace/core/day.ts';

/** A day and a time in a zone, each where it was said. `zone` is `''` for the person's own. */
type When = Pick<Offer, 'on' | 'at' | 'zone'>;

/** How a language says times. `am` and `pm` are `''` where clocks have 24 hours. */
export type TimeWords = {
  readonly lang: string;
  /** `{day}, at {time}` */
  readonly at: string;
  readonly am: string;
  readonly pm: string;
  readonly noon: string;
  /** Around the zone after several times: `{times} ({zone})`. */
  readonly zoned: string;
};

/**
 * Offered times in words, for a sentence: “Tuesday, October 27, at 3 p.m. or Thursday, October 29, at noon (Eastern time)”. An offer
 * without a day is left out, one without a time is the whole day. The zone stands once where all have the same, and only where a
 * time was said. `''` where nothing was offered.
 */
export function offersInWords(offers: readonly When[], ownZone: string, words: TimeWords): string {
  const said = offers.filter(({ on }) => on !== null);
  const zones = said.map((one) => (one.at === null ? '' : zoneInWords(one, ownZone, words.lang)));
  const isOneZone = new Set(zones.filter((zone) => zone !== '')).size < 2;
  const withZone = (times: string, zone = '') => (zone === '' ? times : say(words.zoned, { times, zone }));
  const each = said.map((one, at) => withZone(timeInWords(one, words), isOneZone ? '' : zones[at]));
  const list = new Intl.ListFormat(words.lang, { type: 'disjunction' }).format(each);
  return withZone(list, isOneZone ? zones.find((zone) => zone !== '') : '');
}

/** The agreed time in words: “Thursday, October 22, at 3:30 p.m. Eastern time”. `''` before a day and a time are set. */
export function meetingInWords(day: When, ownZone: string, words: TimeWords): string {
  if (day.on === null || day.at === null) return '';
  return `${timeInWords(day, words)} ${zoneInWords(day, ownZone, words.lang)}`.trim();
}

/** A day in words, with its weekday: “Friday, October 9”. */
export function dayInWords(on: Day, lang: string): string {
  const format = { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(lang, format).format(Date.parse(on));
}

function timeInWords({ on, at }: When, words: TimeWords): string {
  const day = dayInWords(on ?? '', words.lang);
  return at === null ? day : say(words.at, { day, time: clockInWords(at, words) });
}

function clockInWords(at: string, { am, pm, noon }: TimeWords): string {
  if (am === '') return at;
  if (at === '12:00') return noon;
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${String(hour % 12 || 12)}${minutes} ${hour < 12 ? am : pm}`;
}

/** “Eastern time”: the name that holds in summer and winter. `''` for a zone that the browser does not know. */
function zoneInWords({ on, zone }: When, ownZone: string, lang: string): string {
  try {
    const format = new Intl.DateTimeFormat(lang, { timeZone: zone || ownZone, timeZoneName: 'longGeneric' });
    const parts = format.formatToParts(Date.parse(on ?? ''));
    return (parts.find(({ type }) => type === 'timeZoneName')?.value ?? '').replace(/ Time$/, ' time');
  } catch {
    // Intl throws a RangeError for a zone that it does not know.
    return '';
  }
}
