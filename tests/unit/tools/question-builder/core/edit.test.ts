import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeAgenda, type Agenda } from '../../../../../src/tools/question-builder/core/agenda.ts';
import {
  addOwnQuestion,
  addQuestion,
  editQuestion,
  moveQuestion,
  removeQuestion,
  starQuestion,
  swapQuestion,
} from '../../../../../src/tools/question-builder/core/edit.ts';
import { closingPair, stageOrder } from '../../../../../src/tools/question-builder/core/question.ts';
import { anyText, runs } from '../../../../support/property.ts';
import { question, realBank, smallBank, wish } from './small-bank.ts';

const agendaOf = (...ids: string[]): Agenda => ({
  wish,
  seed: 1,
  items: ids.map((id) => addQuestion({ wish, seed: 1, items: [] }, inBank(id)).items[0]!),
});
const inBank = (id: string) => smallBank.find((one) => one.id === id) ?? question(id);
const idsOf = ({ items }: Agenda) => items.map(({ id }) => id);
const own = { id: 'own-1', text: 'Do you know my aunt?', stage: 'path', minutes: 3 } as const;

describe('addQuestion', () => {
  it('puts a question after what comes earlier in a talk and before what comes later', () => {
    expect(idsOf(addQuestion(agendaOf('open-a', 'day-a', 'fit-a'), inBank('day-b')))).toEqual([
      ...['open-a', 'day-a', 'day-b', 'fit-a'],
    ]);
  });

  it('puts a closing question before the closing pair', () => {
    const added = addQuestion(agendaOf('day-a', ...closingPair), inBank('close-a'));
    expect(idsOf(added)).toEqual(['day-a', 'close-a', ...closingPair]);
  });

  it('brings a question of the closing pair back to the end', () => {
    const added = addQuestion(agendaOf('day-a', 'close-anything-else'), inBank('close-who-else'));
    expect(idsOf(added)).toEqual(['day-a', ...closingPair]);
  });

  it('adds no question twice', () => {
    const agenda = agendaOf('day-a');
    expect(addQuestion(agenda, inBank('day-a'))).toBe(agenda);
  });
});

describe('addOwnQuestion', () => {
  it('puts a person’s own words where their stage belongs', () => {
    const { items } = addOwnQuestion(agendaOf('open-a', 'fit-a', ...closingPair), own);
    expect(items[1]).toEqual({ ...own, source: 'own', probes: [], isStarred: false });
  });

  it('adds nothing without words, and nothing under an id that is taken', () => {
    const agenda = agendaOf('day-a');
    expect(addOwnQuestion(agenda, { ...own, text: ' \n' })).toBe(agenda);
    expect(addOwnQuestion(agenda, { ...own, id: 'day-a' })).toBe(agenda);
  });

  it.each([
    [0, 1],
    [2.6, 3],
    [99, 15],
    [Number.NaN, 1],
    [Infinity, 15],
  ])('takes %d minutes for %d', (given, taken) => {
    expect(addOwnQuestion(agendaOf(), { ...own, minutes: given }).items[0]?.minutes).toBe(taken);
  });
});

describe('removeQuestion', () => {
  it('takes one question off', () => {
    expect(idsOf(removeQuestion(agendaOf('day-a', 'day-b'), 'day-a'))).toEqual(['day-b']);
  });

  it('gives the same agenda back when there is nothing to take off', () => {
    const agenda = agendaOf('day-a');
    expect(removeQuestion(agenda, 'day-b')).toBe(agenda);
  });
});

describe('moveQuestion', () => {
  it.each([
    [0, ['c', 'a', 'b']],
    [1, ['a', 'c', 'b']],
    [-5, ['c', 'a', 'b']],
    [99, ['a', 'b', 'c']],
  ])('moves to place %d', (place, order) => {
    expect(idsOf(moveQuestion(agendaOf('a', 'b', 'c'), 'c', place))).toEqual(order);
  });

  it('gives the same agenda back when nothing moves', () => {
    const agenda = agendaOf('a', 'b', 'c');
    expect(moveQuestion(agenda, 'b', 1)).toBe(agenda);
    expect(moveQuestion(agenda, 'x', 1)).toBe(agenda);
    expect(moveQuestion(agenda, 'c', 99)).toBe(agenda);
  });

  it('keeps words, minutes and star when the question moves', () => {
    const agenda = starQuestion(
      editQuestion(agendaOf('a', 'b'), 'b', { text: 'Mine?', minutes: 5 }),
      'b',
      true,
    );
    expect(moveQuestion(agenda, 'b', 0).items[0]).toEqual(agenda.items[1]);
  });
});

