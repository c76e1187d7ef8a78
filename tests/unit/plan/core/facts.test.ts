import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../../src/plan/core/facts.ts';
import { factsWith, followUp, message, person, talk, talkDay } from '../../../support/plan-records.ts';

const question = {
  id: 'q',
  text: 'What?',
  bankId: null,
  stage: 'day',
  isStarred: false,
  minutes: 3,
  probes: [],
  note: '',
} as const;

describe('the facts of a thread', () => {
  it('are all “not yet” where nothing was said', () => {
    expect(factsWith({})).toEqual({
      hasGoal: false,
      goal: '',
      name: '',
      message: { kind: 'none' },
      remindedOn: null,
      isAnswered: false,
      questions: 0,
      day: 'none',
      on: null,
      at: null,
      held: 'no',
      thanks: { kind: 'none' },
      planned: undefined,
      lastContactOn: null,
      named: [],
      isClosed: false,
      today: '2026-10-20',
    });
  });

  it('take a thing to find out for a goal, and blanks for nothing', () => {
    expect(factsWith({ goal: { title: ' \n' } }).hasGoal).toBe(false);
    expect(factsWith({ goal: { unknowns: [{ id: 'u', text: ' ' }] } }).hasGoal).toBe(false);
    expect(factsWith({ goal: { unknowns: [{ id: 'u', text: 'Why?' }] } })).toMatchObject({
      hasGoal: true,
      goal: '',
    });
    expect(factsWith({ goal: { title: ' Lab or data? ' } })).toMatchObject({
      hasGoal: true,
      goal: 'Lab or data?',
    });
  });

  it('name the person by their record, or by the greeting of the message', () => {
    const blanks = [{ id: 'their-name', text: ' Mr. Lindgren ' }];
    expect(nameOf(person({ name: ' Tom ' }), talk({ blanks }))).toBe('Tom');
    expect(nameOf(person({ name: ' ' }), talk({ blanks }))).toBe('Mr. Lindgren');
    expect(nameOf(undefined, talk({ blanks: [] }))).toBe('');
  });

  it.each([
    [[message({ purpose: 'reminder', text: 'x' })], { kind: 'none' }],
    [[message()], { kind: 'begun' }],
    [[message({ text: ' ' })], { kind: 'begun' }],
    [[message({ text: 'Dear' })], { kind: 'written' }],
    [[message({ purpose: 'introduction', text: 'Dear' })], { kind: 'written' }],
    [
      [message({ id: 'b', sentOn: '2026-10-12' }), message({ sentOn: '2026-10-09' })],
      { kind: 'sent', on: '2026-10-12' },
    ],
  ])('say how far the message is: %#', (messages, sending) => {
    expect(factsWith({ talk: { messages } }).message).toEqual(sending);
  });

  it('take the later reminder', () => {
    const messages = [
      message({ purpose: 'reminder', sentOn: '2026-10-16' }),
      message({ id: 'n', purpose: 'reminder', sentOn: '2026-10-14' }),
    ];
    expect(factsWith({ talk: { messages } }).remindedOn).toBe('2026-10-16');
  });

  it.each([
    ['2026-10-19', 'past', 'likely'],
    ['2026-10-20', 'today', 'no'],
    ['2026-10-21', 'ahead', 'no'],
  ])('know on October 20 that %s is %s', (on, day, held) => {
    expect(factsWith({ talk: { day: talkDay({ on, at: '15:30' }) } })).toMatchObject({
      day,
      held,
      on,
      at: '15:30',
    });
  });

  it('are sure of a talk whose end was noted', () => {
    expect(factsWith({ talk: { day: talkDay({ endedAt: '2026-10-20T19:50:00.000Z' }) } }).held).toBe('sure');
  });

  it.each([
    ['to-ask', { message: { kind: 'none' }, day: 'none', held: 'no', thanks: { kind: 'none' } }],
    ['asked', { message: { kind: 'sent', on: null }, day: 'none', held: 'no' }],
    ['booked', { message: { kind: 'sent', on: null }, day: 'yes', held: 'no' }],
    ['met', { day: 'yes', held: 'sure', thanks: { kind: 'none' } }],
    ['thanked', { held: 'sure', thanks: { kind: 'sent', on: null } }],
    ['keep-warm', { thanks: { kind: 'sent', on: null }, isClosed: false }],
    ['closed', { message: { kind: 'none' }, held: 'no', isClosed: true }],
  ] as const)('believe the list of people: %s', (stage, facts) => {
    expect(factsWith({ person: { stage } })).toMatchObject(facts);
  });

  it.each([
    [{ channel: null, subject: '', text: ' ', sentOn: null }, { kind: 'none' }],
    [{ channel: 'card', subject: '', text: '', sentOn: null }, { kind: 'begun' }],
    [{ channel: null, subject: 'Thanks', text: '', sentOn: null }, { kind: 'begun' }],
    [{ channel: null, subject: '', text: 'Dear Tom', sentOn: null }, { kind: 'written' }],
    [
      { channel: null, subject: '', text: '', sentOn: '2026-10-20' },
      { kind: 'sent', on: '2026-10-20' },
    ],
  ] as const)('say how far the thanks are: %#', (thanks, sending) => {
    expect(factsWith({ talk: { thanks } }).thanks).toEqual(sending);
  });

  it('count the questions', () => {
    expect(factsWith({ talk: { questions: [question, { ...question, id: 'r' }] } }).questions).toBe(2);
  });

  it('find the earliest open contact and the last one that was made', () => {
    const followUps = [
      followUp({ id: 'undated' }),
      followUp({ id: 'late', dueOn: '2027-01-21' }),
      followUp({ id: 'soon', dueOn: '2026-11-12' }),
      followUp({ id: 'done', dueOn: '2026-10-01', doneOn: '2026-10-02' }),
      followUp({ id: 'done-2', dueOn: '2026-09-01', doneOn: '2026-09-02' }),
    ];
    expect(factsWith({ talk: { followUps } })).toMatchObject({
      planned: { id: 'soon' },
      lastContactOn: '2026-10-02',
    });
    expect(factsWith({ talk: { followUps: followUps.slice(0, 1) } }).planned?.id).toBe('undated');
  });

  it('list the names of the talk that are not on the list of people', () => {
    const referrals = [
      { id: 'a', name: ' Priya Nair ', note: '', personId: null },
      { id: 'b', name: ' ', note: '', personId: null },
      { id: 'c', name: 'Joel Brandt', note: '', personId: 'joel' },
    ];
    expect(factsWith({ talk: { referrals } }).named).toEqual(['Priya Nair']);
  });
});
