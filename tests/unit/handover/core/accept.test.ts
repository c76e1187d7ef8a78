import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addQuestions, newRecords } from '../../../../src/handover/core/accept.ts';
import { handedOf, nothing, type Handed } from '../../../../src/handover/core/handed.ts';
import type { Question } from '../../../../src/workspace/core/conversation-parts.ts';
import { anyHanded, filled } from '../../../support/any-handed.ts';
import { runs } from '../../../support/property.ts';

function counter(): () => string {
  let count = 0;
  return () => `new${String((count += 1))}`;
}

/** Every id in a value, but for those of blanks, which are the templates’. */
function idsIn(value: unknown, key = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    if (name === 'id' && key !== 'blanks') return [field as string];
    return idsIn(field, Array.isArray(value) ? key : name);
  });
}

const question = (id: string, text: string, stage: Question['stage']): Question => ({
  ...filled.conversation.questions[0]!,
  id,
  text,
  stage,
});

const listOf = (...questions: Question[]): Handed =>
  handedOf('questions', { ...nothing, conversation: { ...nothing.conversation, questions } });

describe('accepting', () => {
  it('makes records that point at each other', () => {
    const made = newRecords(handedOf('conversation', filled), counter());
    expect(made.conversation).toMatchObject({ personId: made.person?.id, goalId: made.goal?.id });
    expect(made.person).toMatchObject({ name: 'Tom Lindgren', addresses: [{ text: 'tom@example.org' }] });
    expect(made.pitch?.now).toBe(filled.pitch.now);
  });

  it('makes no goal, person or pitch of which nothing was said', () => {
    const made = newRecords(listOf(question('1', 'Why?', 'day')), counter());
    expect(Object.keys(made)).toEqual(['conversation']);
    expect(made.conversation).toMatchObject({ personId: null, goalId: null, questions: [{ text: 'Why?' }] });
  });

  it('makes one more pitch of a pitch, and no conversation', () => {
    expect(Object.keys(newRecords(handedOf('pitch', filled), counter()))).toEqual(['pitch']);
  });

  it('makes a conversation with the draft of a message', () => {
    const made = newRecords(handedOf('message', filled), counter());
    expect(made.conversation?.messages).toMatchObject([{ subject: 'Twenty minutes?', sentOn: null }]);
  });

  it('gives every record and every item an id of its own, whatever was handed over', () => {
    fc.assert(
      fc.property(anyHanded, (handed) => {
        const ids = idsIn(newRecords(handed, counter()));
        expect(ids.filter((id) => !id.startsWith('new'))).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      runs,
    );
  });

  it('changes nothing but ids', () => {
    const { conversation } = newRecords(handedOf('conversation', filled), () => 'same');
    const without = (value: unknown) =>
      JSON.stringify(value, (key, field: unknown) => (/^(id|\w+Id)$/.test(key) ? undefined : field));
    expect(without(conversation)).toBe(without(filled.conversation));
  });
});

describe('adding questions to a talk', () => {
  const mine = {
    ...filled.conversation,
    questions: [question('a', 'What is a day like?', 'day'), question('b', 'Who else?', 'close')],
  };

  it('puts each after those of its stage, and keeps the others as they are', () => {
    const handed = listOf(
      question('1', 'Anything else?', 'close'),
      question('2', 'And the week?', 'day'),
      question('3', 'How did you start?', 'path'),
    );
    const { conversation, added } = addQuestions(mine, handed, counter());
    expect(conversation.questions.map(({ text }) => text)).toEqual([
      'What is a day like?',
      'And the week?',
      'How did you start?',
      'Who else?',
      'Anything else?',
    ]);
    expect(conversation.questions.filter(({ id }) => !added.includes(id))).toEqual(mine.questions);
    expect(added).toEqual(['new1', 'new2', 'new3']);
    expect({ ...conversation, questions: [] }).toEqual({ ...mine, questions: [] });
  });

  it('adds none that is there already, and none twice', () => {
    const handed = listOf(
      question('1', ' Who else? ', 'close'),
      question('2', 'Why?', 'fit'),
      question('3', 'Why?', 'day'),
    );
    const { conversation, added } = addQuestions(mine, handed, counter());
    expect(added).toHaveLength(1);
    expect(conversation.questions.map(({ text }) => text)).toEqual([
      'What is a day like?',
      'Why?',
      'Who else?',
    ]);
  });

  it('never changes or moves what was there, whatever was handed over', () => {
    fc.assert(
      fc.property(anyHanded, (handed) => {
        const { conversation, added } = addQuestions(mine, handed, counter());
        expect(conversation.questions.filter(({ id }) => !added.includes(id))).toEqual(mine.questions);
      }),
      runs,
    );
  });
});
