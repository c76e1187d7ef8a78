import { describe, expect, it } from 'vitest';
import * as edit from '../../../../../src/tools/follow-up/core/edit.ts';
import { exampleRecords } from '../../../../support/example-records.ts';

const { conversation } = exampleRecords;
const planned = { id: 'new', dueOn: '2027-02-01', reason: 'help', text: '', doneOn: null } as const;
const ids = (one: typeof conversation) => one.followUps.map(({ id }) => id);

describe('addFollowUp', () => {
  it('plans a contact once', () => {
    const added = edit.addFollowUp(conversation, planned);
    expect(added.followUps.at(-1)).toEqual(planned);
    expect(edit.addFollowUp(added, planned)).toBe(added);
  });
});

describe('changeFollowUp', () => {
  it('changes one contact and no other', () => {
    const changed = edit.changeFollowUp(conversation, 'f2', { dueOn: '2027-02-21' });
    expect(changed.followUps.map(({ dueOn }) => dueOn)).toEqual(['2026-11-12', '2027-02-21']);
    expect(edit.changeFollowUp(conversation, 'nobody', { text: 'x' })).toBe(conversation);
  });
});

describe('removeFollowUp and putBack', () => {
  it('take a contact out and put it back where it stood, with what was changed since', () => {
    const [first] = conversation.followUps;
    if (first === undefined) throw new Error('expected a contact in the example');
    const without = edit.removeFollowUp(conversation, 'f1');
    expect(ids(without)).toEqual(['f2']);
    const changed = edit.changeFollowUp(without, 'f2', { text: 'Changed' });
    const back = edit.putBack(changed, first, 0);
    expect(ids(back)).toEqual(['f1', 'f2']);
    expect(back.followUps[1]?.text).toBe('Changed');
    expect(edit.removeFollowUp(conversation, 'nobody')).toBe(conversation);
  });
});

describe('madeOn', () => {
  it('is a contact that was made and never planned', () => {
    expect(edit.madeOn('x', '2026-11-12')).toMatchObject({ dueOn: null, doneOn: '2026-11-12' });
  });
});
