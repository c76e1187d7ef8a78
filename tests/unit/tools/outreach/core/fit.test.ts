import { describe, expect, it } from 'vitest';
import { misfitOf, type Fit } from '../../../../../src/tools/outreach/core/fit.ts';
import { blanks } from './library.ts';

const begins: Fit = { begins: ['you', 'your'], form: 'phrase' };
const omits: Fit = { omits: ['I’ll', 'to'], form: 'phrase' };

describe('misfitOf', () => {
  it.each(blanks)('has nothing to say of the worked example: $id', ({ fit = {}, example }) => {
    expect(misfitOf(fit, example)).toBeUndefined();
  });

  it('has nothing to say of a blank that still waits, or of one that may hold anything', () => {
    expect(misfitOf(begins, ' \n')).toBeUndefined();
    expect(misfitOf({}, 'Anything at all.')).toBeUndefined();
  });

  it.each(['you rebuilt it', 'You’ve rebuilt it', "you've rebuilt it", 'your team rebuilt it', ' you'])(
    'takes a value that begins as asked: %j',
    (value) => {
      expect(misfitOf(begins, value)).toBeUndefined();
    },
  );

  it.each(['rebuilt it', 'youth work', 'what you rebuilt', 'yourself'])(
    'says how to begin one that doesn’t: %j',
    (value) => {
      expect(misfitOf(begins, value)).toEqual({ kind: 'begins', words: ['you', 'your'] });
    },
  );

  it.each([
    ['I’ll start', 'I’ll'],
    ["i'll start", 'I’ll'],
    ['To start', 'to'],
  ])('names a word that the message says itself: %j', (value, word) => {
    expect(misfitOf(omits, value)).toEqual({ kind: 'omits', word });
  });

  it.each(['start to read', 'tomorrow I start', 'read what I’ll'])(
    'minds such a word at the start alone: %j',
    (value) => {
      expect(misfitOf(omits, value)).toBeUndefined();
    },
  );

  it.each(['start the course.', 'meet at the library. '])('sees the period of a phrase: %j', (value) => {
    expect(misfitOf(omits, value)).toEqual({ kind: 'phrase' });
  });

  it.each(['work at Hale & Co.', 'start at 3 p.m.', 'join Hale Inc.', 'wait …'])(
    'leaves an abbreviation its period: %j',
    (value) => {
      expect(misfitOf(omits, value)).toBeUndefined();
    },
  );

  it.each([
    'What did you unlearn?',
    '“What did you unlearn?”',
    '(Or what?)',
    '2 shifts or 3: Which?',
    'What?\nWhy?',
  ])('takes a whole question: %j', (value) => {
    expect(misfitOf({ form: 'question' }, value)).toBeUndefined();
  });

  it.each(['what did you unlearn?', 'What you had to unlearn', 'What? I wonder.', '?'])(
    'sees what is not one: %j',
    (value) => {
      expect(misfitOf({ form: 'question' }, value)).toEqual({ kind: 'question' });
    },
  );

  it.each(['twenty', '20', 'twenty-five', 'about 20', '15 to 20'])('takes a number alone: %j', (value) => {
    expect(misfitOf({ form: 'number' }, value)).toBeUndefined();
  });

  it.each(['20 minutes', '20min', 'twenty mins', 'a minute'])('sees the unit beside it: %j', (value) => {
    expect(misfitOf({ form: 'number' }, value)).toEqual({ kind: 'number' });
  });

  it('says one thing at a time, the beginning first', () => {
    expect(misfitOf(begins, 'rebuilt the whole schedule.')).toMatchObject({ kind: 'begins' });
  });
});
