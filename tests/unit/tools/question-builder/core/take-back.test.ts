import fc from 'fast-check';
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
  takeBack,
  type Questions,
} from '../../../../../src/tools/question-builder/core/edit.ts';
import { stages } from '../../../../../src/workspace/core/words.ts';
import { anyText, runs } from '../../../../support/property.ts';
import { idsOf, question, smallBank, wish } from './small-bank.ts';

const inBank = (id: string) => smallBank.find((one) => one.id === id) ?? question(id);
const listOf = (...names: string[]): Questions => names.map((id) => questionOf(inBank(id)));
const own = {
  id: 'own-1',
  text: 'Do you know my aunt?',
  stage: 'path',
  minutes: 3,
  probes: ['How?'],
} as const;
const swap = (questions: Questions, id: string) => swapQuestion(questions, id, smallBank, wish, 1);

const ids = fc.constantFrom('own-1', 'own-2', ...smallBank.map(({ id }) => id));
type Edit = (questions: Questions) => Questions;
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  ids.map(
    (id): Edit =>
      (now) =>
        removeQuestion(now, id),
  ),
  fc.tuple(ids, fc.integer()).map(
    ([id, place]): Edit =>
      (now) =>
        moveQuestion(now, id, place),
  ),
  fc.tuple(ids, anyText, fc.boolean()).map(
    ([id, text, isStarred]): Edit =>
      (now) =>
        editQuestion(now, id, { text, isStarred }),
  ),
  ids.map(
    (id): Edit =>
      (now) =>
        swap(now, id),
  ),
  fc.integer().map(
    (seed): Edit =>
      (now) =>
        proposeAgenda(smallBank, wish, seed, now.slice(0, 2)),
  ),
  fc.constantFrom(...smallBank).map(
    (one): Edit =>
      (now) =>
        addQuestion(now, one),
  ),
  fc.record({ id: ids, text: anyText, stage: fc.constantFrom(...stages), minutes: fc.double() }).map(
    (one): Edit =>
      (now) =>
        addOwnQuestion(now, { ...one, probes: [] }),
  ),
);
const start = proposeAgenda(smallBank, wish, 1);

describe('every edit', () => {
  it('leaves the list before it as it was and keeps ids unique and minutes whole', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 20 }), (edits) => {
        let questions = start;
        for (const edit of edits) {
          const before = JSON.stringify(questions);
          const after = edit(questions);
          expect(JSON.stringify(questions)).toBe(before);
          questions = after;
        }
        expect(new Set(idsOf(questions)).size).toBe(questions.length);
        expect(questions.every(({ minutes }) => Number.isInteger(minutes) && minutes >= 1)).toBe(true);
      }),
      runs,
    );
  });
});

describe('takeBack', () => {
  it('restores exactly what any edit changed', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 5 }), anyEdit, (edits, last) => {
        const before = edits.reduce((now, edit) => edit(now), start);
        const after = last(before);
        expect(takeBack(after, before, after)).toEqual(before);
      }),
      runs,
    );
  });

  it('keeps what was written since, in its place', () => {
    const before = listOf('open-a', 'day-a', ...closingPair);
    const after = removeQuestion(before, 'day-a');
    const since = addOwnQuestion(editQuestion(after, 'open-a', { text: 'Mine?' }), own);
    const back = takeBack(since, before, after);
    expect(idsOf(back)).toEqual(['open-a', 'day-a', 'own-1', ...closingPair]);
    expect(back[0]?.text).toBe('Mine?');
  });

  it('keeps a question that came with the edit and was worked on', () => {
    const before = listOf('day-a', ...closingPair);
    const after = swap(before, 'day-a');
    const starred = editQuestion(after, 'day-b', { isStarred: true });
    expect(idsOf(takeBack(starred, before, after))).toEqual(['day-a', 'day-b', ...closingPair]);
  });

  it('does not bring back what was removed since', () => {
    const before = listOf('open-a', 'day-a');
    const after = removeQuestion(before, 'day-a');
    expect(idsOf(takeBack(removeQuestion(after, 'open-a'), before, after))).toEqual(['day-a']);
  });
});
