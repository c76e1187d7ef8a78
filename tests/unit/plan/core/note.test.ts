import { describe, expect, it } from 'vitest';
import * as note from '../../../../src/plan/core/note.ts';
import { followUp, message, person, talk, talkDay } from '../../../support/plan-records.ts';

const on = '2026-10-09';

describe('a note', () => {
  it('names the person', () => {
    expect(note.namePerson(person({ role: 'x' }), 'Tom')).toEqual(person({ role: 'x', name: 'Tom' }));
  });

  it('finds the draft that it is about', () => {
    const [sent, one, two] = [message({ id: 's', sentOn: on }), message({ id: '1' }), message({ id: '2' })];
    const reminder = message({ id: 'r', purpose: 'reminder' });
    const all = talk({ messages: [sent, one, two, reminder] });
    expect(note.draftIn(all, 'ask')).toBe(two);
    expect(note.draftIn(all, 'reminder')).toBe(reminder);
    expect(note.draftIn(talk({ messages: [sent] }), 'ask')).toBeUndefined();
  });

  it('marks a draft as sent, and takes that back', () => {
    const before = talk({ messages: [message({ id: 'a', text: 'Dear' }), message({ id: 'b' })] });
    const after = note.noteSent(before, { id: 'a', purpose: 'ask', on });
    expect(after.messages.map(({ sentOn }) => sentOn)).toEqual([on, null]);
    expect(after.messages[0]?.text).toBe('Dear');
    expect(note.unnoteSent(after, 'a', true)).toEqual(before);
  });

  it('adds a message that was written elsewhere, and takes that back', () => {
    const before = talk({ messages: [message({ id: 'a', sentOn: on })] });
    const after = note.noteSent(before, { id: 'n', purpose: 'reminder', on });
    expect(after.messages[1]).toMatchObject({ id: 'n', purpose: 'reminder', text: '', sentOn: on });
    expect(note.unnoteSent(after, 'n', false)).toEqual(before);
  });

  it('keeps the rest of the day when the day is agreed', () => {
    const before = talk({ day: talkDay({ place: 'Stairwell' }) });
    const after = note.noteAgreed(before, '2026-10-22', '15:30');
    expect(after.day).toEqual(talkDay({ place: 'Stairwell', on: '2026-10-22', at: '15:30' }));
    expect(note.noteAgreed(after, null, null)).toEqual(before);
  });

  it('marks the talk as held and the thanks as sent, and takes both back', () => {
    const before = talk();
    const end = '2026-10-22T19:50:00.000Z';
    expect(note.noteHeld(before, end).day.endedAt).toBe(end);
    expect(note.noteThanked(before, on).thanks.sentOn).toBe(on);
    expect(note.noteHeld(note.noteHeld(before, end), null)).toEqual(before);
    expect(note.noteThanked(note.noteThanked(before, on), null)).toEqual(before);
  });

  it('gives the contact without a day its day, and takes that back', () => {
    const before = talk({
      followUps: [followUp({ id: 'a', doneOn: on }), followUp({ id: 'b', text: 'SQL' })],
    });
    expect(note.undatedIn(before)).toBe('b');
    const after = note.planContact(before, 'b', '2026-11-12');
    expect(after.followUps[1]).toMatchObject({ dueOn: '2026-11-12', text: 'SQL' });
    expect(note.undatedIn(after)).toBeUndefined();
    expect(note.unplanContact(after, 'b', true)).toEqual(before);
  });

  it('adds a contact where none waits for a day, and takes that back', () => {
    const before = talk({ followUps: [followUp({ id: 'a', dueOn: on })] });
    const after = note.planContact(before, 'n', '2026-11-12');
    expect(after.followUps[1]).toEqual(followUp({ id: 'n', dueOn: '2026-11-12' }));
    expect(note.unplanContact(after, 'n', false)).toEqual(before);
  });

  it('marks a contact as made, and takes that back', () => {
    const before = talk({ followUps: [followUp({ id: 'a', dueOn: on }), followUp({ id: 'b' })] });
    const after = note.noteContact(before, 'a', '2026-10-10');
    expect(after.followUps.map(({ doneOn }) => doneOn)).toEqual(['2026-10-10', null]);
    expect(note.noteContact(after, 'a', null)).toEqual(before);
  });
});
