import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as letter from '../../../../../src/tools/thank-you/core/letter.ts';
import { conversationType } from '../../../../../src/workspace/core/conversation.ts';
import { personType } from '../../../../../src/workspace/core/person.ts';
import { pitchType } from '../../../../../src/workspace/core/pitch.ts';
import { anyText, runs } from '../../../../support/property.ts';

const empty = conversationType.empty('c');
const person = { ...personType.empty('p'), name: 'Tom', field: 'clinical-data' };
const pitch = { ...pitchType.empty('p'), blanks: [{ id: 'my-name', text: 'Amara' }] };

const wording: letter.Wording = {
  ...{ id: 'thanks-email-a', name: 'A', when: 'Now.', way: 'email', isLate: false },
  ...{
    subject: 'Thank you, {their-name}',
    text: 'Dear {their-name},\n\nI learned that {takeaway}.\n\n{my-name}',
  },
};
const late = { ...wording, id: 'late', isLate: true };
const card: letter.Wording = { ...wording, id: 'card', way: 'card' };

const thanks = (change: Partial<typeof empty.thanks>) => ({ ...empty.thanks, ...change });

describe('the way to thank', () => {
  it.each([
    [null, 'email'],
    ['card', 'card'],
    ['sms', 'message'],
    ['linkedin-note', 'message'],
  ] as const)('of a channel %s is %s', (channel, way) => {
    expect(letter.wayOf(thanks({ channel }))).toBe(way);
  });

  it('has its wordings, the late ones first and only when it is late', () => {
    const ids = (isLate: boolean) =>
      letter.wordingsFor([wording, late, card], 'email', isLate).map(({ id }) => id);
    expect(ids(false)).toEqual(['thanks-email-a']);
    expect(ids(true)).toEqual(['late', 'thanks-email-a']);
  });
});

describe('a letter', () => {
  it('says what is known, and marks what is open', () => {
    const pieces = letter.piecesOf(wording.text, { 'their-name': 'Tom' }, { takeaway: 'One thing' });
    expect(letter.textOf(pieces)).toBe('Dear Tom,\n\nI learned that [One thing].\n\n[my-name]');
    expect(pieces.filter(({ kind }) => kind === 'open')).toHaveLength(2);
  });

  it('names its blanks once, in order', () => {
    expect(letter.blanksIn(wording)).toEqual(['their-name', 'takeaway', 'my-name']);
  });

  it('never reads a value as a blank', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const pieces = letter.piecesOf('{a}', { a: `x${text}x` }, {});
        expect(letter.textOf(pieces)).toBe(`x${text}x`.trim());
      }),
      runs,
    );
  });

  it('is known again by its words, until they are changed', () => {
    const values = { 'their-name': 'Tom', takeaway: 'it was 140', 'my-name': 'Amara' };
    const text = letter.textOf(letter.piecesOf(wording.text, values, {}));
    expect(letter.wordingOf(thanks({ text }), [card, wording], values)).toEqual(card);
    expect(letter.wordingOf(thanks({ text: `${text} P.S.` }), [wording], values)).toBeUndefined();
  });
});

describe('what is known', () => {
  const talk = {
    ...empty,
    minutes: 20,
    takeaways: [
      { id: 't1', text: 'Ask first.', isForThanks: false },
      { id: 't2', text: 'Learn SQL. Everything else they teach.', isForThanks: true },
      { id: 't3', text: ' ', isForThanks: true },
    ],
    referrals: [{ id: 'r', name: 'Priya', note: '', personId: null }],
  };

  it('comes from the other records', () => {
    expect(letter.valuesFrom(talk, person, pitch)).toEqual({
      'their-name': 'Tom',
      'their-field': 'clinical data',
      minutes: '20',
      takeaway: 'Learn SQL. Everything else they teach',
      'new-contact': 'Priya',
      question: '',
      'my-name': 'Amara',
    });
  });

  it('is nothing where nothing was written', () => {
    expect(letter.valuesFrom(empty, personType.empty('p'), pitchType.empty('p'))).toMatchObject({
      ...{ 'their-name': '', takeaway: '', 'new-contact': '' },
    });
  });

  it('gives way to what was typed', () => {
    const typed = {
      ...talk,
      blanks: [
        { id: 'takeaway', text: 'it was 140' },
        { id: 'their-name', text: '' },
      ],
    };
    expect(letter.valuesFrom(typed, person, pitch)).toMatchObject({
      takeaway: 'it was 140',
      'their-name': 'Tom',
    });
  });

  it('has the missed question that was a must', () => {
    const question = {
      id: 'q',
      bankId: null,
      stage: 'fit',
      isStarred: true,
      minutes: 2,
      probes: [],
      text: 'How do people get in?',
      note: '',
    } as const;
    const noted = { ...question, id: 'n', text: 'Noted?', note: 'Yes.' };
    expect(letter.valuesFrom({ ...talk, questions: [noted, question] }, person, pitch)).toMatchObject({
      question: 'How do people get in?',
    });
  });

  it('puts what was marked for the thank-you first', () => {
    expect(letter.forThanks(talk.takeaways).map(({ id }) => id)).toEqual(['t2', 't1']);
  });
});

describe('a clause', () => {
  it.each([
    ['One value took three weeks.', 'one value took three weeks'],
    ['SQL comes first.', 'SQL comes first'],
    ['I should ask.', 'I should ask'],
    ['A day is long', 'a day is long'],
    ['Priya checks dates first.', 'Priya checks dates first'],
    ['Theirs is a small team', 'Theirs is a small team'],
    ['', ''],
  ])('of “%s” is “%s”', (sentence, clause) => {
    expect(letter.asClause(sentence)).toBe(clause);
  });
});
