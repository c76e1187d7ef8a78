import { array, assert, integer, nat, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  markedPieces,
  movedSpan,
  replaceSpan,
  sentenceEnd,
  takeBack,
} from '../../../../src/coach/core/marks.ts';
import { anyText, runs } from '../../../support/property.ts';

const aSpan = tuple(nat(40), nat(20)).map(([start, length]) => ({ start, end: start + length }));

describe('the marks in a text', () => {
  it('cut it at their ends and name their note', () => {
    expect(markedPieces('Do you like it?', [{ start: 7, end: 11 }])).toEqual([
      { text: 'Do you ', note: null },
      { text: 'like', note: 0 },
      { text: ' it?', note: null },
    ]);
  });

  it('are clipped where they overlap: the one that begins first keeps its words', () => {
    const spans = [
      { start: 2, end: 6 },
      { start: 0, end: 4 },
      { start: 1, end: 3 },
    ];
    expect(markedPieces('abcdefgh', spans)).toEqual([
      { text: 'abcd', note: 1 },
      { text: 'ef', note: 0 },
      { text: 'gh', note: null },
    ]);
  });

  it('end where the text ends, and a note without a place marks nothing', () => {
    expect(markedPieces('abc', [null, { start: 1, end: 9 }, { start: 7, end: 8 }])).toEqual([
      { text: 'a', note: null },
      { text: 'bc', note: 1 },
    ]);
  });

  it('leave every letter where it was', () => {
    assert(
      property(anyText, array(aSpan, { maxLength: 5 }), (text, spans) => {
        const pieces = markedPieces(text, spans);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
      runs,
    );
  });
});

describe('a stretch of an edited text', () => {
  it('stays where the edit is behind it, and moves where it is before it', () => {
    const span = { start: 4, end: 7 };
    expect(movedSpan(span, 'one two three', 'one two four')).toEqual(span);
    expect(movedSpan(span, 'one two three', 'one and two three')).toEqual({ start: 8, end: 11 });
    expect(movedSpan(span, 'one two three', 'two three')).toEqual({ start: 0, end: 3 });
  });

  it('is lost where its own words were touched', () => {
    expect(movedSpan({ start: 4, end: 7 }, 'one two three', 'one too three')).toBeNull();
    expect(movedSpan({ start: 4, end: 7 }, 'one two three', '')).toBeNull();
  });

  it('holds the same words wherever it moved', () => {
    assert(
      property(string(), string(), string(), integer(), (before, words, more, at) => {
        const text = `${before}<${words}>`;
        const cut = Math.abs(at) % (before.length + 1);
        const edited = `${before.slice(0, cut)}${more}${text.slice(cut)}`;
        const place = movedSpan({ start: before.length, end: text.length }, text, edited);
        if (place !== null) expect(edited.slice(place.start, place.end)).toBe(`<${words}>`);
      }),
      runs,
    );
  });
});

describe('other words in a text', () => {
  it('take the place of a stretch, and an empty stretch takes them in', () => {
    const put = replaceSpan('Is it hard?', { start: 0, end: 11 }, 'What is hard about it?');
    expect(put).toEqual({
      text: 'What is hard about it?',
      span: { start: 0, end: 22 },
      before: 'Is it hard?',
    });
    expect(replaceSpan('Hi.', { start: 3, end: 3 }, ' Bye.').text).toBe('Hi. Bye.');
  });

  it('are taken back exactly, with what was typed around them since', () => {
    const put = replaceSpan('Dear Tim, hello', { start: 5, end: 8 }, 'Tom');
    expect(takeBack(put.text, put)).toBe('Dear Tim, hello');
    expect(takeBack('Oh: Dear Tom, hello', put)).toBe('Oh: Dear Tim, hello');
    expect(takeBack('Dear Tom, hello there', put)).toBe('Dear Tim, hello there');
  });

  it('stay where they were changed themselves', () => {
    const put = replaceSpan('Dear Tim', { start: 5, end: 8 }, 'Tom');
    expect(takeBack('Dear Tam', put)).toBeNull();
  });

  it('come and go without a trace, whatever the text', () => {
    assert(
      property(anyText, aSpan, string(), (text, span, words) => {
        const start = Math.min(span.start, text.length);
        const put = replaceSpan(text, { start, end: Math.min(span.end, text.length) }, words);
        expect(takeBack(put.text, put)).toBe(text);
      }),
      runs,
    );
  });
});

describe('the end of a sentence', () => {
  const text = 'Hello Tom.  Could I call you at 3 p.m. on Friday?\n\nAmara';

  it('is behind its mark, whatever stands between', () => {
    const place = text.indexOf('call you') + 8;
    expect(text.slice(0, sentenceEnd(text, place))).toMatch(/Friday\?$/);
    expect(text.slice(0, sentenceEnd(text, 2))).toMatch(/Tom\.$/);
  });

  it('is the end of the text for the last one, and the place itself where nothing is said', () => {
    expect(sentenceEnd(text, text.length - 1)).toBe(text.length);
    expect(sentenceEnd('...', 2)).toBe(2);
  });
});
