import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addItem,
  asksNothing,
  changeItem,
  chooseSection,
  emptyAssignment,
  handedOut,
  most,
  moveItem,
  readAssignment,
  removeItem,
  type Prompt,
} from '../../../../src/assignment/core/assignment.ts';
import { anyAssignment } from '../../../support/any-assignment.ts';
import { fullAssignment as full } from '../../../support/full-assignment.ts';
import { runs } from '../../../support/property.ts';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const prompt = (id: string): Prompt => ({ id, text: 'Why?', lines: 5 });

describe('reading an assignment', () => {
  it('gives back whatever the maker can make', () => {
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        const json: unknown = JSON.parse(JSON.stringify(assignment));
        expect(readAssignment(json)).toEqual({ value: assignment, dropped: 0 });
      }),
      runs,
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => readAssignment(value)).not.toThrow();
      }),
      runs,
    );
  });

  it('refuses what has no id', () => {
    expect(readAssignment({ title: 'One talk' })).toBeUndefined();
    expect(readAssignment({ ...full, id: '<b>' })).toBeUndefined();
    expect(readAssignment(null)).toBeUndefined();
  });

  it('leaves out a part that it does not know, and counts it', () => {
    const read = readAssignment({ ...full, sections: ['reflection', 'horoscope', 'goal'] });
    expect(read).toMatchObject({ dropped: 1, value: { sections: ['goal', 'reflection'] } });
  });

  it('takes parts that are no list for none', () => {
    expect(readAssignment({ ...full, sections: 'goal' })).toMatchObject({
      dropped: 1,
      value: { sections: [] },
    });
  });

  it('gives a row three levels, however many it came with', () => {
    const rubric = [
      { id: 'a', what: 'Goal', levels: ['one'] },
      { id: 'b', what: 'Thanks', levels: ['1', '2', '3', '4'] },
      { id: 'c', what: 'Questions', levels: 'three' },
    ];
    const read = readAssignment({ ...full, rubric });
    expect(read?.value.rubric.map(({ levels }) => levels)).toEqual([
      ['one', '', ''],
      ['1', '2', '3'],
      ['', '', ''],
    ]);
    expect(read?.dropped).toBe(2);
  });

  it.each([0, 13, 2.5, '5'])('gives a prompt with room for %j lines a paragraph of room', (lines) => {
    const read = readAssignment({ ...full, prompts: [{ id: 'p', text: 'Why?', lines }] });
    expect(read).toMatchObject({ dropped: 1, value: { prompts: [{ lines: 5 }] } });
  });
});

describe('what is handed out', () => {
  it('lacks the prompts and rows that were begun and left empty', () => {
    const begun = {
      ...full,
      prompts: [...full.prompts, { id: 'p3', text: ' \n', lines: 5 }],
      rubric: [...full.rubric, { id: 'r3', what: '', levels: ['', ' ', ''] }],
    };
    expect(handedOut(begun)).toEqual(full);
  });

  it('keeps a row of which only a level is written', () => {
    const row = { id: 'r3', what: '', levels: ['', 'Says what was new', ''] };
    expect(handedOut({ ...full, rubric: [row] }).rubric).toEqual([row]);
  });

  it('asks for nothing before anything is asked', () => {
    const empty = emptyAssignment('a');
    expect(asksNothing(empty)).toBe(true);
    expect(asksNothing({ ...empty, title: 'A title alone' })).toBe(true);
    expect(asksNothing({ ...empty, prompts: [{ ...prompt('p'), text: ' ' }] })).toBe(true);
    expect(asksNothing({ ...empty, instructions: 'Talk to somebody.' })).toBe(false);
    expect(asksNothing({ ...empty, prompts: [prompt('p')] })).toBe(false);
    expect(asksNothing({ ...empty, sections: ['goal'] })).toBe(false);
  });
});

describe('choosing a part', () => {
  it('keeps the order of a thread, in whatever order they are chosen', () => {
    const chosen = chooseSection(chooseSection(emptyAssignment('a'), 'thanks', true), 'goal', true);
    expect(chosen.sections).toEqual(['goal', 'thanks']);
  });

  it('asks for it no longer when it is chosen off', () => {
    expect(chooseSection(full, 'questions', false).sections).toEqual(['goal', 'messages']);
    expect(chooseSection(full, 'thanks', false).sections).toEqual(full.sections);
  });
});

describe('the lists of an assignment', () => {
  it('take a new item at the end, or at its place', () => {
    expect(ids(addItem(full, 'prompts', prompt('new')).prompts)).toEqual(['p1', 'p2', 'new']);
    expect(ids(addItem(full, 'prompts', prompt('new'), 1).prompts)).toEqual(['p1', 'new', 'p2']);
  });

  it('take no item twice, and no more than fit into a link', () => {
    expect(addItem(full, 'prompts', prompt('p1'))).toBe(full);
    const many = Array.from({ length: most.prompts }, (_, at) => prompt(String(at)));
    const filled = { ...full, prompts: many };
    expect(addItem(filled, 'prompts', prompt('new'))).toBe(filled);
  });

  it('give back an item that was removed, at its place', () => {
    fc.assert(
      fc.property(anyAssignment, fc.nat(), (assignment, n) => {
        fc.pre(assignment.rubric.length > 0);
        const at = n % assignment.rubric.length;
        const row = assignment.rubric[at];
        if (row === undefined) return;
        const removed = removeItem(assignment, 'rubric', row.id);
        expect(ids(removed.rubric)).not.toContain(row.id);
        expect(addItem(removed, 'rubric', row, at)).toEqual(assignment);
      }),
      runs,
    );
  });

  it('change one item and leave the others as they are', () => {
    const changed = changeItem(full, 'prompts', 'p2', { text: 'Who else?' });
    expect(changed.prompts).toEqual([full.prompts[0], { id: 'p2', text: 'Who else?', lines: 2 }]);
  });

  it('move an item by one place, and back', () => {
    const down = moveItem(full, 'prompts', 'p1', 1);
    expect(ids(down.prompts)).toEqual(['p2', 'p1']);
    expect(moveItem(down, 'prompts', 'p1', -1)).toEqual(full);
  });

  it('leave an item where it is at either end', () => {
    expect(moveItem(full, 'prompts', 'p1', -1)).toBe(full);
    expect(moveItem(full, 'prompts', 'p2', 1)).toBe(full);
    expect(moveItem(full, 'prompts', 'nobody', 1)).toBe(full);
  });
});
