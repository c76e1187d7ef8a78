import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  rateFrom,
  rates,
  secondsOf,
  usableRate,
  wordsIn,
} from '../../../../../src/tools/pitch/core/timing.ts';
import { runs } from '../../../../support/property.ts';

const words = (count: number) => 'word '.repeat(count);

describe('secondsOf', () => {
  it.each([
    [0, 130, 0],
    [65, 130, 30],
    [58, 139, 25],
    [100, 100, 60],
    [1, 160, 0.4],
  ])('says how long %d words take at %d words a minute', (count, rate, seconds) => {
    expect(secondsOf(words(count), rate)).toBe(seconds);
  });

  it('uses no rate slower than 100 or faster than 160', () => {
    expect(secondsOf(words(100), 20)).toBe(60);
    expect(secondsOf(words(160), 999)).toBe(60);
  });
});

describe('wordsIn', () => {
  it.each([
    [110, [27, 55, 82]],
    [130, [32, 65, 97]],
    [150, [37, 75, 112]],
  ])('gives the guide’s table at %d words a minute', (rate, row) => {
    expect([15, 30, 45].map((seconds) => wordsIn(seconds, rate))).toEqual(row);
  });

  it('gives so many words that they fit and one more does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 100, max: 160 }), (seconds, rate) => {
        const count = wordsIn(seconds, rate);
        expect((count * 60) / rate).toBeLessThanOrEqual(seconds);
        expect(((count + 1) * 60) / rate).toBeGreaterThan(seconds);
      }),
      runs,
    );
  });
});

describe('usableRate', () => {
  it.each([
    [130.4, 130],
    [99, 100],
    [161, 160],
    [Number.NaN, rates.usual],
    [Infinity, 160],
    [-1, 100],
  ])('makes of %d words a minute %d', (given, rate) => {
    expect(usableRate(given)).toBe(rate);
  });
});

describe('rateFrom', () => {
  it('measures a reading', () => {
    expect(rateFrom(words(58), 25)).toEqual({ kind: 'measured', measured: 139, rate: 139 });
  });

  it('tells a slow reader the true rate and the one that the timer uses', () => {
    expect(rateFrom(words(40), 30)).toEqual({ kind: 'measured', measured: 80, rate: 100 });
  });

  it.each([
    [19, 20],
    [20, 9.9],
    [100, 0],
    [100, -5],
    [100, Number.NaN],
  ])('makes nothing of %d words in %d seconds', (count, seconds) => {
    expect(rateFrom(words(count), seconds)).toEqual({ kind: 'too-short' });
  });

  it('measures from ten seconds and twenty words on', () => {
    expect(rateFrom(words(20), 10)).toEqual({ kind: 'measured', measured: 120, rate: 120 });
  });
});
