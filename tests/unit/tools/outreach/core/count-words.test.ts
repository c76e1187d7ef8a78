import { describe, expect, it } from 'vitest';
import { sayCount } from '../../../../../src/tools/outreach/core/count-words.ts';
import type { Channel, Draft } from '../../../../../src/tools/outreach/core/draft.ts';
import type { Kind } from '../../../../../src/tools/outreach/core/kinds.ts';
import { labels } from '../../../../../src/tools/outreach/labels.ts';

const how = { isPaid: false, wordsPerMinute: 120, lang: 'en' };

/** Only what is counted. */
const draft = (channel: Channel, text: string, kind: Kind = 'ask') =>
  ({
    channel,
    kind,
    isSpoken: channel === 'phone' || channel === 'in-person',
    text: [{ kind: 'words', text }],
    plain: { subject: '', text },
  }) as unknown as Draft;

const said = (channel: Channel, text: string, over: Partial<typeof how> = {}, kind: Kind = 'ask') =>
  sayCount(draft(channel, text, kind), { ...how, ...over }, labels.en.counts);

const words = (number: number) => Array.from({ length: number }, () => 'word').join(' ');

describe('sayCount', () => {
  it('says how many characters a note is over, and of what', () => {
    expect(said('linkedin-note', 'x'.repeat(212))).toMatchObject({
      said: '12 characters over LinkedIn’s limit (200 without a paid plan).',
      isOver: true,
      limit: { claims: ['E73'] },
    });
    expect(said('linkedin-note', 'x'.repeat(201)).said).toBe(
      '1 character over LinkedIn’s limit (200 without a paid plan).',
    );
    expect(said('linkedin-note', 'x'.repeat(200))).toMatchObject({
      said: '200 characters of 200 that LinkedIn takes.',
      isOver: false,
    });
  });

  it('gives a paid plan its 300', () => {
    expect(said('linkedin-note', '🙂'.repeat(300), { isPaid: true }).isOver).toBe(false);
    expect(said('linkedin-note', 'x'.repeat(305), { isPaid: true }).said).toBe(
      '5 characters over LinkedIn’s limit (300 with a paid plan).',
    );
  });

  it.each([
    [74, '74 words. People answer 75 to 125 words most; this is on the short side.'],
    [75, '75 words: a good length.'],
    [125, '125 words: a good length.'],
    [126, '126 words. People answer 75 to 125 words most; this is on the long side.'],
  ])('advises on the length of a first e-mail: %i', (number, sentence) => {
    expect(said('email', words(number))).toMatchObject({ said: sentence, isOver: false });
  });

  it('lets an answer be short', () => {
    expect(said('email', 'Thank you.', {}, 'reply-to-no')).toEqual({
      said: '2 words.',
      isOver: false,
      limit: undefined,
    });
  });

  it('holds a message to what LinkedIn’s InMail takes', () => {
    expect(said('message', 'x'.repeat(400)).said).toBe('400 characters: short enough to read on a phone.');
    expect(said('message', 'x'.repeat(401)).said).toContain('Under 400');
    expect(said('message', 'x'.repeat(1901))).toMatchObject({ isOver: true });
  });

  it('counts text messages, and names what makes them shorter', () => {
    expect(said('sms', 'x'.repeat(160)).said).toBe('160 characters, sent as 1 text message.');
    expect(said('sms', 'x'.repeat(161)).said).toBe('161 characters, sent as 2 text messages.');
    expect(said('sms', `${'x'.repeat(80)}’`).said).toBe(
      '81 characters, sent as 2 text messages. These make each message shorter: ’',
    );
  });

  it('says how long a script takes out loud, at the person’s own rate', () => {
    expect(said('phone', words(60)).said).toBe('60 words, about 30 seconds out loud.');
    expect(said('in-person', words(60), { wordsPerMinute: 60 }).said).toContain('about 60 seconds');
    expect(said('phone', 'Hello').said).toContain('about 5 seconds');
  });
});
