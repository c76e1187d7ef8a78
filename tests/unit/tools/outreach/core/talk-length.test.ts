import { expect, it } from 'vitest';
import { talkLengthIn } from '../../../../../src/tools/outreach/core/talk-length.ts';
import { labels } from '../../../../../src/tools/outreach/labels.ts';

const { lengths } = labels.en.when;

it.each([
  ['20', 20],
  [' 45 ', 45],
  ['twenty', 20],
  ['Thirty', 30],
  ['twenty-five', 25],
  ['5', 5],
  ['90', 90],
] as const)('reads the minutes that are promised: %j', (answer, minutes) => {
  expect(talkLengthIn(answer, lengths)).toBe(minutes);
});

it.each(['', '4', '91', '2o', '20 minutes', 'a few', '1e1', '-20', 'twenty=20', '20.5'])(
  'finds no length of a talk in %j',
  (answer) => {
    expect(talkLengthIn(answer, lengths)).toBeUndefined();
  },
);
