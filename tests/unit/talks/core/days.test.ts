import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysFrom, sayDay, sayWhen } from '../../../../src/talks/core/days.ts';
import { runs } from '../../../support/property.ts';

describe('addDays', () => {
  it.each([
    ['2026-12-05', 9, '2026-12-14'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-07', 2, '2026-03-09'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('counts over months and the change of clocks: %s + %d', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
  });

  it('is what daysFrom counts back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
        expect(daysFrom('2026-11-12', addDays('2026-11-12', days))).toBe(days);
      }),
      runs,
    );
  });
});

describe('sayDay', () => {
  it('names the year where it is another one', () => {
    expect(sayDay('2026-12-14', '2026-12-05', 'en')).toBe('Monday, December 14');
    expect(sayDay('2027-01-21', '2026-12-05', 'en')).toBe('Thursday, January 21, 2027');
  });
});

describe('sayWhen', () => {
  it.each([
    ['2026-12-14', 'in 9 days, Monday, December 14'],
    ['2026-12-05', 'today, Saturday, December 5'],
    ['2026-12-06', 'tomorrow, Sunday, December 6'],
    ['2026-12-01', '4 days ago, Tuesday, December 1'],
    ['2027-01-21', 'in 6 weeks, Thursday, January 21, 2027'],
  ])('says how far off a day is: %s', (day, said) => {
    expect(sayWhen(day, '2026-12-05', 'en')).toBe(said);
  });
});
