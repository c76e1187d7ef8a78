import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../../src/coach/core/findings.ts';
import { kinds, labelsOf } from '../../../../src/coach/core/labels-of.ts';

const size = 100_000;
const filled = (piece: string) => piece.repeat(Math.ceil(size / piece.length));

/** Pieces that once made a pattern try again and again, filled up to 100 kB. */
const hard = [
  'a',
  'your ',
  'how do you and ',
  '[',
  '{{',
  '(your ',
  '_',
  '<a',
  'I saw ',
  ' \n',
  '\n\t',
  ', ',
  'u ',
  "'",
  '?!',
  'the a the b you ',
  'i have been a ',
  'Dear \n',
  'would you if you could you ',
  'if you need the job at your ',
];

describe('the coach on 100 kB of a hard text', () => {
  it.each(hard)('answers all labels and findings for %j', (piece) => {
    const text = filled(piece);
    for (const kind of kinds) {
      expect(Object.values(labelsOf(kind, text)).every((told) => typeof told === 'boolean')).toBe(true);
      for (const { start, end } of findingsIn(kind, text, { name: 'Karin Lindqvist' })) {
        expect(end).toBeGreaterThan(start);
      }
    }
  });
});
