import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  rateFrom,
  rates,
  secondsOf,
  usableRate,
  wordsIn,
} from '../../../../../src/tools/pitch/core/timing.ts';
import { pitchType } from '../../../../../src/workspace/core/pitch.ts';
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

  it('uses no rate slower than 40 or faster than 160', () => {
    expect(secondsOf(words(80), 80)).toBe(60);
    expect(secondsOf(words(40), 20)).toBe(60);
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
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 40, max: 160 }), (seconds, rate) => {
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
    [99, 99],
    [39, 40],
    [161, 160],
    [null, rates.usual],
    [Number.NaN, rates.usual],
    [Infinity, 160],
    [-1, 40],
  ])('makes of %s words a minute %d', (given, rate) => {
    expect(usableRate(given)).toBe(rate);
  });
});

describe('rateFrom', () => {
  it('measures a reading', () => {
    expect(rateFrom(words(58), 25)).toEqual({ kind: 'measured', rate: 139 });
  });

  it.each([
    [40, 30, 80],
    [80, 24, 200],
  ])('tells slow and fast readers the true rate: %d words in %d seconds', (count, seconds, rate) => {
    expect(rateFrom(words(count), seconds)).toEqual({ kind: 'measured', rate });
  });

  it.each([
    [19, 20],
    [20, 9.9],
    [100, 0],
    [100, -5],
    [100, Number.NaN],
    [75, 11],
  ])('makes nothing of %d words in %d seconds', (count, seconds) => {
    expect(rateFrom(words(count), seconds)).toEqual({ kind: 'too-short' });
  });

  it('measures from ten seconds and twenty words on', () => {
    expect(rateFrom(words(20), 10)).toEqual({ kind: 'measured', rate: 120 });
  });

  it.each([
    [60, 100, { kind: 'too-long' }],
    [60, 90, { kind: 'measured', rate: 40 }],
    [80, 12, { kind: 'measured', rate: 400 }],
  ])('knows a clock that was left running: %d words in %d seconds', (count, seconds, reading) => {
    expect(rateFrom(words(count), seconds)).toEqual(reading);
  });

  it('gives no rate that the record would refuse', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 10_000 }), fc.nat(300), (seconds, count) => {
        const reading = rateFrom(words(count), seconds);
        const { value, dropped } = pitchType.parse(
          { wordsPerMinute: reading.kind === 'measured' ? reading.rate : null },
          'p',
        )!;
        expect(dropped).toBe(0);
        expect(value.wordsPerMinute).toBe(reading.kind === 'measured' ? reading.rate : null);
      }),
      runs,
    );
  });
});
