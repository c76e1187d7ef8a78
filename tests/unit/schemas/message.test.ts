import { describe, expect, it } from 'vitest';
import { blankSchema, messageSchema } from '../../../src/schemas/message.ts';
import { faultyFields, without } from '../../support/faulty-fields.ts';

const approach = {
  id: 'one-question',
  name: 'One question',
  when: 'You know them.',
  text: 'Dear {their-name},',
};
const first = { id: 'email-friend', channel: 'email', relation: 'friend', approaches: [approach, approach] };
const reply = {
  id: 'reminder',
  channel: 'any',
  name: 'The one reminder',
  when: 'After a week.',
  text: 'Dear Tom,',
};

describe('messageSchema', () => {
  it.each([first, reply])('takes a message: $id', (message) => {
    expect(faultyFields(messageSchema, message)).toEqual([]);
  });

  it.each(['id', 'channel'])('names %s where it is missing', (field) => {
    expect(faultyFields(messageSchema, without(reply, field))).toEqual([field]);
  });

  it.each([
    ['channel', 'fax'],
    ['relation', 'enemy'],
    ['id', 'Reminder'],
    ['subject', 12],
  ])('names %s where it is %j', (field, value) => {
    expect(faultyFields(messageSchema, { ...reply, [field]: value })).toEqual([field]);
  });

  it.each(['id', 'name', 'when', 'text'])('names the approach that lacks %s', (field) => {
    const message = { ...first, approaches: [approach, without(approach, field)] };
    expect(faultyFields(messageSchema, message)).toEqual([`approaches.1.${field}`]);
  });

  it('names the approach with a subject of over 90 characters', () => {
    const message = { ...first, approaches: [{ ...approach, subject: 'x'.repeat(91) }, approach] };
    expect(faultyFields(messageSchema, message)).toEqual(['approaches.0.subject']);
  });

  it.each([1, 4])('wants two or three approaches, not %d', (count) => {
    const message = { ...first, approaches: Array.from({ length: count }, () => approach) };
    expect(faultyFields(messageSchema, message)).toEqual(['approaches']);
  });

  it('wants either a text or approaches', () => {
    const expected = ['a message has either a text or approaches'];
    expect(faultyFields(messageSchema, without(reply, 'text'))).toEqual(expected);
    expect(faultyFields(messageSchema, { ...first, text: 'Dear Tom,' })).toEqual(expected);
  });

  it('names a field that it does not know', () => {
    expect(faultyFields(messageSchema, { ...reply, body: 'x' })).toEqual(['body']);
  });
});

describe('blankSchema', () => {
  const blank = {
    id: 'their-name',
    label: 'Their name',
    hint: 'As they sign it.',
    example: 'Tom',
    group: 'them',
  };

  it('takes a blank', () => {
    expect(faultyFields(blankSchema, blank)).toEqual([]);
  });

  it.each(Object.keys(blank))('names %s where it is missing', (field) => {
    expect(faultyFields(blankSchema, without(blank, field))).toEqual([field]);
  });

  it.each([
    ['id', 'their_name'],
    ['group', 'us'],
  ])('names %s where it is %j', (field, value) => {
    expect(faultyFields(blankSchema, { ...blank, [field]: value })).toEqual([field]);
  });

  it('takes how a value fits, and names what is wrong with that', () => {
    const fit = { begins: ['on', 'in'], form: 'phrase' };
    expect(faultyFields(blankSchema, { ...blank, fit })).toEqual([]);
    expect(faultyFields(blankSchema, { ...blank, fit: { form: 'poem' } })).toEqual(['fit.form']);
    expect(faultyFields(blankSchema, { ...blank, fit: { begins: [] } })).toEqual(['fit.begins']);
    expect(faultyFields(blankSchema, { ...blank, fit: { ends: '?' } })).toEqual(['ends']);
  });
});
