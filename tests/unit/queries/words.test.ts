import { describe, expect, it } from 'vitest';
import { wordCount } from '../../../src/queries/words.ts';

describe('wordCount', () => {
  it('counts words, numbers and words with hyphens or apostrophes as one each', () => {
    expect(wordCount("It’s 20 well-spent minutes, don't you think?")).toBe(7);
  });

  it('does not count tags and link addresses', () => {
    expect(wordCount('<Note title="Why twenty?">Read [this guide](/guides/reach-out/) now.</Note>')).toBe(4);
  });

  it('does not count punctuation and marks', () => {
    expect(wordCount('## — ... | --- | **')).toBe(0);
  });
});