describe('editQuestion', () => {
  it('changes words and minutes and keeps the rest', () => {
    const agenda = agendaOf('a', 'b');
    const edited = editQuestion(editQuestion(agenda, 'a', { text: '' }), 'a', { minutes: 4 });
    expect(edited.items).toEqual([{ ...agenda.items[0]!, text: '', minutes: 4 }, agenda.items[1]]);
  });

  it('gives the same agenda back for an id that is not there', () => {
    const agenda = agendaOf('a');
    expect(editQuestion(agenda, 'x', { text: 'y' })).toBe(agenda);
  });
});

describe('starQuestion', () => {
  it('marks a must-ask and takes the mark off', () => {
    const starred = starQuestion(agendaOf('a', 'b'), 'b', true);
    expect(starred.items.map(({ isStarred }) => isStarred)).toEqual([false, true]);
    expect(starQuestion(starred, 'b', false)).toEqual(agendaOf('a', 'b'));
  });
});

describe('swapQuestion', () => {
  it('puts another question of the same stage in the same place', () => {
    expect(idsOf(swapQuestion(agendaOf('open-a', 'day-a', 'fit-a'), smallBank, 'day-a'))).toEqual([
      ...['open-a', 'day-b', 'fit-a'],
    ]);
  });

  it('finds one for a question of the person’s own, and for a bank question that they edited', () => {
    const agenda = addOwnQuestion(agendaOf(), own);
    expect(swapQuestion(agenda, smallBank, own.id).items[0]?.id).toMatch(/^path-/);
    const edited = editQuestion(agendaOf('day-a'), 'day-a', { text: 'Mine?' });
    expect(swapQuestion(edited, smallBank, 'day-a').items[0]?.text).toBe('What about day-b?');
  });

  it('takes the star off with the question', () => {
    const agenda = starQuestion(agendaOf('day-a'), 'day-a', true);
    expect(swapQuestion(agenda, smallBank, 'day-a').items[0]?.isStarred).toBe(false);
  });

  it('gives the same agenda back when no other one fits, or the id is not there', () => {
    const agenda = agendaOf('day-a', 'day-b');
    expect(swapQuestion(agenda, smallBank, 'day-a')).toBe(agenda);
    expect(swapQuestion(agenda, smallBank, 'x')).toBe(agenda);
  });

  it('goes round all that fit before it comes back', () => {
    const start = proposeAgenda(realBank, wish, 5);
    const place = start.items.findIndex(({ stage }) => stage === 'open');
    const seen: string[] = [];
    let agenda = start;
    do {
      const { id } = agenda.items[place]!;
      seen.push(id);
      agenda = swapQuestion(agenda, realBank, id);
    } while (agenda.items[place]!.id !== seen[0] && seen.length < 99);
    expect(new Set(seen).size).toBe(seen.length);
    const open = realBank.filter((one) => one.stage === 'open' && one.risks.length === 0);
    expect(seen).toHaveLength(
      open.filter((one) => one.relations.includes('any') && one.seniority.includes('any')).length,
    );
  });
});

describe('every edit', () => {
  const ids = fc.constantFrom('own-1', 'own-2', ...smallBank.map(({ id }) => id));
  const edits = fc.oneof(
    ids.map((id) => (agenda: Agenda) => removeQuestion(agenda, id)),
    fc.tuple(ids, fc.integer()).map(
      ([id, place]) =>
        (agenda: Agenda) =>
          moveQuestion(agenda, id, place),
    ),
    fc.tuple(ids, anyText).map(
      ([id, text]) =>
        (agenda: Agenda) =>
          editQuestion(agenda, id, { text }),
    ),
    ids.map((id) => (agenda: Agenda) => swapQuestion(agenda, smallBank, id)),
    fc.constantFrom(...smallBank).map((one) => (agenda: Agenda) => addQuestion(agenda, one)),
    fc
      .record({ id: ids, text: anyText, stage: fc.constantFrom(...stageOrder), minutes: fc.double() })
      .map((one) => (agenda: Agenda) => addOwnQuestion(agenda, one)),
  );

  it('leaves the agenda before it as it was and keeps ids unique and minutes whole', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 20 }), (list) => {
        let agenda = proposeAgenda(smallBank, wish, 1);
        for (const edit of list) {
          const before = JSON.stringify(agenda);
          const after = edit(agenda);
          expect(JSON.stringify(agenda)).toBe(before);
          agenda = after;
        }
        expect(new Set(idsOf(agenda)).size).toBe(agenda.items.length);
        expect(agenda.items.every(({ minutes }) => Number.isInteger(minutes) && minutes >= 1)).toBe(true);
      }),
      runs,
    );
  });
});
