import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clues } from '../../../../src/coach/core/clues.ts';
import { phrase } from '../../../../src/coach/core/phrase.ts';
import { read } from '../../../../src/coach/core/reading.ts';
import { plainSpelling } from '../../../../src/coach/core/spelling.ts';
import { anyText, runs } from '../../../support/property.ts';

describe('a phrase', () => {
  it('reads a space as a space or a comma, and a choice as a choice', () => {
    const pattern = phrase('(tea|coffee) with you');
    expect(pattern.exec('a coffee, with you')).toEqual({ index: 2, length: 16 });
    expect(pattern.test('coffees with you')).toBe(false);
  });

  it('lets up to six words come between, also after what may be absent', () => {
    const pattern = phrase('free (on)? .. friday', 'call .. me');
    expect(pattern.test('free on the very next long friday')).toBe(true);
    expect(pattern.test('free friday')).toBe(true);
    expect(pattern.test('call a b c d e f me')).toBe(true);
    expect(pattern.test('call a b c d e f g me')).toBe(false);
  });

  it('lets up to two words come between at a tilde', () => {
    const pattern = phrase('jobs ~ here', 'jobs (open)? ~ there');
    expect(pattern.test('jobs right now here')).toBe(true);
    expect(pattern.test('jobs open for students there')).toBe(true);
    expect(pattern.test('jobs in the old town here')).toBe(false);
  });

  it('finds all its places', () => {
    expect(phrase('a b').all('a b, a b')).toEqual([
      { index: 0, length: 3 },
      { index: 5, length: 3 },
    ]);
    expect(phrase('a b').exec('b a')).toBeNull();
  });
});

describe('the clues of a phrase', () => {
  it('are the shortest choice of words that must be there', () => {
    expect(clues('(is|are) there (any)? (jobs?|openings?)')).toEqual(['there']);
    expect(clues('(alpha|beta) (gamma)? .. [a-z]+')).toEqual(['alpha', 'beta']);
    expect(clues('fields? of')).toEqual(['fields', 'field']);
  });

  it('are none where only patterns must be there', () => {
    expect(clues('[a-z]+ (x)?')).toEqual([]);
    expect(clues('(^|and ) [0-9]+')).toEqual([]);
  });
});

describe('hurried spelling', () => {
  it('is read as the plain word, and places still lead back to the text', () => {
    const reading = read('thx, can u call rn?');
    expect(reading.text).toBe('thanks, can you call right now?');
    expect(reading.places[reading.text.indexOf('you')]).toBe(9);
  });

  it('draws nothing together: each short form is read as two words', () => {
    expect(read('I’d been there, and I’d ask. Don’t you? It’s Ana’s; we can’t, won’t, let’s.').text).toBe(
      "i had been there, and i would ask. do not you? it is ana's; we can not, will not, let us.",
    );
  });

  it('leaves addresses, capitals and words with apostrophes alone', () => {
    for (const text of ['u@example.com', 'UR', "O'Dea", 'x.im', 'umm']) {
      expect(plainSpelling(text, 0)?.word ?? null).toBeNull();
    }
    expect(plainSpelling('a-u', 2)).toBeNull();
    expect(plainSpelling('im', 0)).toEqual({ word: 'i am', length: 2 });
  });

  it('keeps a place for each character and one for the end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: heard, places } = read(text);
        expect(places).toHaveLength(heard.length + 1);
        expect(places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0))).toBe(true);
      }),
      runs,
    );
  });
});
