import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../../src/offline/core/range.ts';

describe('rangeOf', () => {
  it.each([
    ['bytes=0-9', { first: 0, last: 9 }],
    ['bytes=90-', { first: 90, last: 99 }],
    ['bytes=90-200', { first: 90, last: 99 }],
    ['bytes=-10', { first: 90, last: 99 }],
    ['bytes=-200', { first: 0, last: 99 }],
  ])('reads %s', (header, range) => {
    expect(rangeOf(header, 100)).toEqual(range);
  });

  it.each([null, '', 'bytes=-', 'bytes=100-', 'bytes=9-2', 'bytes=0-1,5-6', 'lines=0-9', 'bytes=-0'])(
    'has no part for %j',
    (header) => {
      expect(rangeOf(header, 100)).toBeUndefined();
    },
  );
});
