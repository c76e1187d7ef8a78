import { describe, expect, it } from 'vitest';
import * as edit from '../../../../../src/tools/day-sheet/core/edit.ts';
import { fullRecords } from '../../../../support/full-records.ts';
import { personType } from '../../../../../src/workspace/core/person.ts';

const full = fullRecords.conversation.value;
const person = fullRecords.person.value;

describe('the day', () => {
  it('lets the message writer say when it is anew, once it moved', () => {
    const typed = { ...full, blanks: [...full.blanks, { id: 'meeting', text: 'Friday' }] };
    expect(edit.changeDay(typed, { at: '16:00' })).toEqual({ ...full, day: { ...full.day, at: '16:00' } });
    expect(edit.changeDay(typed, { place: 'Stairs' }).blanks).toEqual(typed.blanks);
  });

  it('keeps what was checked, each once, and lets go of it', () => {
    const ticked = edit.check(edit.check(full, 'sound', true), 'sound', true);
    expect(ticked.day.ready).toEqual(['sound']);
    expect(edit.check(edit.check(ticked, 'link', true), 'sound', false).day.ready).toEqual(['link']);
  });
});

describe('a note', () => {
  const [first] = full.questions;
  if (first === undefined) throw new Error('the full record has a question');

  it('stands with its question', () => {
    expect(edit.noteAnswer(full, first, 'Calls.').questions).toEqual([{ ...first, note: 'Calls.' }]);
  });

  it('brings a question of the closing pair that was not on the list', () => {
    const closing = { ...first, id: 'close-who-else', bankId: 'close-who-else' };
    expect(edit.noteAnswer(full, closing, 'Priya').questions).toEqual([first, { ...closing, note: 'Priya' }]);
  });
});

describe('a list', () => {
  const [one] = full.takeaways;
  if (one === undefined) throw new Error('the full record has a takeaway');
  const other = { id: 't2', text: 'Ask twice.', isForThanks: false };

  it('takes an item at its end, changes it and drops it', () => {
    const added = edit.putItem(full, 'takeaways', other);
    expect(added.takeaways).toEqual([one, other]);
    expect(edit.changeItem(added, 'takeaways', 't2', { isForThanks: true }).takeaways[1]).toEqual({
      ...other,
      isForThanks: true,
    });
    expect(edit.dropItem(added, 'takeaways', 't2')).toEqual(full);
  });

  it('takes a dropped item back at its place, beside what was added since', () => {
    const without = edit.putItem(edit.dropItem(full, 'takeaways', one.id), 'takeaways', other);
    expect(edit.putItem(without, 'takeaways', one, 0).takeaways).toEqual([one, other]);
    expect(edit.putItem(full, 'takeaways', one, 0)).toBe(full);
  });
});

describe('people', () => {
  it('take a name from the talk, with who gave it', () => {
    const named = { id: 'f2', name: ' Priya Nair ', note: 'on his team', personId: null };
    expect(edit.personNamed(personType.empty('p2'), named, 'k3x9')).toEqual({
      ...personType.empty('p2'),
      ...{ name: 'Priya Nair', notes: 'on his team', relation: 'referral', introducedBy: 'k3x9' },
    });
  });

  it('move on to “met”, unless they are further on, and back as they were', () => {
    const met = edit.meet(person, 'Tom');
    expect(met).toEqual({ ...person, stage: 'met' });
    expect(edit.unmeet(met, person, 'Tom')).toEqual(person);
    expect(edit.meet({ ...person, stage: 'thanked' }, '').stage).toBe('thanked');
  });

  it('keep what was changed after they were met', () => {
    const blank = personType.empty('p2');
    const met = edit.meet(blank, 'Tom');
    expect(met.name).toBe('Tom');
    expect(edit.unmeet({ ...met, stage: 'thanked', name: 'Tom L.' }, blank, 'Tom')).toMatchObject({
      stage: 'thanked',
      name: 'Tom L.',
    });
    expect(edit.unmeet(met, blank, 'Tom')).toEqual(blank);
  });
});
