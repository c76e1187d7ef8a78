import { describe, expect, it } from 'vitest';
import { countWords } from '../../../../src/shared/core/words.ts';

describe('countWords', () => {
  it.each([
    ['', 0],
    [' \n ', 0],
    ['I’m Amara, third-year biology.', 4],
    ['numbers — not the lab …', 4],
    ['at 3:30 p.m. (Eastern)', 4],
    ['El año qué más', 4],
    ['🙂 👍', 0],
  ])('counts as a person does: %j', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('finds the fifty-eight words of the guide’s introduction', () => {
    const said =
      'I’m Amara, third-year biology. I came for the lab, and it turns out I like the part after the lab, when the numbers come in. At the library you said that you’ve never met a patient, and I’ve been thinking about that since. I’d like to know what that work is, and how a person gets to it.';
    expect(countWords(said)).toBe(58);
  });
});
