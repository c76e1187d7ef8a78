import { describe, expect, it } from 'vitest';
import {
  beginMessage,
  changeMessage,
  fillBlank,
  takeUp,
} from '../../../../../src/tools/outreach/core/edit.ts';
import {
  kindAtWork,
  kindOf,
  kinds,
  messageOf,
  type Kind,
} from '../../../../../src/tools/outreach/core/kinds.ts';
import { conversationType } from '../../../../../src/workspace/core/conversation.ts';
import { nothing, templates } from './library.ts';

const { conversation } = nothing;
const all = Object.keys(kinds) as Kind[];
const begin = (kind: Kind) => beginMessage(kind, 'plain', `m-${kind}`);

describe('the kinds of messages', () => {
  it('have a template each, but for the first message, which has many', () => {
    const names = new Set(templates.map(({ id }) => id));
    expect(all.filter((kind) => !names.has(kind))).toEqual(['ask']);
  });

  it.each(all)('are known again by what is stored: %s', (kind) => {
    const stored = conversationType.parse({ messages: [begin(kind)] }, 'c');
    expect(stored?.dropped).toBe(0);
    expect(stored?.value.messages.map(kindOf)).toEqual([kind]);
  });

  it('leave alone what another tool made', () => {
    expect(kindOf({ ...begin('cancel'), templateId: 'follow-up-news' })).toBeUndefined();
    expect(kindOf({ ...begin('cancel'), templateId: null })).toBeUndefined();
    expect(kindOf({ ...begin('cancel'), templateId: 'constructor' })).toBeUndefined();
  });
});

describe('takeUp', () => {
  it('begins a message and puts it first', () => {
    const twice = takeUp(takeUp(conversation, begin('ask')), begin('reminder'));
    expect(twice.messages.map(({ id }) => id)).toEqual(['m-reminder', 'm-ask']);
    expect(kindAtWork(twice)).toBe('reminder');
  });

  it('finds the message that was begun before, with all that is in it', () => {
    const begun = changeMessage(takeUp(conversation, begin('ask')), 'm-ask', { text: 'Mine' });
    const again = takeUp(takeUp(begun, begin('reminder')), { ...begin('ask'), id: 'new' });
    expect(again.messages.map(({ id, text }) => [id, text])).toEqual([
      ['m-ask', 'Mine'],
      ['m-reminder', ''],
    ]);
  });

  it('keeps the answers to a yes and to a no apart', () => {
    const both = takeUp(takeUp(conversation, begin('reply-to-yes')), begin('reply-to-no'));
    expect(both.messages).toHaveLength(2);
    expect(messageOf(both, 'reply-to-yes')?.id).toBe('m-reply-to-yes');
  });

  it('works on the first ask before anything was chosen', () => {
    expect(kindAtWork(conversation)).toBe('ask');
    expect(messageOf(conversation, 'ask')).toBeUndefined();
  });
});

describe('changeMessage', () => {
  it('changes the message that is named and no other', () => {
    const two = takeUp(takeUp(conversation, begin('ask')), begin('reminder'));
    expect(changeMessage(two, 'm-ask', { tone: 'formal' }).messages.map(({ tone }) => tone)).toEqual([
      'plain',
      'formal',
    ]);
    expect(changeMessage(two, 'gone', { tone: 'formal' })).toEqual(two);
  });
});

describe('fillBlank', () => {
  it('adds an answer, replaces it, and keeps it where it was emptied on purpose', () => {
    const one = fillBlank([], 'topic', 'data');
    const two = fillBlank(one, 'minutes', '20');
    expect(fillBlank(two, 'topic', '')).toEqual([
      { id: 'topic', text: '' },
      { id: 'minutes', text: '20' },
    ]);
  });
});
