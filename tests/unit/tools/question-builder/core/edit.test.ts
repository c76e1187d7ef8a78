import { describe, expect, it } from 'vitest';
import { proposeAgenda, questionOf } from '../../../../../src/tools/question-builder/core/agenda.ts';
import { closingPair } from '../../../../../src/tools/question-builder/core/bank.ts';
import {
  addOwnQuestion,
  addQuestion,
  editQuestion,
  moveQuestion,
  removeQuestion,
  swapQuestion,
  type Questions,
} from '../../../../../src/tools/question-builder/core/edit.ts';
import { idsOf, question, realBank, smallBank, wish } from './small-bank.ts';

const inBank = (id: string) => smallBank.find((one) => one.id === id) ?? question(id);
const listOf = (...ids: string[]): Questions => ids.map((id) => questionOf(inBank(id)));
const own = {
  id: 'own-1',
  text: 'Do you know my aunt?',
  stage: 'path',
  minutes: 3,
  probes: ['How?'],
} as const;
const swap = (questions: Questions, id: string) => swapQuestion(questions, id, smallBank, wish, 1);

describe('addQuestion', () => {
  it('puts a question after what comes earlier in a talk and before what comes later', () => {
    expect(idsOf(addQuestion(listOf('open-a', 'day-a', 'fit-a'), inBank('day-b')))).toEqual([
      ...['open-a', 'day-a', 'day-b', 'fit-a'],
    ]);
  });

  it('puts a closing question before the closing pair', () => {
    const added = addQuestion(listOf('day-a', ...closingPair), inBank('close-a'));
    expect(idsOf(added)).toEqual(['day-a', 'close-a', ...closingPair]);
  });

  it('brings a question of the closing pair back to the end', () => {
    const added = addQuestion(listOf('day-a', 'close-anything-else'), inBank('close-who-else'));
    expect(idsOf(added)).toEqual(['day-a', ...closingPair]);
  });

  it('adds no question twice, under whatever id it stands there', () => {
    const questions = listOf('day-a');
    expect(addQuestion(questions, inBank('day-a'))).toBe(questions);
    const renamed = [{ ...questions[0]!, id: 'q1' }];
    expect(addQuestion(renamed, inBank('day-a'))).toBe(renamed);
  });
});

describe('addOwnQuestion', () => {
  it('puts a person’s own words where their stage belongs', () => {
    const added = addOwnQuestion(listOf('open-a', 'fit-a', ...closingPair), own);
    expect(added[1]).toEqual({ ...own, bankId: null, isStarred: false, note: '' });
  });

  it('leaves empty probes out', () => {
    expect(addOwnQuestion([], { ...own, probes: ['', ' '] })[0]?.probes).toEqual([]);
  });

  it('adds nothing without words, and nothing under an id that is taken', () => {
    const questions = listOf('day-a');
    expect(addOwnQuestion(questions, { ...own, text: ' \n' })).toBe(questions);
    expect(addOwnQuestion(questions, { ...own, id: 'day-a' })).toBe(questions);
  });

  it.each([
    [0, 1],
    [2.6, 3],
    [99, 15],
    [Number.NaN, 1],
    [Infinity, 15],
  ])('takes %d minutes for %d', (given, taken) => {
    expect(addOwnQuestion([], { ...own, minutes: given })[0]?.minutes).toBe(taken);
  });
});

describe('removeQuestion', () => {
  it('takes one question off', () => {
    expect(idsOf(removeQuestion(listOf('day-a', 'day-b'), 'day-a'))).toEqual(['day-b']);
  });

  it('gives the same list back for an id that is not there', () => {
    const questions = listOf('day-a');
    expect(removeQuestion(questions, 'x')).toBe(questions);
  });
});

describe('moveQuestion', () => {
  it.each([
    ['a', 2, ['b', 'c', 'a']],
    ['c', 0, ['c', 'a', 'b']],
    ['b', -9, ['b', 'a', 'c']],
    ['b', 9, ['a', 'c', 'b']],
    ['a', 1.9, ['b', 'a', 'c']],
  ])('moves %s to place %d', (id, place, order) => {
    expect(idsOf(moveQuestion(listOf('a', 'b', 'c'), id, place))).toEqual(order);
  });

  it('gives the same list back when nothing moves', () => {
    const questions = listOf('a', 'b');
    expect(moveQuestion(questions, 'a', 0)).toBe(questions);
    expect(moveQuestion(questions, 'b', 7)).toBe(questions);
    expect(moveQuestion(questions, 'x', 1)).toBe(questions);
  });
});

describe('editQuestion', () => {
  it('changes what it is told and keeps the rest, the answer above all', () => {
    const [first, second] = listOf('a', 'b');
    const answered = { ...first!, note: 'Said.' };
    const change = { text: '', minutes: 4, isStarred: true, stage: 'fit', probes: [''] } as const;
    expect(editQuestion([answered, second!], 'a', change)).toEqual([{ ...answered, ...change }, second]);
  });

  it('keeps minutes whole and between 1 and 15', () => {
    expect(editQuestion(listOf('a'), 'a', { minutes: 0.2 })[0]?.minutes).toBe(1);
    expect(editQuestion(listOf('a'), 'a', { minutes: 90 })[0]?.minutes).toBe(15);
  });

  it('gives the same list back for an id that is not there', () => {
    const questions = listOf('a');
    expect(editQuestion(questions, 'x', { text: 'y' })).toBe(questions);
  });
});

describe('swapQuestion', () => {
  it('puts another question of the same stage in the same place', () => {
    expect(idsOf(swap(listOf('open-a', 'day-a', 'fit-a'), 'day-a'))).toEqual(['open-a', 'day-b', 'fit-a']);
  });

  it('finds one for a question of the person’s own, and for a bank question that they edited', () => {
    expect(swap(addOwnQuestion([], own), own.id)[0]?.id).toMatch(/^path-/);
    const edited = editQuestion(listOf('day-a'), 'day-a', { text: 'Mine?' });
    expect(swap(edited, 'day-a')[0]?.text).toBe('What about day-b?');
  });

  it('takes the star off with the question', () => {
    expect(swap(editQuestion(listOf('day-a'), 'day-a', { isStarred: true }), 'day-a')[0]?.isStarred).toBe(
      false,
    );
  });

  it('leaves a question with an answer where it is', () => {
    const answered = [{ ...listOf('day-a')[0]!, note: 'Said.' }];
    expect(swap(answered, 'day-a')).toBe(answered);
  });

  it('gives the same list back when no other one fits, or the id is not there', () => {
    const questions = listOf('day-a', 'day-b');
    expect(swap(questions, 'day-a')).toBe(questions);
    expect(swap(questions, 'x')).toBe(questions);
  });

  it('goes round all that fit before it comes back', () => {
    let questions = proposeAgenda(realBank, wish, 5);
    const place = questions.findIndex(({ stage }) => stage === 'open');
    const seen: string[] = [];
    do {
      const { id } = questions[place]!;
      seen.push(id);
      questions = swapQuestion(questions, id, realBank, wish, 5);
    } while (questions[place]!.id !== seen[0] && seen.length < 99);
    expect(new Set(seen).size).toBe(seen.length);
    const open = realBank.filter((one) => one.stage === 'open' && one.risks.length === 0);
    expect(seen).toHaveLength(
      open.filter((one) => one.relations.includes('any') && one.seniority.includes('any')).length,
    );
  });
});
