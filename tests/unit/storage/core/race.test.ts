import { describe, expect, it } from 'vitest';
import { racedBy } from '../../../../src/storage/core/race.ts';

const at = (second: number) => new Date(Date.UTC(2026, 10, 2, 9, 0, second)).toISOString();
const written = { over: 'before', at: at(10) };

describe('a save that another tab’s write went over', () => {
  it('is one that was made after the other edit, and not long ago', () => {
    expect(racedBy(written, at(10), () => at(10))).toBe(written);
    expect(racedBy(written, at(9), () => at(12))).toBe(written);
  });

  it('is none where the other one edited after it: they saw it', () => {
    expect(racedBy(written, at(11), () => at(11))).toBeUndefined();
  });

  it('is none where an old text turns up later, as out of a backup', () => {
    expect(racedBy(written, at(9), () => at(13))).toBeUndefined();
  });

  it('is none where nothing was saved', () => {
    expect(racedBy(undefined, at(9), () => at(9))).toBeUndefined();
  });
});
