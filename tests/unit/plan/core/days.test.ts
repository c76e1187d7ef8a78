import { describe, expect, it } from 'vitest';
import { daysBetween, sayDay, sayTime } from '../../../../src/plan/core/days.ts';
import { kilobytes } from '../../../../src/plan/core/size.ts';

describe('days', () => {
  it.each([
    ['2026-10-09', '2026-10-09', 0],
    ['2026-10-09', '2026-10-16', 7],
    ['2026-10-16', '2026-10-09', -7],
    ['2026-12-31', '2027-01-01', 1],
    ['2026-10-09T23:00:00.000Z', '2026-10-10T22:59:59.999Z', 0],
    ['2026-10-09T23:00:00.000Z', '2026-10-10T23:00:00.000Z', 1],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('are said with the weekday in this year, and with the year in another', () => {
    expect(sayDay('2026-10-22', '2026-11-25', 'en')).toBe('Thursday, October 22');
    expect(sayDay('2027-01-21', '2026-11-25', 'en')).toBe('January 21, 2027');
    expect(sayDay('2026-10-22', '2026-11-25', 'es')).toBe('jueves, 22 de octubre');
  });

  it('have times as the language writes them', () => {
    expect(sayTime('15:30', 'en')).toBe('3:30 PM');
    expect(sayTime('15:30', 'es')).toBe('15:30');
  });
});

describe('sizes', () => {
  it.each([
    [0, '1'],
    [1499, '1'],
    [1500, '2'],
    [1_234_567, '1,235'],
  ])('of %i bytes are %s kB', (bytes, said) => {
    expect(kilobytes(bytes, 'en')).toBe(said);
  });
});
