import { describe, expect, it } from 'vitest';
import { addQuestion, hasQuestion, withoutQuestion } from '../../../../src/talks/core/place-question.ts';
import { emptyRecords, exampleRecords } from '../../../support/example-records.ts';

const { conversation } = exampleRecords;
const question = { id: 'r-x', text: ' Who pays for it? ', stage: 'employer' } as const;
const ids = (one: typeof conversation) => one.questions.map(({ id }) => id);

describe('addQuestion', () => {
  it('puts a question before what comes later in a talk', () => {
    const added = addQuestion(conversation, question);
    const at = ids(added).indexOf('r-x');
    expect(added.questions[at]).toMatchObject({ text: 'Who pays for it?', bankId: null, isStarred: false });
    expect(added.questions.slice(0, at).every(({ stage }) => stage !== 'close')).toBe(true);
    expect(added.questions.at(-1)?.stage).toBe('close');
  });

  it('puts it last where nothing comes later', () => {
    expect(ids(addQuestion(emptyRecords.conversation, question))).toEqual(['r-x']);
  });

  it('adds nothing twice, and nothing without words', () => {
    const added = addQuestion(conversation, question);
    expect(addQuestion(added, { ...question, text: 'Other words' })).toBe(added);
    expect(addQuestion(added, { ...question, id: 'r-y', text: 'WHO pays for it?' })).toBe(added);
    expect(addQuestion(conversation, { ...question, text: ' ' })).toBe(conversation);
  });
});

describe('hasQuestion', () => {
  it('finds a question whose words were changed since, by its id', () => {
    const added = addQuestion(conversation, question);
    expect(hasQuestion(added, { id: 'r-x', text: 'Something else' })).toBe(true);
    expect(hasQuestion(conversation, { id: 'r-x', text: 'Something else' })).toBe(false);
  });
});

describe('withoutQuestion', () => {
  it('takes a question off, but for one that was answered', () => {
    const added = addQuestion(conversation, question);
    expect(ids(withoutQuestion(added, 'r-x'))).toEqual(ids(conversation));
    const answered = { ...added, questions: added.questions.map((one) => ({ ...one, note: 'The state.' })) };
    expect(withoutQuestion(answered, 'r-x')).toBe(answered);
    expect(withoutQuestion(conversation, 'r-x')).toBe(conversation);
  });
});
