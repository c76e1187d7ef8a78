import { describe, expect, it } from 'vitest';
import {
  channelsFor,
  choiceOf,
  draftOf,
  templateFor,
  type DraftParts,
} from '../../../../../src/tools/outreach/core/draft.ts';
import { beginMessage } from '../../../../../src/tools/outreach/core/edit.ts';
import { leftOpenIn } from '../../../../../src/tools/outreach/core/left-open.ts';
import { wording } from '../../../../../src/tools/outreach/core/wording.ts';
import type { Message } from '../../../../../src/workspace/core/conversation-parts.ts';
import { channels, relations } from '../../../../../src/workspace/core/words.ts';
import { blanks, examples, nothing, templateNamed, templates } from './library.ts';

const ask = (fields: Partial<Message> = {}) => ({ ...beginMessage('ask', 'plain', 'a'), ...fields });
const withMessages = (...messages: Message[]) => ({ ...nothing.conversation, messages });
const choose = (fields: Partial<Message> = {}) => choiceOf(withMessages(ask(fields)), nothing.person);

const parts = (over: Partial<DraftParts> = {}): DraftParts => ({
  template: templateNamed('email-cold'),
  blanks,
  values: {},
  wording,
  first: '',
  ...over,
});

describe('choiceOf', () => {
  it('is a plain e-mail to a stranger where nothing was chosen', () => {
    expect(choiceOf(nothing.conversation, nothing.person)).toEqual({
      kind: 'ask',
      channel: 'email',
      relation: 'cold',
      tone: 'plain',
      isSpoken: false,
      message: undefined,
    });
  });

  it('follows the person until the message says otherwise', () => {
    const person = { ...nothing.person, channel: 'sms', relation: 'friend' } as const;
    expect(choiceOf(nothing.conversation, person)).toMatchObject({ channel: 'sms', relation: 'friend' });
    expect(choiceOf(withMessages(ask({ channel: 'phone' })), person)).toMatchObject({
      channel: 'phone',
      isSpoken: true,
    });
  });

  it('answers on the channel and in the tone of the first message, where that can be written', () => {
    const yes = beginMessage('reply-to-yes', 'familiar', 'y');
    const person = { ...nothing.person, channel: 'email' } as const;
    expect(choiceOf(withMessages(yes, ask({ channel: 'sms' })), person)).toMatchObject({
      kind: 'reply-to-yes',
      channel: 'sms',
      tone: 'familiar',
    });
    expect(choiceOf(withMessages(yes, ask({ channel: 'phone' })), person).channel).toBe('email');
  });

  it('forwards by e-mail alone', () => {
    expect(channelsFor('warm-introduction')).toEqual(['email']);
    expect(channelsFor('ask')).toEqual(channels);
  });
});

describe('templateFor', () => {
  it('finds one for every channel and relation, and for every answer', () => {
    for (const channel of channels) {
      for (const relation of relations) {
        expect(templateFor({ ...choose(), channel, relation }, templates)?.id).toBe(`${channel}-${relation}`);
      }
    }
    const yes = choiceOf(withMessages(beginMessage('reply-to-yes', 'plain', 'y')), nothing.person);
    expect(templateFor(yes, templates)?.id).toBe('reply-to-yes');
    expect(templateFor(yes, [])).toBeUndefined();
  });
});

describe('draftOf', () => {
  it('shows the first approach, and the one that was chosen', () => {
    expect(draftOf(choose(), parts()).approach?.id).toBe('one-question');
    expect(draftOf(choose({ approachId: 'my-decision' }), parts()).approach?.id).toBe('my-decision');
    expect(draftOf(choose({ approachId: 'gone' }), parts()).approach?.id).toBe('one-question');
  });

  it('asks for the blanks of that approach alone, in the order in which they are read', () => {
    const { blanks: needed } = draftOf(choose({ approachId: 'your-path' }), parts());
    expect(needed.map(({ id }) => id)).toEqual([
      ...['their-name', 'found-where', 'their-turn', 'who-i-am', 'minutes', 'times', 'my-name'],
    ]);
  });

  it('fills them, and leaves nothing open', () => {
    const { plain } = draftOf(choose(), parts({ values: examples }));
    expect(plain.subject).toBe('One question about clinical data');
    expect(plain.text).toMatch(/^Dear Mr\. Lindgren,\n\nWe haven’t met/);
    expect(leftOpenIn(plain, blanks).all).toEqual([]);
  });

  it('has no subject where the channel has none', () => {
    expect(draftOf(choose({ channel: 'sms' }), parts({ template: templateNamed('sms-cold') })).subject).toBe(
      undefined,
    );
  });

  it('keeps a subject on one line', () => {
    const { plain } = draftOf(choose(), parts({ values: { 'their-field': 'this\r\nBcc: x' } }));
    expect(plain.subject).toBe('One question about this Bcc: x');
  });

  it('takes the tone over the words', () => {
    const { plain } = draftOf(choose({ tone: 'formal' }), parts({ values: examples }));
    expect(plain.text).toContain('We have not met. I am Amara Osei');
  });

  it('shows the person’s own words, and marks what waits in them', () => {
    const draft = draftOf(choose({ text: 'Dear [Their name], hello.' }), parts({ values: examples }));
    expect(draft.isOwn).toBe(true);
    expect(draft.text.map(({ kind }) => kind)).toEqual(['words', 'unfilled', 'words']);
    expect(draft.plain.subject).toBe('One question about clinical data');
  });

  it('lets the subject be one’s own while the text follows the template', () => {
    const draft = draftOf(choose({ subject: 'Twenty minutes, [Their name]?' }), parts({ values: examples }));
    expect(draft.isOwn).toBe(true);
    expect(draft.plain.text).toMatch(/^Dear Mr\. Lindgren/);
    expect(leftOpenIn(draft.plain, blanks)).toEqual({
      subject: ['their-name'],
      text: [],
      all: ['their-name'],
    });
  });

  it('shows everything but tones and marks before those have come', () => {
    const waiting = parts({ wording: undefined, values: examples });
    expect(draftOf(choose({ tone: 'formal' }), waiting).plain.text).toContain('We haven’t met.');
    expect(draftOf(choose({ text: 'Hi [Their name]' }), waiting).text).toEqual([
      { kind: 'words', text: 'Hi [Their name]' },
    ]);
  });

  it('answers under the subject that was sent, or under none', () => {
    const no = choiceOf(withMessages(beginMessage('reply-to-no', 'plain', 'n')), nothing.person);
    const template = templateNamed('reply-to-no');
    expect(draftOf(no, parts({ template, first: 'Twenty minutes' })).plain.subject).toBe(
      'Re: Twenty minutes',
    );
    expect(draftOf(no, parts({ template })).subject).toEqual([]);
    expect(draftOf(no, parts({ template })).approach).toBeUndefined();
  });
});
