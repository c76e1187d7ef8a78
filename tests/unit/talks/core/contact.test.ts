import { describe, expect, it } from 'vitest';
import { lastContact, nameIn } from '../../../../src/talks/core/contact.ts';
import { emptyRecords, exampleRecords } from '../../../support/example-records.ts';

const empty = emptyRecords.conversation;

describe('lastContact', () => {
  it('is nothing before anything passed', () => {
    expect(lastContact(empty)).toBeUndefined();
  });

  it('is the last follow-up that was done, and not one that is planned', () => {
    expect(lastContact(exampleRecords.conversation)).toEqual({ kind: 'follow-up', on: '2026-11-12' });
  });

  it('is the thanks where they went out on the day of the talk', () => {
    const conversation = { ...exampleRecords.conversation, followUps: [] };
    expect(lastContact(conversation)).toEqual({ kind: 'thanks', on: '2026-10-22' });
  });

  it('is the talk that ended, by its own day or by the day of its end', () => {
    const endedAt = '2026-10-22T19:50:00.000Z';
    const ended = { ...empty, day: { ...empty.day, endedAt } };
    expect(lastContact(ended)).toEqual({ kind: 'talk', on: '2026-10-22' });
    expect(lastContact({ ...ended, day: { ...ended.day, on: '2026-10-21' } })).toEqual({
      kind: 'talk',
      on: '2026-10-21',
    });
  });

  it('is the message that was sent last', () => {
    const { messages } = exampleRecords.conversation;
    expect(lastContact({ ...empty, messages })).toEqual({ kind: 'message', on: '2026-10-16' });
  });
});

describe('nameIn', () => {
  it('takes the record, then the greeting, then nothing', () => {
    const { conversation, person } = exampleRecords;
    expect(nameIn(conversation, person)).toBe('Tom Lindgren');
    expect(nameIn(conversation, undefined)).toBe('Mr. Lindgren');
    expect(nameIn(empty, { name: ' ' })).toBe('');
  });
});
