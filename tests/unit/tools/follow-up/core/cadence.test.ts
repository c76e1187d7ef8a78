import { describe, expect, it } from 'vitest';
import {
  monthLater,
  proposedDay,
  spanOf,
  type Cadence,
} from '../../../../../src/tools/follow-up/core/cadence.ts';

const cadence: Cadence = { id: 'c', when: '', from: 28, to: 42, what: '', note: '', claim: 'E70' };

describe('spanOf', () => {
  it('counts both ends from the last contact', () => {
    expect(spanOf(cadence, '2026-11-12')).toEqual({ from: '2026-12-10', to: '2026-12-24' });
  });
});

describe('proposedDay', () => {
  it.each([
    ['2026-11-12', '2026-11-26', '2026-12-10'],
    ['2026-10-01', '2026-11-26', '2026-11-27'],
    ['2026-10-29', '2026-11-26', '2026-11-27'],
    [undefined, '2026-11-26', '2026-12-24'],
  ])('counts from the last contact, and never proposes today or earlier: %s', (last, today, day) => {
    expect(proposedDay(cadence, last, today)).toBe(day);
  });
});

describe('monthLater', () => {
  it.each([
    ['2026-12-01', '2027-01-01'],
    ['2026-12-21', '2027-01-21'],
    ['2027-01-31', '2027-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2026-11-30', '2026-12-30'],
  ])('keeps the day of the month as far as there is one: %s', (day, later) => {
    expect(monthLater(day)).toBe(later);
  });
});
