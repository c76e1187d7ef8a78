import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, knownZone } from '../../../../src/shared/core/zone.ts';
import { runs } from '../../../support/property.ts';

const at = (on: string, time: string, zone: string) => {
  const moment = instantOf(on, time, zone);
  return moment.kind === 'unknown-zone'
    ? moment.kind
    : `${moment.kind} ${new Date(moment.instant).toISOString()}`;
};

describe('instantOf', () => {
  it.each([
    ['2026-10-22', '15:30', 'America/New_York', 'once 2026-10-22T19:30:00.000Z'],
    ['2026-12-01', '15:30', 'America/New_York', 'once 2026-12-01T20:30:00.000Z'],
    ['2026-06-30', '09:00', 'Europe/Berlin', 'once 2026-06-30T07:00:00.000Z'],
    ['2026-06-30', '09:00', 'Australia/Sydney', 'once 2026-06-29T23:00:00.000Z'],
    ['2026-06-30', '09:00', 'Asia/Kathmandu', 'once 2026-06-30T03:15:00.000Z'],
    ['2026-06-30', '00:00', 'Pacific/Kiritimati', 'once 2026-06-29T10:00:00.000Z'],
    ['2026-06-30', '23:59', 'UTC', 'once 2026-06-30T23:59:00.000Z'],
  ])('reads the clocks of a zone: %s %s %s', (on, time, zone, expected) => {
    expect(at(on, time, zone)).toBe(expected);
  });

  it.each([
    [
      'America/New_York',
      '2026-03-08',
      ['01:59', 'once 2026-03-08T06:59'],
      ['03:00', 'once 2026-03-08T07:00'],
    ],
    ['Europe/Berlin', '2026-03-29', ['01:59', 'once 2026-03-29T00:59'], ['03:00', 'once 2026-03-29T01:00']],
    [
      'Australia/Sydney',
      '2026-10-04',
      ['01:59', 'once 2026-10-03T15:59'],
      ['03:00', 'once 2026-10-03T16:00'],
    ],
  ] as const)(
    'goes on to the minute where clocks jump ahead: %s',
    (zone, on, [before, first], [after, then]) => {
      expect(at(on, before, zone)).toBe(`${first}:00.000Z`);
      expect(at(on, after, zone)).toBe(`${then}:00.000Z`);
    },
  );

  it.each([
    ['America/New_York', '2026-03-08', '02:30', '2026-03-08T07:30'],
    ['Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T01:30'],
    ['Australia/Sydney', '2026-10-04', '02:00', '2026-10-03T16:00'],
    ['Australia/Sydney', '2026-10-04', '02:59', '2026-10-03T16:59'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:45'],
  ])('counts on from a time that clocks jump over, as calendars do: %s %s %s', (zone, on, time, instant) => {
    expect(at(on, time, zone)).toBe(`skipped ${instant}:00.000Z`);
  });

  it.each([
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30'],
    ['America/New_York', '2026-11-01', '01:00', '2026-11-01T05:00'],
    ['Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30'],
    ['Australia/Sydney', '2026-04-05', '02:30', '2026-04-04T15:30'],
  ])('takes the first of two times: %s %s %s', (zone, on, time, instant) => {
    expect(at(on, time, zone)).toBe(`twice ${instant}:00.000Z`);
  });

  it.each([
    ['America/New_York', '2026-11-01', '00:59', '2026-11-01T04:59'],
    ['America/New_York', '2026-11-01', '02:00', '2026-11-01T07:00'],
    ['Europe/Berlin', '2026-10-25', '01:59', '2026-10-24T23:59'],
    ['Europe/Berlin', '2026-10-25', '03:00', '2026-10-25T02:00'],
    ['Australia/Sydney', '2026-04-05', '03:00', '2026-04-04T17:00'],
  ])('has one time just before and after the hour that comes twice: %s %s %s', (zone, on, time, instant) => {
    expect(at(on, time, zone)).toBe(`once ${instant}:00.000Z`);
  });

  it('knows no zone that the browser does not know', () => {
    expect(instantOf('2026-10-22', '15:30', 'Mars/Olympus')).toEqual({ kind: 'unknown-zone' });
    expect(instantOf('2026-10-22', '15:30', '')).toEqual({ kind: 'unknown-zone' });
  });

  it('comes back to the clocks that it was read from', () => {
    const zones = [
      'America/New_York',
      'Europe/Berlin',
      'Australia/Sydney',
      'Asia/Kolkata',
      'America/Santiago',
      'UTC',
    ];
    const minute = fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2035, 0, 1) / 60_000 });
    fc.assert(
      fc.property(minute, fc.constantFrom(...zones), (minutes, timeZone) => {
        const wall = new Date(minutes * 60_000).toISOString();
        const moment = instantOf(wall.slice(0, 10), wall.slice(11, 16), timeZone);
        if (moment.kind === 'unknown-zone') throw new Error('expected a known zone');
        const shown = new Date(moment.instant).toLocaleString('sv-SE', { timeZone }).slice(0, 16);
        if (moment.kind === 'skipped') expect(shown > wall.slice(0, 16).replace('T', ' ')).toBe(true);
        else expect(shown).toBe(wall.slice(0, 16).replace('T', ' '));
      }),
      runs,
    );
  });
});

describe('a zone to write times in', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['', 'America/New_York'],
    ['Central Time, I think', 'America/New_York'],
  ])('for “%s” is %s', (zone, expected) => {
    expect(knownZone(zone, 'America/New_York')).toBe(expected);
  });
});
