import { describe, expect, it } from 'vitest';
import { owedUntil, type Talk } from '../../../../src/talks/core/owed.ts';
import type { Conversation } from '../../../../src/workspace/core/conversation.ts';
import { emptyMessage } from '../../../../src/workspace/core/conversation-parts.ts';
import type { Person } from '../../../../src/workspace/core/person.ts';
import { emptyRecords } from '../../../support/example-records.ts';

const person = (stage: Person['stage'], name = 'Tom'): Person => ({ ...emptyRecords.person, name, stage });
const talk = (change: Partial<Conversation>, who: Person | undefined = person('to-ask')): Talk => ({
  conversation: { ...emptyRecords.conversation, id: 'c', ...change },
  person: who,
});
const ask = { ...emptyMessage('m'), sentOn: '2026-10-09' };
const followUp = {
  id: 'f',
  dueOn: '2026-12-14',
  reason: 'article',
  text: 'Trial data',
  doneOn: null,
} as const;
const ended = { ...emptyRecords.conversation.day, endedAt: '2026-10-22T19:50:00.000Z' };
const nothing = emptyRecords.conversation.reflection;
const reflection = { ...nothing, learned: 'They check before they lock.' };
const thanks = { ...emptyRecords.conversation.thanks, sentOn: '2026-10-22' };
const owed = (...talks: Talk[]) => owedUntil(talks, '2026-12-31').map(({ kind, on }) => `${kind} ${on}`);

describe('owedUntil', () => {
  it('lists a contact that was planned until it is done, and not before its day', () => {
    const planned = talk({ followUps: [followUp] });
    expect(owedUntil([planned], '2026-12-14')).toEqual([
      {
        kind: 'follow-up',
        conversationId: 'c',
        name: 'Tom',
        on: '2026-12-14',
        reason: 'article',
        text: 'Trial data',
      },
    ]);
    expect(owedUntil([planned], '2026-12-13')).toEqual([]);
    expect(owed(talk({ followUps: [{ ...followUp, doneOn: '2026-12-13' }] }))).toEqual([]);
    expect(owed(talk({ followUps: [{ ...followUp, dueOn: null }] }))).toEqual([]);
  });

  it('owes thanks from the day on which the talk ended until they are sent', () => {
    expect(owed(talk({ day: ended, reflection }))).toEqual(['thank 2026-10-22']);
    expect(owed(talk({ day: { ...ended, on: '2026-10-21' }, reflection }))).toEqual(['thank 2026-10-21']);
    expect(owed(talk({ day: ended, reflection }, person('thanked')))).toEqual([]);
    expect(owed(talk({ day: ended, reflection, thanks }))).toEqual([]);
  });

  it('takes the day of the talk where only the stage says that it was held', () => {
    const day = { ...ended, endedAt: null, on: '2026-10-22' };
    expect(owed(talk({ day, reflection }, person('met')))).toEqual(['thank 2026-10-22']);
    expect(owed(talk({ day, reflection }, person('booked')))).toEqual([]);
    expect(owed(talk({ reflection }, person('met')))).toEqual([]);
  });

  it('asks what one makes of a talk until something is written, or the contact is an old one', () => {
    expect(owed(talk({ day: ended, thanks }))).toEqual(['reflect 2026-10-22']);
    expect(owed(talk({ day: ended, thanks, reflection: { ...nothing, fit: 'no' } }))).toEqual([]);
    expect(owed(talk({ day: ended, thanks, reflection: { ...nothing, learned: ' ' } }))).toEqual([
      'reflect 2026-10-22',
    ]);
    expect(owed(talk({ day: ended }, person('keep-warm')))).toEqual([]);
  });

  it('owes word of a promise four weeks after the thanks, where no later contact is planned or was made', () => {
    const blanks = [{ id: 'next-step', text: ' start the course ' }];
    expect(owedUntil([talk({ thanks, blanks })], '2026-11-19')).toMatchObject([
      { kind: 'promise', on: '2026-11-19', text: 'start the course' },
    ]);
    expect(owedUntil([talk({ thanks, blanks })], '2026-11-18')).toEqual([]);
    expect(owed(talk({ thanks, blanks, followUps: [{ ...followUp, dueOn: null }] }))).toEqual([]);
    expect(owed(talk({ thanks, blanks: [{ id: 'next-step', text: ' ' }] }))).toEqual([]);
    expect(owed(talk({ blanks }))).toEqual([]);
  });

  it('owes one reminder a week after the last message that drew no answer', () => {
    expect(owed(talk({ messages: [ask] }, undefined))).toEqual(['remind 2026-10-16']);
    expect(owed(talk({ messages: [ask, { ...ask, id: 'n', sentOn: '2026-10-12' }] }))).toEqual([
      'remind 2026-10-19',
    ]);
    expect(owed(talk({ messages: [ask, { ...ask, id: 'r', purpose: 'reminder' }] }))).toEqual([]);
    expect(owed(talk({ messages: [ask, { ...ask, id: 'r', purpose: 'reply' }] }))).toEqual([]);
    expect(owed(talk({ messages: [ask], day: { ...ended, endedAt: null, on: '2026-10-22' } }))).toEqual([]);
    expect(owed(talk({ messages: [ask] }, person('booked')))).toEqual([]);
    expect(owed(talk({ messages: [emptyMessage('m')] }))).toEqual([]);
  });

  it('puts what is longest due first, over all conversations', () => {
    const later = talk({ followUps: [followUp, { ...followUp, id: 'g' }] });
    expect(owed(later, talk({ messages: [ask] }), talk({ day: ended, reflection }))).toEqual([
      ...['remind 2026-10-16', 'thank 2026-10-22', 'follow-up 2026-12-14', 'follow-up 2026-12-14'],
    ]);
  });

  it('owes nothing to somebody whose thread is closed', () => {
    expect(owed(talk({ followUps: [followUp], messages: [ask] }, person('closed')))).toEqual([]);
  });
});
