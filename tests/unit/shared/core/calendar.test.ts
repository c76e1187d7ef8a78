import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine, plainText } from '../../../../src/shared/core/plain-text.ts';
import { calendarFile, type Entry } from '../../../../src/shared/core/calendar.ts';
import { readEvent } from '../../../support/calendar-reader.ts';
import { anyText, runs } from '../../../support/property.ts';

type Timed = Extract<Entry['when'], { kind: 'timed' }>;
type Over = Partial<Entry> & Partial<Omit<Timed, 'kind'>>;

const time: Timed = { kind: 'timed', start: Date.UTC(2026, 9, 22, 19, 30), minutes: 20, remindMinutes: 15 };
const talk: Entry = {
  uid: 'c1@askwell',
  stamp: Date.UTC(2026, 9, 19, 8, 5, 9, 123),
  when: time,
  summary: 'Talk with Tom Lindgren',
  description: 'Moving from biology to clinical data',
  location: 'https://video.example/abc',
};

const fileOf = ({ start = time.start, minutes = 20, remindMinutes = 15, ...over }: Over = {}) =>
  calendarFile('Outreach', [{ ...talk, when: { kind: 'timed', start, minutes, remindMinutes }, ...over }]);

function textOf(over: Over = {}): string {
  const file = fileOf(over);
  if (file.kind === 'refused') throw new Error(`expected a file, found a refusal: ${file.why}`);
  return file.text;
}

const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const octets = (line: string) => Buffer.byteLength(line, 'utf8');
const valueOf = (text: string, name: string) =>
  unfolded(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replace(/\\(n|[\\;,])/g, (_, one: string) => (one === 'n' ? '\n' : one));

describe('calendarFile', () => {
  it('writes one event in UTC with one reminder and no method', () => {
    expect(textOf().split('\r\n')).toEqual([
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Askwell//Outreach//EN'],
      ...['BEGIN:VEVENT', 'UID:c1@askwell', 'DTSTAMP:20261019T080509Z'],
      'SEQUENCE:29873285',
      ...['DTSTART:20261022T193000Z', 'DTEND:20261022T195000Z', 'SUMMARY:Talk with Tom Lindgren'],
      ...['DESCRIPTION:Moving from biology to clinical data', 'LOCATION:https://video.example/abc'],
      ...['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Talk with Tom Lindgren', 'TRIGGER:-PT15M'],
      ...['END:VALARM', 'END:VEVENT', 'END:VCALENDAR', ''],
    ]);
  });

  it('leaves out a description and a place that are blank', () => {
    const names = unfolded(textOf({ description: ' \n', location: ' ' })).map((line) => line.split(':')[0]);
    expect(names).not.toContain('LOCATION');
    expect(names.filter((name) => name === 'DESCRIPTION')).toHaveLength(1);
  });

  it('escapes backslashes, commas, semicolons and line ends', () => {
    expect(textOf({ description: 'a\\n, b; c\r\nd' })).toContain('DESCRIPTION:a\\\\n\\, b\\; c\\nd\r\n');
  });

  it('keeps a line of 75 octets whole and folds one of 76', () => {
    const room = 75 - 'LOCATION:'.length;
    expect(textOf({ location: 'x'.repeat(room) })).toContain(`LOCATION:${'x'.repeat(room)}\r\nBEGIN`);
    expect(textOf({ location: 'x'.repeat(room + 1) })).toContain(
      `LOCATION:${'x'.repeat(room)}\r\n x\r\nBEGIN`,
    );
  });

  it.each(['é', '日', '🙂'])(
    'folds before a character that would cross the boundary, never inside it: %s',
    (character) => {
      const width = octets(character);
      for (let before = 60; before <= 70; before += 1) {
        const location = `${'x'.repeat(before)}${character.repeat(60)}`;
        const lines = textOf({ location }).split('\r\n');
        const at = lines.findIndex((line) => line.startsWith('LOCATION:'));
        const folds = lines.slice(at, lines.indexOf('BEGIN:VALARM'));
        expect(folds.length).toBeGreaterThan(1);
        expect(folds.slice(0, -1).every((line) => octets(line) <= 75 && octets(line) > 75 - width)).toBe(
          true,
        );
        expect(folds.join('')).not.toContain('\uFFFD');
        expect(valueOf(textOf({ location }), 'LOCATION')).toBe(location);
      }
    },
  );

  it('folds between the parts of an escape without losing it', () => {
    const description = `${'x'.repeat(62)},,,,`;
    expect(valueOf(textOf({ description }), 'DESCRIPTION')).toBe(description);
  });

  it.each([
    ['uid', { uid: ' \u0000\n' }],
    ['stamp', { stamp: Number.NaN }],
    ['start', { start: Number.NaN }],
    ['start', { start: Date.UTC(10_000, 0, 1) }],
    ['start', { start: Date.UTC(9999, 11, 31, 23, 59) }],
    ['start', { start: -1 }],
    ['minutes', { minutes: 0 }],
    ['minutes', { minutes: 1.5 }],
    ['minutes', { minutes: 1441 }],
    ['reminder', { remindMinutes: -1 }],
    ['reminder', { remindMinutes: 10_081 }],
  ] as const)('refuses by name what a file cannot say: %s %j', (why, over) => {
    expect(fileOf(over)).toEqual({ kind: 'refused', why });
  });

  it.each([{ start: 0 }, { minutes: 1 }, { minutes: 1440 }, { remindMinutes: 0 }, { remindMinutes: 10_080 }])(
    'writes what stands at a limit: %j',
    (over) => {
      expect(fileOf(over)).toMatchObject({ kind: 'file' });
    },
  );

  it('is read by a calendar program as it was typed', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (summary, description, location) => {
        const text = textOf({ summary, description: `d${description}`, location: `l${location}` });
        const read = readEvent(text);
        expect([read.summary, read.description, read.location]).toEqual([
          oneLine(summary),
          plainText(`d${description}`),
          oneLine(`l${location}`),
        ]);
        expect(read.startDate.toJSDate().getTime()).toBe(time.start);
        expect(read.endDate.toJSDate().getTime()).toBe(time.start + 20 * 60_000);
        expect(read.component.getAllSubcomponents('valarm')).toHaveLength(1);
      }),
      runs,
    );
  });

  it('keeps whatever was typed, in short lines, and never gains a property', () => {
    const names = unfolded(textOf()).map((line) => line.split(':')[0]);
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (uid, summary, description, location) => {
        const text = textOf({
          uid: `u${uid}`,
          summary,
          description: `d${description}`,
          location: `l${location}`,
        });
        expect(text.split('\r\n').filter((line) => octets(line) > 75)).toEqual([]);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[^\P{Control}\t]/u);
        expect(unfolded(text).map((line) => line.split(':')[0])).toEqual(names);
        expect(valueOf(text, 'UID')).toBe(oneLine(`u${uid}`));
        expect(valueOf(text, 'SUMMARY')).toBe(oneLine(summary));
        expect(valueOf(text, 'DESCRIPTION')).toBe(plainText(`d${description}`));
        expect(valueOf(text, 'LOCATION')).toBe(oneLine(`l${location}`));
      }),
      runs,
    );
  });
});
