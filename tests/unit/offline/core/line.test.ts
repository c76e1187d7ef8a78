import { describe, expect, it } from 'vitest';
import { lineOf, megabytes, totalOf } from '../../../../src/offline/core/line.ts';

const tally = (kept: number) => ({
  tools: { kept: 2, all: 2, bytes: 20 },
  handbook: { kept, all: 3, bytes: kept * 10 },
  search: { kept: 1, all: 1, bytes: 5 },
  paper: { kept: 0, all: 0, bytes: 0 },
});

describe('totalOf', () => {
  it('adds up the parts', () => {
    expect(totalOf(tally(1))).toEqual({ kept: 4, all: 6, bytes: 35 });
  });
});

describe('lineOf', () => {
  it.each([
    [{ tally: tally(3), isFetching: false, trouble: 'network' }, 'all'],
    [{ tally: tally(1), isFetching: true, trouble: undefined }, 'saving'],
    [{ tally: tally(1), isFetching: false, trouble: undefined }, 'some'],
    [{ tally: tally(1), isFetching: false, trouble: 'full' }, 'full'],
    [{ tally: tally(1), isFetching: false, trouble: 'changed' }, 'changed'],
  ] as const)('tells of %j: %s', (state, line) => {
    expect(lineOf(state)).toBe(line);
  });
});

describe('megabytes', () => {
  it('has one decimal, in the way of the language', () => {
    expect([megabytes(5_791_034, 'en'), megabytes(5_000_000, 'de'), megabytes(0, 'en')]).toEqual([
      ...['5.8', '5,0', '0.0'],
    ]);
  });
});
