import { describe, expect, it } from 'vitest';
import * as view from '../../../../../src/tools/day-sheet/core/view.ts';
import { conversationType } from '../../../../../src/workspace/core/conversation.ts';
import { personType } from '../../../../../src/workspace/core/person.ts';
import { pitchType } from '../../../../../src/workspace/core/pitch.ts';
import { fullRecords } from '../../../../support/full-records.ts';

const empty = conversationType.empty('c');
const [question] = fullRecords.conversation.value.questions;
if (question === undefined) throw new Error('the full record has a question');
const asked = (id: string, bankId: string | null, isStarred = false) => ({
  ...question,
  ...{ id, bankId, isStarred },
});

describe('the phase of the day', () => {
  const at = '2026-10-22T19:30:00.000Z';
  it.each([
    ['before', null, null],
    ['during', at, null],
    ['after', at, at],
    ['after', null, at],
  ] as const)('is %s with a start of %s and an end of %s', (phase, startedAt, endedAt) => {
    expect(view.phaseOf({ ...empty, day: { ...empty.day, startedAt, endedAt } })).toBe(phase);
  });
});

describe('the questions', () => {
  const conversation = {
    ...empty,
    questions: [asked('a', null), asked('w', 'close-who-else'), asked('b', 'day-hand-off', true)],
  };

  it('leave the closing pair its own place', () => {
    expect(view.askedIn(conversation).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('stand with the must-asks first in front of the door', () => {
    expect(view.mustAsksFirst(conversation).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('end with the closing pair, also where one of it was left off', () => {
    const pair = view.closingPair(conversation, ['Anything else?', 'Who else?']);
    expect(pair.map(({ id, text }) => [id, text])).toEqual([
      ['close-anything-else', 'Anything else?'],
      ['w', question.text],
    ]);
    expect(view.closingPair(empty, [])[0]?.text).toBe('');
  });
});

describe('words', () => {
  it('to begin with are the short version, else the line about now', () => {
    const pitch = { ...pitchType.empty('p'), now: ' I’m Lee. ' };
    expect(view.firstWords(pitch)).toBe('I’m Lee.');
    expect(view.firstWords({ ...pitch, own: { ...pitch.own, s15: 'Lee here.' } })).toBe('Lee here.');
  });

  it('for the other person come from their record, else from the greeting', () => {
    const person = { ...personType.empty('p'), role: 'Data manager' };
    const greeted = { ...empty, blanks: [{ id: 'their-name', text: 'Mr. Lindgren' }] };
    expect(view.nameOf(person, empty)).toBe('');
    expect(view.whoIn(person, greeted)).toBe('Mr. Lindgren, Data manager');
    expect(view.whoIn({ ...person, name: 'Tom' }, greeted)).toBe('Tom, Data manager');
  });
});
