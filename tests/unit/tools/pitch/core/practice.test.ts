import { describe, expect, it } from 'vitest';
import { clockTime, verdictOf } from '../../../../../src/tools/pitch/core/practice.ts';

describe('verdictOf', () => {
  // Amara’s goes with Jo: the text takes 25 seconds, the target is 30.
  it.each([
    [31, 'near'],
    [25, 'near'],
    [35, 'near'],
    [36, 'over'],
    [20, 'spare'],
    [19, 'quick'],
  ])('judges a go of %d seconds: %s', (seconds, verdict) => {
    expect(verdictOf(seconds, 30, 25)).toBe(verdict);
  });

  it('calls nobody quick whose text is short', () => {
    expect(verdictOf(8, 60, 8)).toBe('spare');
  });
});

describe('clockTime', () => {
  it.each([
    [0, '0:00'],
    [7.9, '0:07'],
    [60, '1:00'],
    [754, '12:34'],
  ])('shows %d seconds as %s', (seconds, shown) => {
    expect(clockTime(seconds)).toBe(shown);
  });
});
