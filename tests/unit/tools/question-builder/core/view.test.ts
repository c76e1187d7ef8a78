import { describe, expect, it } from 'vitest';
import { proposeAgenda } from '../../../../../src/tools/question-builder/core/agenda.ts';
import {
  editQuestion,
  removeQuestion,
  starQuestion,
} from '../../../../../src/tools/question-builder/core/edit.ts';
import { viewOf } from '../../../../../src/tools/question-builder/core/view.ts';
import { smallBank, wish } from './small-bank.ts';

const agenda = proposeAgenda(smallBank, wish, 1);

describe('viewOf', () => {
  it('counts hello and the questions', () => {
    expect(viewOf(agenda)).toMatchObject({ planned: 20, used: 20, left: 0, over: 0 });
  });

  it('says what is left and what is over, never both', () => {
    const last = agenda.items.at(-1)!;
    expect(viewOf(removeQuestion(agenda, last.id))).toMatchObject({ used: 18, left: 2, over: 0 });
    expect(viewOf(editQuestion(agenda, last.id, { minutes: 5 }))).toMatchObject({
      used: 23,
      left: 0,
      over: 3,
    });
  });

  it('lists the stages in natural order', () => {
    expect(viewOf({ ...agenda, items: [...agenda.items].reverse() }).stages).toEqual(viewOf(agenda).stages);
    expect(viewOf(agenda).stages.at(-1)).toBe('close');
  });

  it('misses only a must-ask in a fresh proposal, and nothing once one is starred', () => {
    expect(viewOf(agenda).missing).toEqual(['must-asks']);
    expect(viewOf(starQuestion(agenda, agenda.items[0]!.id, true)).missing).toEqual([]);
  });

  it('misses each of the closing pair by its name', () => {
    expect(viewOf(removeQuestion(agenda, 'close-who-else')).missing).toEqual(['close-who-else', 'must-asks']);
  });

  it('misses everything in an empty agenda, which still takes a hello', () => {
    expect(viewOf({ ...agenda, items: [] })).toEqual({
      planned: 20,
      used: 2,
      left: 18,
      over: 0,
      stages: [],
      missing: ['stages', 'close-anything-else', 'close-who-else', 'must-asks'],
    });
  });
});
