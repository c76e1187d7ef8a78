import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handedKinds, handedOf, hasNothing, nothing } from '../../../../src/handover/core/handed.ts';
import { anyRecords, filled } from '../../../support/any-handed.ts';
import { runs } from '../../../support/property.ts';

const { conversation } = filled;

/** Every text of a record, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('what a kind carries', () => {
  it('is the questions with minutes, goal and name for a question list', () => {
    const handed = handedOf('questions', filled);
    expect(handed).toMatchObject({
      kind: 'questions',
      goal: { title: filled.goal.title, kind: 'role', notes: '', unknowns: [] },
      person: { name: 'Tom Lindgren', role: '', addresses: [], notes: '' },
      conversation: { minutes: 30, questions: [{ text: 'What did yesterday look like?', note: '' }] },
    });
    expect(handed.pitch).toEqual(nothing.pitch);
  });

  it('is the words alone for an introduction: no rate, and no blanks', () => {
    const { pitch, ...others } = handedOf('pitch', filled);
    expect(pitch).toEqual({ ...filled.pitch, id: '', wordsPerMinute: null, blanks: [] });
    expect(others).toMatchObject({ goal: nothing.goal, person: nothing.person });
  });

  it('is the first message that has words for a message, as a draft', () => {
    const [message] = conversation.messages;
    const blank = { ...message!, id: 'm0', subject: '', text: ' \n' };
    const messages = [blank, message!, { ...message!, id: 'm2' }];
    const handed = handedOf('message', { ...filled, conversation: { ...conversation, messages } });
    expect(handed.conversation).toEqual({
      ...nothing.conversation,
      messages: [{ ...message, templateId: null, approachId: null, tone: 'plain', sentOn: null }],
    });
  });

  it('is all of it for a whole conversation, but for what points at other records', () => {
    const handed = handedOf('conversation', filled);
    expect(handed.person).toEqual({ ...filled.person, id: '', introducedBy: null });
    expect(handed.conversation.referrals).toEqual([
      { id: 'f1', name: 'Hana Novak', note: 'in safety', personId: null },
    ]);
    expect(handed.conversation.questions).toEqual(conversation.questions);
    expect(handed.conversation).toMatchObject({ id: '', personId: null, goalId: null });
  });

  it.each(['questions', 'pitch', 'message'] as const)(
    'holds no answer, note or address of anybody in the kind %s',
    (kind) => {
      const texts = textsIn(handedOf(kind, filled));
      const secrets = [
        conversation.questions[0]?.note,
        conversation.day.notes,
        conversation.takeaways[0]?.text,
        filled.person.notes,
        filled.person.addresses[0]?.text,
        filled.goal.notes,
        'Hana Novak',
      ];
      expect(texts.filter((text) => secrets.includes(text))).toEqual([]);
    },
  );

  it('leaves out questions without words', () => {
    const [question] = conversation.questions;
    const questions = [{ ...question!, id: 'q0', text: ' ' }, question!];
    const handed = handedOf('questions', { ...filled, conversation: { ...conversation, questions } });
    expect(handed.conversation.questions.map(({ id }) => id)).toEqual(['q1']);
  });

  it('is the same when it is taken again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...handedKinds), anyRecords, (kind, from) => {
        const once = handedOf(kind, from);
        expect(handedOf(kind, once)).toEqual(once);
      }),
      runs,
    );
  });
});

describe('nothing to hand over', () => {
  it.each(handedKinds)('is what empty records give: %s', (kind) => {
    expect(hasNothing(handedOf(kind, nothing))).toBe(true);
    expect(hasNothing(handedOf(kind, filled))).toBe(false);
  });

  it('is a list with a name and a goal, and no question', () => {
    const from = { ...filled, conversation: nothing.conversation };
    expect(hasNothing(handedOf('questions', from))).toBe(true);
    expect(hasNothing(handedOf('conversation', from))).toBe(false);
  });
});
