import { describe, expect, it } from 'vitest';
import { dayInWords, timeInWords } from '../../../../src/sheets/core/day-words.ts';

/** A space that keeps hour and “PM” together is a space to a reader. */
const timeOf = (at: string, zone: string) => timeInWords(at, zone, 'en').replaceAll('\u202F', ' ');

describe('dayInWords', () => {
  it('writes a day with its month and year, in the language of the sheet', () => {
    expect(dayInWords('2026-10-22', 'en')).toBe('October 22, 2026');
    expect(dayInWords('2026-10-22', 'de')).toBe('22. Oktober 2026');
  });

  it('writes nothing where there is no day', () => {
    expect(dayInWords(null, 'en')).toBe('');
    expect(dayInWords('', 'en')).toBe('');
  });
});

describe('timeInWords', () => {
  it('writes the time and the zone by its name', () => {
    expect(timeOf('15:30', 'America/New_York')).toBe('3:30 PM Eastern Time');
  });

  it('writes one without the other', () => {
    expect(timeOf('09:05', '')).toBe('9:05 AM');
    expect(timeOf('', 'America/New_York')).toBe('Eastern Time');
    expect(timeOf('', '')).toBe('');
  });

  it('keeps a zone that it doesn’t know as it was typed', () => {
    expect(timeOf('15:30', 'our time')).toBe('3:30 PM our time');
  });
});
