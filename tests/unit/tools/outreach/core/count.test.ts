import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../../src/build/content-files.ts';
import { countCharacters, countFor } from '../../../../../src/tools/outreach/core/count.ts';
import { mailtoLimit } from '../../../../../src/shared/core/mailto.ts';
import { limits, smsLimits } from '../../../../../src/tools/outreach/core/limits.ts';
import { anyText, runs } from '../../../../support/property.ts';

const of = (count: number, unit = 'x') => Array.from({ length: count }, () => unit).join('');
const standing = (channel: Parameters<typeof countFor>[0], text: string) => countFor(channel, text).standing;

describe('countCharacters', () => {
  it.each([
    ['', 0],
    ['naïve', 5],
    ['nai\u0308ve', 5],
    ['👩🏽‍🚀', 1],
    ['🇨🇭🇨🇭', 2],
    ['a\r\nb', 3],
    ['日本語', 3],
  ])('counts what a reader sees: %j', (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });
});

describe('countFor', () => {
  it('lets a LinkedIn note have 200 characters, and 300 on a paid account', () => {
    expect(standing('linkedin-note', of(200, '🙂'))).toEqual({ kind: 'fits' });
    expect(standing('linkedin-note', of(212, '🙂'))).toEqual({ kind: 'over', by: 12 });
    expect(standing('linkedin-note-premium', of(300))).toEqual({ kind: 'fits' });
    expect(standing('linkedin-note-premium', of(301))).toEqual({ kind: 'over', by: 1 });
  });

  it('calls an InMail long past 400 characters and over past 1,900', () => {
    expect(standing('inmail', of(400))).toEqual({ kind: 'fits' });
    expect(standing('inmail', of(401))).toEqual({ kind: 'long', by: 1 });
    expect(standing('inmail', of(1900))).toEqual({ kind: 'long', by: 1500 });
    expect(standing('inmail', of(1901))).toEqual({ kind: 'over', by: 1 });
    expect(standing('inmail-subject', of(201))).toEqual({ kind: 'over', by: 1 });
  });

  it('advises 75 to 125 words for an e-mail and stops nobody', () => {
    expect(standing('email', of(74, 'word '))).toEqual({ kind: 'short', by: 1 });
    expect(standing('email', of(75, 'word '))).toEqual({ kind: 'fits' });
    expect(standing('email', of(125, 'word '))).toEqual({ kind: 'fits' });
    expect(standing('email', of(999, 'word '))).toEqual({ kind: 'long', by: 874 });
  });

  it('says nothing against an empty text, or against any length of a message', () => {
    expect(standing('email', '')).toEqual({ kind: 'fits' });
    expect(standing('message', of(9000))).toEqual({ kind: 'fits' });
  });

  it('counts a text message in its own units and calls more than one piece long', () => {
    expect(countFor('sms', of(160))).toMatchObject({ characters: 160, words: 1, standing: { kind: 'fits' } });
    expect(countFor('sms', of(161))).toMatchObject({ sms: { parts: 2 }, standing: { kind: 'long', by: 1 } });
    expect(standing('sms', `${of(70)}’`)).toEqual({ kind: 'long', by: 1 });
  });

  it('never stands at 0 over, long or short', () => {
    const channels = [...(Object.keys(limits) as (keyof typeof limits)[]), 'sms'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...channels), anyText, fc.nat(30), (channel, text, times) => {
        const found = standing(channel, text.repeat(times));
        expect(found.kind === 'fits' || found.by > 0).toBe(true);
      }),
      runs,
    );
  });
});

describe('limits', () => {
  const all = [...Object.values(limits), smsLimits, mailtoLimit];

  it('each name claims that stand among the sources, and the day they were checked', () => {
    const known = readContent('.').claims.map(({ id }) => id);
    expect(all.flatMap(({ claims }) => [...claims]).filter((id) => !known.includes(id))).toEqual([]);
    expect(all.filter(({ checked }) => !/^\d{4}-\d{2}-\d{2}$/.test(checked))).toEqual([]);
  });
});
