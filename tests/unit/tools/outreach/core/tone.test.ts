import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, textOf, type Piece } from '../../../../../src/tools/outreach/core/compose.ts';
import type { Channel, Tone } from '../../../../../src/tools/outreach/core/draft.ts';
import { toned } from '../../../../../src/tools/outreach/core/tone.ts';
import { channels, tones } from '../../../../../src/workspace/core/words.ts';
import { anyText, runs } from '../../../../support/property.ts';
import { blanks, examples, versions } from './library.ts';

const say = (template: string, tone: Tone, channel: Channel = 'email') =>
  textOf(
    toned(
      piecesOf(template, { 'their-name': 'Tom', 'my-name': 'Amara', topic: 'I’m' }, blanks),
      tone,
      channel,
    ),
  );

describe('toned', () => {
  it('leaves a plain message as it is', () => {
    const pieces = piecesOf('Hi {their-name}, I’m here.', {}, blanks);
    expect(toned(pieces, 'plain', 'email')).toBe(pieces);
  });

  it('greets, spells out and closes a formal message', () => {
    expect(say('Hello {their-name},\n\nI’m glad.\n\n{my-name}', 'formal')).toBe(
      'Dear Tom,\n\nI am glad.\n\nSincerely,\nAmara',
    );
  });

  it('greets, thanks and closes a familiar message', () => {
    expect(say('Dear {their-name},\n\nThank you. I am glad, and I will call.\n\n{my-name}', 'familiar')).toBe(
      'Hi Tom,\n\nThanks. I’m glad, and I’ll call.\n\nThanks,\nAmara',
    );
  });

  it('shortens “do not” and “cannot” in a familiar message', () => {
    expect(say('Do not worry if you cannot.', 'familiar')).toBe('Don’t worry if you can’t.');
  });

  it.each([
    ['it’s there’s That’s', 'it is there is That is'],
    ['you’re they’ve we’ll I’d', 'you are they have we will I would'],
    ['don’t Don’t isn’t', 'do not Do not is not'],
    ['can’t Can’t won’t Won’t', 'cannot Cannot will not Will not'],
    ['You know it, don’t you? Can’t we?', 'You know it, do you not? Can we not?'],
    ['the school’s list', 'the school’s list'],
  ])('spells out contractions and no possessive: %s', (contracted, full) => {
    expect(say(contracted, 'formal')).toBe(full);
  });

  it.each(['phone', 'in-person'] as const)('says no “Dear” out loud: %s', (channel) => {
    expect(say('Hi {their-name}, hello.', 'formal', channel)).toBe('Good day Tom, hello.');
  });

  it('leaves a greeting that is more than a greeting', () => {
    expect(say('Hello, is that {their-name}?', 'familiar')).toBe('Hello, is that Tom?');
    expect(say('Thank you, {their-name}.', 'formal')).toBe('Thank you, Tom.');
  });

  it('closes only where the name is a signature', () => {
    expect(say('This is {my-name}', 'formal')).toBe('This is Amara');
    expect(say('Call me.\n\n{my-name}!', 'formal')).toBe('Call me.\n\nAmara!');
  });

  it('brings no apostrophe into a text message', () => {
    const sms = versions.filter(({ channel }) => channel === 'sms');
    expect(sms.length).toBeGreaterThan(0);
    for (const { text } of sms) {
      for (const tone of tones) {
        expect(textOf(toned(piecesOf(text, examples, blanks), tone, 'sms'))).not.toMatch(/[’']/);
      }
    }
  });
});

describe('toned, with every template', () => {
  const formal = versions.map(({ text, channel }) => ({
    text,
    pieces: toned(piecesOf(text, {}, blanks), 'formal', channel as Channel),
  }));

  it('leaves no contraction in a formal message', () => {
    const left = formal.flatMap(({ pieces }) =>
      pieces.flatMap((piece) =>
        piece.kind === 'words' ? (piece.text.match(/\w*’(?:m|re|ve|ll|d|t)\b/g) ?? []) : [],
      ),
    );
    expect(left).toEqual([]);
  });

  it('closes every e-mail that is signed on a line of its own', () => {
    const signed = formal.filter(({ text }) => text.endsWith('\n\n{my-name}'));
    expect(signed.length).toBeGreaterThan(15);
    expect(signed.filter(({ pieces }) => !textOf(pieces).includes('\n\nSincerely,\n['))).toEqual([]);
  });
});

describe('toned, whatever was filled in', () => {
  const piece: fc.Arbitrary<Piece> = fc.oneof(
    anyText.map((text): Piece => ({ kind: 'words', text })),
    fc
      .constantFrom('Dear ', 'Hi ', 'I’m here\n\n', 'Thank you', 'I am sure')
      .map((text): Piece => ({ kind: 'words', text })),
    fc
      .tuple(
        fc.constantFrom('filled', 'unfilled'),
        fc.constantFrom('their-name', 'my-name', 'topic'),
        anyText,
      )
      .map(([kind, blank, text]): Piece => ({ kind, blank, text }) as Piece),
  );

  it('never touches a blank', () => {
    fc.assert(
      fc.property(
        fc.array(piece),
        fc.constantFrom(...tones),
        fc.constantFrom(...channels),
        (pieces, tone, channel) => {
          const changed = toned(pieces, tone, channel);
          expect(changed.map(({ kind }) => kind)).toEqual(pieces.map(({ kind }) => kind));
          const ofBlanks = (all: readonly Piece[]) => all.filter(({ kind }) => kind !== 'words');
          expect(ofBlanks(changed)).toEqual(ofBlanks(pieces));
        },
      ),
      runs,
    );
  });

  it('has nothing left to change the second time, but for the greeting and the close', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...tones), (text, tone) => {
        const once = toned([{ kind: 'words', text }], tone, 'message');
        expect(toned(once, tone, 'message')).toEqual(once);
      }),
      runs,
    );
  });
});
