import { folded } from './octets.ts';
import { oneLine, plainText } from './plain-text.ts';

/** An entry for a calendar. Instants are milliseconds since 1970, so that no time zone can be mistaken. */
export type Entry = {
  /** Stays the same for the same thing, so that a second file moves the entry instead of adding another. */
  readonly uid: string;
  /** When this file is made. */
  readonly stamp: number;
  readonly when: EntryTime;
  readonly summary: string;
  readonly description: string;
  /** A place, a number or a link; may be empty. */
  readonly location: string;
};

/** From an instant for some whole minutes, 1 to 1440; or all of a day (`YYYY-MM-DD`), which is that day wherever its owner is. */
export type EntryTime =
  | {
      readonly kind: 'timed';
      readonly start: number;
      readonly minutes: number;
      /** How many minutes before the start to remind, 0 to 10,080 (a week). */
      readonly remindMinutes: number;
    }
  | {
      readonly kind: 'day';
      readonly on: string;
      /** At which hour of that day to remind, 0 to 23. */
      readonly remindHour: number;
    };

/** A calendar file, or what about an entry cannot be written into one. */
export type CalendarFile =
  { readonly kind: 'file'; readonly text: string } | { readonly kind: 'refused'; readonly why: Flaw };

/** What about an entry cannot be written. `none`: there is no entry, and a file without one is no calendar file. */
export type Flaw = 'none' | 'uid' | 'stamp' | 'start' | 'minutes' | 'reminder';

/**
 * Entries as an iCalendar file (RFC 5545): UTC times or whole days, one reminder each, lines of at most 75 octets ended by CRLF. It has
 * no METHOD: these are entries for one’s own calendar, not invitations that want an answer.
 * @param product The part of the site that makes it, a word.
 */
export function calendarFile(product: string, entries: readonly Entry[]): CalendarFile {
  const why = entries.length === 0 ? 'none' : entries.map(flawOf).find((flaw) => flaw !== undefined);
  if (why !== undefined) return { kind: 'refused', why };
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Askwell//${product}//EN`,
    ...entries.flatMap(entryLines),
    'END:VCALENDAR',
  ];
  return { kind: 'file', text: lines.map((line) => `${folded(line)}\r\n`).join('') };
}

function entryLines({ uid, stamp, when, summary, description, location }: Entry): string[] {
  const { times, trigger } = when.kind === 'timed' ? timed(when) : wholeDay(when);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(oneLine(uid))}`,
    `DTSTAMP:${utc(stamp)}`,
    // A calendar takes over a second file for an entry that it has when this number is higher (RFC 5545, 3.8.7.4).
    `SEQUENCE:${String(Math.floor(stamp / 60_000))}`,
    ...times,
    `SUMMARY:${escaped(oneLine(summary))}`,
    ...(description.trim() === '' ? [] : [`DESCRIPTION:${escaped(plainText(description))}`]),
    ...(location.trim() === '' ? [] : [`LOCATION:${escaped(oneLine(location))}`]),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(oneLine(summary))}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

type Times = { readonly times: readonly string[]; readonly trigger: string };

const timed = (when: Extract<EntryTime, { kind: 'timed' }>): Times => ({
  times: [`DTSTART:${utc(when.start)}`, `DTEND:${utc(endOf(when))}`],
  trigger: `-PT${String(when.remindMinutes)}M`,
});

/** The end of a day is the day after it, which it does not take in (RFC 5545, 3.6.1). Being at nobody’s, such an entry is free time. */
const wholeDay = ({ on, remindHour }: Extract<EntryTime, { kind: 'day' }>): Times => ({
  times: [
    `DTSTART;VALUE=DATE:${dateOf(Date.parse(on))}`,
    `DTEND;VALUE=DATE:${dateOf(Date.parse(on) + 86_400_000)}`,
    'TRANSP:TRANSPARENT',
  ],
  trigger: `PT${String(remindHour)}H`,
});

const endOf = ({ start, minutes }: Extract<EntryTime, { kind: 'timed' }>) => start + minutes * 60_000;

function flawOf({ uid, stamp, when }: Entry): Flaw | undefined {
  if (oneLine(uid) === '') return 'uid';
  if (!isWritable(stamp)) return 'stamp';
  if (when.kind === 'day') {
    if (!/^\d{4}-\d\d-\d\d$/.test(when.on) || !isWritable(Date.parse(when.on))) return 'start';
    return isWhole(when.remindHour, 0, 23) ? undefined : 'reminder';
  }
  if (!isWhole(when.minutes, 1, 1440)) return 'minutes';
  if (!isWritable(when.start) || !isWritable(endOf(when))) return 'start';
  return isWhole(when.remindMinutes, 0, 10_080) ? undefined : 'reminder';
}

const isWhole = (number: number, from: number, to: number) =>
  Number.isInteger(number) && number >= from && number <= to;

/** The format has four digits for the year; the last day is left out, as the day after it is written too. */
const isWritable = (instant: number) => instant >= Date.UTC(1970, 0, 1) && instant < Date.UTC(9999, 11, 31);

/** `20261022T193000Z`; parts of a second are dropped. */
const utc = (instant: number) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');

/** `20261022`. */
const dateOf = (instant: number) => utc(instant).slice(0, 8);

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
