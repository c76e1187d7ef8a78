import { describe, expect, it } from 'vitest';
import { leftOutOf, longestSentence, openingOf } from '../../../../../src/tools/pitch/core/remarks.ts';
import { shownVersions } from '../../../../../src/tools/pitch/core/view.ts';
import { amara, pitchWith } from './amara.ts';

const leftOut = (some: Parameters<typeof pitchWith>[0]) => leftOutOf(shownVersions(pitchWith(some))[0]!);

describe('leftOutOf', () => {
  it('names what can wait altogether', () => {
    expect(leftOut(amara)).toEqual([
      { prompt: 'path', text: amara.path, why: 'path' },
      { prompt: 'whyYou', text: amara.whyYou, why: 'whyYou' },
    ]);
  });

  it('gives the sentences of a prompt in the order in which they would be said', () => {
    const said = 'One turn came early on. Then another came, much later. And a third one.';
    expect(leftOut({ now: 'word '.repeat(30), path: said })).toEqual([
      { prompt: 'path', text: said, why: 'path' },
    ]);
  });

  it('says where a first sentence stays and the others go', () => {
    expect(leftOut({ now: `I’m Amara. ${'Word '.repeat(35)}` })).toEqual([
      { prompt: 'now', text: 'Word '.repeat(35).trim(), why: 'more' },
    ]);
  });

  it('leaves nothing out of the person’s own words', () => {
    expect(leftOut({ ...amara, own: { s15: 'Mine.', s30: '', s60: '' } })).toEqual([]);
  });
});

describe('longestSentence', () => {
  it.each([
    ['', ''],
    ['One. Two words. One.', 'Two words.'],
    ['The same. As this.', 'The same.'],
  ])('finds the one to shorten in %j', (text, longest) => {
    expect(longestSentence(text)).toBe(longest);
  });
});

describe('openingOf', () => {
  it.each([
    ['One two three four five six seven eight.', 'One two three four five six seven eight.'],
    ['One two three four five six seven eight nine.', 'One two three four five six seven eight …'],
  ])('points at %j with at most eight words', (sentence, opening) => {
    expect(openingOf(sentence)).toBe(opening);
  });
});
