import { describe, expect, it } from 'vitest';
import { proposeAgenda } from '../../../../../src/tools/question-builder/core/agenda.ts';
import { editQuestion, removeQuestion } from '../../../../../src/tools/question-builder/core/edit.ts';
import { spansOf, viewOf } from '../../../../../src/tools/question-builder/core/view.ts';
import { smallBank, wish } from './small-bank.ts';

const questions = proposeAgenda(smallBank, wish, 1);
const first = questions[0]!;
const last = questions.at(-1)!;

describe('viewOf', () => {
  it('counts hello and the questions', () => {
    expect(viewOf(questions, 20)).toMatchObject({ used: 20, left: 0, over: 0 });
  });

  it('says what is left and what is over, never both', () => {
    expect(viewOf(removeQuestion(questions, last.id), 20)).toMatchObject({ used: 18, left: 2, over: 0 });
    expect(viewOf(editQuestion(questions, last.id, { minutes: 5 }), 20)).toMatchObject({
      used: 23,
      left: 0,
      over: 3,
    });
  });

  it('lists the stages in natural order', () => {
    expect(viewOf([...questions].reverse(), 20).stages).toEqual(viewOf(questions, 20).stages);
    expect(viewOf(questions, 20).stages.at(-1)).toBe('close');
  });

  it('misses only a must-ask in a fresh proposal, and nothing once one is starred', () => {
    expect(viewOf(questions, 20).missing).toEqual(['must-asks']);
    expect(viewOf(editQuestion(questions, first.id, { isStarred: true }), 20).missing).toEqual([]);
  });

  it('misses each of the closing pair by its name, not one in the person’s words', () => {
    expect(viewOf(removeQuestion(questions, 'close-who-else'), 20).missing).toEqual([
      'close-who-else',
      'must-asks',
    ]);
    expect(viewOf(editQuestion(questions, last.id, { text: 'Mine?' }), 20).missing).toEqual(['must-asks']);
  });

  it('misses everything in an empty list, which still takes a hello', () => {
    expect(viewOf([], 20)).toEqual({
      used: 2,
      left: 18,
      over: 0,
      stages: [],
      missing: ['stages', 'close-anything-else', 'close-who-else', 'must-asks'],
    });
  });
});

describe('spansOf', () => {
  it('lays the minutes end to end: hello, questions, the closing pair, what is free', () => {
    const spans = spansOf(removeQuestion(questions, first.id), 20);
    expect(spans.map(({ kind }) => kind)).toEqual([
      ...['hello', ...questions.slice(3).map(() => 'question'), 'close', 'close', 'free'],
    ]);
    spans.forEach(({ from }, at) => {
      const before = spans[at - 1];
      expect(from).toBe(before === undefined ? 0 : before.from + before.minutes);
    });
    expect(spans.at(-1)!.from + spans.at(-1)!.minutes).toBe(20);
  });

  it('has nothing free when the list is full, and draws no question without minutes', () => {
    expect(spansOf(questions, 20).at(-1)?.kind).toBe('close');
    expect(spansOf([{ ...first, minutes: 0 }], 20).map(({ id }) => id)).toEqual(['hello', 'free']);
  });
});
