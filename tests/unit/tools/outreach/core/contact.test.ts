import { describe, expect, it } from 'vitest';
import { emailOf, giveEmail, moveBack, moveOn } from '../../../../../src/tools/outreach/core/contact.ts';
import { hasPaidPlan, setPaidPlan } from '../../../../../src/tools/outreach/core/plan.ts';
import { agreeOn, offerTimes } from '../../../../../src/tools/outreach/core/times.ts';
import type { Conversation } from '../../../../../src/workspace/core/conversation.ts';
import { records } from '../../../../../src/workspace/core/records.ts';
import { nothing } from './library.ts';

const { person, conversation } = nothing;

describe('giveEmail', () => {
  it('adds, changes and takes out the first e-mail address, and no other', () => {
    const phone = { id: 'p', kind: 'phone', text: '1' } as const;
    const work = { id: 'w', kind: 'email', text: 'work@x.example' } as const;
    const one = giveEmail({ ...person, addresses: [phone] }, 'a@b.example', 'new');
    expect(emailOf(one)).toBe('a@b.example');
    const two = giveEmail({ ...one, addresses: [...one.addresses, work] }, 'c@d.example', 'unused');
    expect(two.addresses).toEqual([phone, { id: 'new', kind: 'email', text: 'c@d.example' }, work]);
    expect(giveEmail(two, '', 'unused').addresses).toEqual([phone, work]);
    expect(emailOf(person)).toBe('');
  });
});

describe('moveOn', () => {
  it('moves a person whom one asked, and names them where the list had no name', () => {
    expect(moveOn(person, 'ask', 'Mr. Lindgren')).toMatchObject({ stage: 'asked', name: 'Mr. Lindgren' });
    expect(moveOn({ ...person, name: 'Tom' }, 'ask', 'Mr. Lindgren').name).toBe('Tom');
  });

  it('moves nobody back', () => {
    const met = { ...person, stage: 'met' } as const;
    expect(moveOn(met, 'ask', '').stage).toBe('met');
    expect(moveOn({ ...person, stage: 'asked' }, 'reminder', '').stage).toBe('asked');
  });

  it('books the talk with the answer to a yes', () => {
    expect(moveOn({ ...person, stage: 'asked' }, 'reply-to-yes', '').stage).toBe('booked');
  });
});

describe('moveBack', () => {
  it('takes back what was moved, and keeps what was changed since', () => {
    const after = moveOn(person, 'ask', 'Tom');
    expect(moveBack(after, person, 'ask', 'Tom')).toEqual(person);
    const since = { ...after, name: 'Tom Lindgren', notes: 'Called.' };
    expect(moveBack(since, person, 'ask', 'Tom')).toEqual({ ...since, stage: 'to-ask' });
    expect(moveBack({ ...since, stage: 'met' }, person, 'ask', 'Tom').stage).toBe('met');
  });
});

describe('offerTimes and agreeOn', () => {
  const typed = {
    ...conversation,
    blanks: ['times', 'meeting', 'topic'].map((id) => ({ id, text: 'typed' })),
  };
  const left = ({ blanks }: Conversation) => blanks.map(({ id }) => id);

  it('let the blank for times say the offers from then on', () => {
    const offers = [{ id: 'o', on: '2026-10-27', at: null, zone: '' }];
    const next = offerTimes(typed, offers);
    expect(next.offers).toEqual(offers);
    expect(left(next)).toEqual(['meeting', 'topic']);
  });

  it('let the blank for the meeting say its day, and keep it where only the place changed', () => {
    const day = agreeOn(typed, { on: '2026-10-22' });
    expect(day.day.on).toBe('2026-10-22');
    expect(left(day)).toEqual(['times', 'topic']);
    expect(left(agreeOn(typed, { place: 'Video' }))).toContain('meeting');
  });
});

describe('the paid plan', () => {
  it('is remembered once it was said, and forgotten once it was taken back', () => {
    const desk = records.desk.empty('');
    const paid = setPaidPlan(setPaidPlan(desk, true), true);
    expect(hasPaidPlan(paid)).toBe(true);
    expect(paid.dismissed).toHaveLength(1);
    expect(hasPaidPlan(setPaidPlan(paid, false))).toBe(false);
    expect(hasPaidPlan(desk)).toBe(false);
  });
});
