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

describe('a phrase of words with apostrophes', () => {
  it('is tried where its clue is a part of a word', () => {
    expect(phrase("teacher'?s? rule").exec("the teacher's rule")).toEqual({ index: 4, length: 14 });
    expect(phrase("rock(?='n'roll)").exec("old rock'n'roll")).toEqual({ index: 4, length: 4 });
    expect(phrase("rock'n(?='roll)").exec("old rock'n'roll")).toEqual({ index: 4, length: 6 });
  });

  it('is found again and again, however many sentences came between', () => {
    const pattern = phrase('tea time');
    for (let n = 0; n < 450; n += 1) {
      expect(pattern.test(`number ${String(n)} is tea time`)).toBe(true);
      expect(pattern.test(`number ${String(n)} is no time`)).toBe(false);
    }
  });
});

describe('the clues of a phrase', () => {
  it('are the shortest choice of words that must be there', () => {
    expect(clues('(is|are) there (any)? (jobs?|openings?)')).toEqual(['there']);
    expect(clues('(alpha|beta) (gamma)? .. [a-z]+')).toEqual(['alpha', 'beta']);
    expect(clues('fields? of')).toEqual(['fields', 'field']);
  });

  it.each([
    ['(alpha){0,2} beta', ['beta']],
    ['(alpha){0,12} beta', ['beta']],
    ['(alpha)?x at', ['at']],
    ['jobs(?= here) at', ['jobs']],
    ['jobs(?! here)', ['jobs']],
    ['(good|bad)(?= day)', ['good', 'bad']],
    ['(good|bad)(?= day)s', []],
    ['half-hour of', ['half']],
    ["o'clock?", ["o'clock", "o'cloc"]],
    ['jobs?s', []],
    ['(one|two) (good) (three)', ['good']],
    ['(good) (three)', ['good']],
    ['(near|four) then', ['then']],
    ['one (some|many)', ['some', 'many']],
  ])('of %s', (text, expected) => {
    expect(clues(text)).toEqual(expected);
  });

  it('are at most sixty', () => {
    const choice = (n: number) =>
      `(${Array.from({ length: n }, (_, at) => `word${String(at)}`).join('|')}) [a-z]+`;
    expect(clues(choice(60))).toHaveLength(60);
    expect(clues(choice(61))).toEqual([]);
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

  it.each([
    ['u', 0, 'you', 1],
    ['thx. So', 0, 'thanks', 3],
    ['thx.', 0, 'thanks', 3],
    [' thx', 1, 'thanks', 3],
    ["I'd been", 0, 'I had', 3],
    ["I'd expected", 0, 'I had', 3],
    ["I'd go", 0, 'I would', 3],
    ["who'd", 0, 'who would', 5],
    ['Im', 0, 'i am', 2],
    ['U ok', 0, 'you', 1],
    ['she’s', 0, 'she is', 5],
    ["DON'T", 0, 'Do not', 5],
    ['organisation', 0, 'organization', 12],
  ])('of %s from %i is %s', (text, at, word, length) => {
    expect(plainSpelling(text, at)).toEqual({ word, length });
  });

  it.each([
    ['thx.com', 0],
    ['thx@x', 0],
    ['see thx.com', 4],
    ['favourite.x', 0],
    ['xthx', 1],
    ['IM', 0],
    ['its', 0],
    ['hes', 0],
    ['you', 0],
    ["a'b'c'd'e'f'g'h's", 0],
  ])('of %s from %i is none', (text, at) => {
    expect(plainSpelling(text, at)).toBeNull();
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
