import { oneLine, plainText } from '../../../shared/core/plain-text.ts';
import { octetsOf, packed } from './octets.ts';

/** A talk that was agreed. Instants are milliseconds since 1970, so that no time zone can be mistaken. */
export type Talk = {
  /** Stays the same for the same talk, so that a second file moves it instead of adding another. */
  readonly uid: string;
  /** When this file is made. */
  readonly stamp: number;
  readonly start: number;
  /** Whole minutes, 1 to 1440. */
  readonly minutes: number;
  readonly summary: string;
  readonly description: string;
  /** A place, a number or a link; may be empty. */
  readonly location: string;
  /** How many minutes before the start to remind, 0 to 10,080 (a week). */
  readonly remindMinutes: number;
};

/** A calendar file, or what about the talk cannot be written into one. */
export type CalendarFile =
  | { readonly kind: 'file'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: 'uid' | 'stamp' | 'start' | 'minutes' | 'remindMinutes' };

/**
 * A talk as an iCalendar file (RFC 5545): UTC times, one reminder, lines of at most 75 octets ended by CRLF. It has no METHOD:
 * it is an entry for one’s own calendar, not an invitation that wants an answer.
 */
export function calendarFile(talk: Talk): CalendarFile {
  const why = flawOf(talk);
  if (why !== undefined) return { kind: 'refused', why };
  const { uid, stamp, start, summary, description, location, remindMinutes } = talk;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Askwell//Outreach//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(oneLine(uid))}`,
    `DTSTAMP:${utc(stamp)}`,
    // A calendar takes over a second file for an entry that it has when this number is higher (RFC 5545, 3.8.7.4).
    `SEQUENCE:${String(Math.floor(stamp / 60_000))}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(endOf(talk))}`,
    `SUMMARY:${escaped(oneLine(summary))}`,
    ...(description.trim() === '' ? [] : [`DESCRIPTION:${escaped(plainText(description))}`]),
    ...(location.trim() === '' ? [] : [`LOCATION:${escaped(oneLine(location))}`]),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(oneLine(summary))}`,
    `TRIGGER:-PT${String(remindMinutes)}M`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return { kind: 'file', text: lines.map((line) => `${folded(line)}\r\n`).join('') };
}

const endOf = ({ start, minutes }: Talk) => start + minutes * 60_000;

function flawOf(talk: Talk): Extract<CalendarFile, { kind: 'refused' }>['why'] | undefined {
  if (oneLine(talk.uid) === '') return 'uid';
  if (!isWritable(talk.stamp)) return 'stamp';
  if (!isWhole(talk.minutes, 1, 1440)) return 'minutes';
  if (!isWritable(talk.start) || !isWritable(endOf(talk))) return 'start';
  return isWhole(talk.remindMinutes, 0, 10_080) ? undefined : 'remindMinutes';
}

const isWhole = (number: number, from: number, to: number) =>
  Number.isInteger(number) && number >= from && number <= to;

/** The format has four digits for the year. */
const isWritable = (instant: number) => instant >= Date.UTC(1970, 0, 1) && instant < Date.UTC(10_000, 0, 1);

/** `20261022T193000Z`; parts of a second are dropped. */
const utc = (instant: number) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** A line may have 75 octets; the space that starts each further line is one of them. No character is cut. */
function folded(line: string): string {
  const pieces = octetsOf(line).map(({ character, octets }) => ({ text: character, size: octets.length }));
  return packed(pieces, { most: 75, first: 0, start: 1 }).join('\r\n ');
}
