import { describe, expect, it } from 'vitest';
import { isOfClosingPair, minutesOf, placeOf } from '../../../../../src/tools/question-builder/core/bank.ts';

describe('minutesOf', () => {
  it('adds up', () => {
    expect(minutesOf([])).toBe(0);
    expect(minutesOf([{ minutes: 2 }, { minutes: 3 }])).toBe(5);
  });
});

describe('isOfClosingPair', () => {
  it('knows the pair by the bank’s ids, whatever the words', () => {
    expect(isOfClosingPair({ bankId: 'close-who-else' })).toBe(true);
    expect(isOfClosingPair({ bankId: 'close-report-back' })).toBe(false);
    expect(isOfClosingPair({ bankId: null })).toBe(false);
  });
});

describe('placeOf', () => {
  it('begins a talk with the opening and ends it with the close', () => {
    expect(placeOf('open')).toBe(0);
    expect(placeOf('close')).toBe(8);
  });
});
