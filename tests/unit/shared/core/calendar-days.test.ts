import fc from 'fast-check';
import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import { calendarFile, type Entry } from '../../../../src/shared/core/calendar.ts';
import { oneLine, plainText } from '../../../../src/shared/core/plain-text.ts';
import { readEvents } from '../../../support/calendar-reader.ts';
import { anyText, runs } from '../../../support/property.ts';

const day: Entry = {
  uid: 'c1-f1@askwell',
  stamp: Date.UTC(2026, 10, 12, 20, 0),
  when: { kind: 'day', on: '2026-12-14', remindHour: 9 },
  summary: 'Write to Tom Lindgren',
  description: 'An article about trial data',
  location: '',
};
const timed: Entry = {
  ...day,
  uid: 'c1-f2@askwell',
  when: { kind: 'timed', start: Date.UTC(2026, 11, 14, 14), minutes: 15, remindMinutes: 0 },
};

function textOf(...entries: readonly Entry[]): string {
  const file = calendarFile('Test', entries);
  if (file.kind === 'refused') throw new Error(`expected a file, found a refusal: ${file.why}`);
  return file.text;
}

/** The events as a second program reads them. */
const theirsIn = (text: string) =>
  Object.values(ical.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT');

const localDay = (date: Date | undefined) =>
  date && new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

describe('calendarFile with whole days', () => {
  it('writes a day without a time or a zone, its end after it, and a reminder at an hour', () => {
    expect(textOf(day).split('\r\n').slice(3, -2)).toEqual([
      ...['BEGIN:VEVENT', 'UID:c1-f1@askwell', 'DTSTAMP:20261112T200000Z', 'SEQUENCE:29908560'],
      ...['DTSTART;VALUE=DATE:20261214', 'DTEND;VALUE=DATE:20261215', 'TRANSP:TRANSPARENT'],
      ...['SUMMARY:Write to Tom Lindgren', 'DESCRIPTION:An article about trial data'],
      ...[
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:Write to Tom Lindgren',
        'TRIGGER:PT9H',
        'END:VALARM',
      ],
      'END:VEVENT',
    ]);
  });

  it.each(['2026-03-08', '2026-11-01', '2028-02-29', '2026-12-31'])(
    'is one day in two calendar programs, also where the clocks change: %s',
    (on) => {
      const text = textOf({ ...day, when: { kind: 'day', on, remindHour: 9 } });
      const [event] = readEvents(text);
      expect(event?.startDate.toString()).toBe(on);
      expect(event?.startDate.isDate).toBe(true);
      expect(event?.duration.toString()).toBe('P1D');
      const [other] = theirsIn(text);
      expect(other?.datetype).toBe('date');
      expect(localDay(other?.start)).toBe(on);
    },
  );

  it('says the same to two calendar programs, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        const said = { summary: `s${summary}`, description: `d${description}` };
        const text = textOf({ ...day, ...said }, { ...timed, ...said });
        const theirs = theirsIn(text);
        const read = readEvents(text);
        expect(read.map(({ uid }) => uid)).toEqual(['c1-f1@askwell', 'c1-f2@askwell']);
        expect(theirs.map(({ uid }) => uid)).toEqual(['c1-f1@askwell', 'c1-f2@askwell']);
        for (const event of read) {
          expect([event.summary, event.description]).toEqual([
            oneLine(`s${summary}`),
            plainText(`d${description}`),
          ]);
        }
        expect(theirs[1]?.start.getTime()).toBe(Date.UTC(2026, 11, 14, 14));
        expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      }),
      runs,
    );
  });

  it.each([0, 23])('reminds at any hour of the day: %i', (remindHour) => {
    const [event] = readEvents(textOf({ ...day, when: { kind: 'day', on: '2026-12-14', remindHour } }));
    expect(event?.summary).toBe(day.summary);
  });

  it.each([
    ['none', []],
    ['start', [{ ...day, when: { kind: 'day', on: 'tomorrow', remindHour: 9 } }]],
    ['start', [day, { ...day, when: { kind: 'day', on: '9999-12-31', remindHour: 9 } }]],
    ['start', [{ ...day, when: { kind: 'day', on: '2026-13-01', remindHour: 9 } }]],
    ['start', [{ ...day, when: { kind: 'day', on: '+002026-12-14', remindHour: 9 } }]],
    ['start', [{ ...day, when: { kind: 'day', on: '2026-12-14T10:00Z', remindHour: 9 } }]],
    ['reminder', [{ ...day, when: { kind: 'day', on: '2026-12-14', remindHour: 24 } }]],
  ] as const satisfies readonly (readonly [string, readonly Entry[]])[])(
    'refuses by name what a file cannot say: %s',
    (why, entries) => {
      expect(calendarFile('Test', entries)).toEqual({ kind: 'refused', why });
    },
  );
});
