import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  piecesOf,
  textOf,
  waitingIn,
  type BlankName,
} from '../../../../../src/tools/outreach/core/compose.ts';
import { ownPieces } from '../../../../../src/tools/outreach/core/own-pieces.ts';
import { anyText, runs } from '../../../../support/property.ts';
import { blanks, examples, versions } from './library.ts';

describe('piecesOf, with every template', () => {
  it('reads as many as there are: three approaches for each channel and relation, and the others', () => {
    expect(versions.length).toBeGreaterThan(6 * 5 * 3);
  });

  it('leaves nothing to fill once the examples are entered', () => {
    const filled = versions.flatMap(({ subject = '', text }) => [
      piecesOf(subject, examples, blanks),
      piecesOf(text, examples, blanks),
    ]);
    expect(filled.filter((pieces) => waitingIn(pieces).length > 0)).toEqual([]);
    expect(filled.filter((pieces) => /[{}[\]]/.test(textOf(pieces)))).toEqual([]);
  });

  it('marks what waits so that it is found again in a text that was changed by hand', () => {
    for (const { text } of versions) {
      const pieces = piecesOf(text, {}, blanks);
      expect(waitingIn(ownPieces(`Well. ${textOf(pieces)}`, blanks))).toEqual(waitingIn(pieces));
    }
  });
});

describe('piecesOf', () => {
  const labels: BlankName[] = [
    { id: 'their-name', label: 'Their name' },
    { id: 'topic', label: 'What about' },
  ];

  it('says of each piece what it is', () => {
    expect(piecesOf('a {b}{c}', { b: ' B ' }, [{ id: 'c', label: 'See' }])).toEqual([
      { kind: 'words', text: 'a ' },
      { kind: 'filled', blank: 'b', text: 'B' },
      { kind: 'unfilled', blank: 'c', text: '[See]' },
    ]);
  });

  it('takes white space for nothing', () => {
    expect(waitingIn(piecesOf('{topic}', { topic: ' \n\t' }, labels))).toEqual(['topic']);
  });

  it('lists waiting blanks once each, in the order in which they are met', () => {
    expect(waitingIn(piecesOf('{topic} {their-name} {topic}', {}, labels))).toEqual(['topic', 'their-name']);
  });

  it('marks a blank that no list knows by its id, even one named like a part of every object', () => {
    expect(textOf(piecesOf('{unknown} {constructor} {has-own}', {}, labels))).toBe(
      '[unknown] [constructor] [has-own]',
    );
  });

  it('keeps whatever was entered and never takes braces in it for a blank', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        fc.pre(value.trim() !== '');
        expect(piecesOf('<{topic}>', { topic: value, 'my-name': 'x' }, labels)).toEqual([
          { kind: 'words', text: '<' },
          { kind: 'filled', blank: 'topic', text: value.trim() },
          { kind: 'words', text: '>' },
        ]);
      }),
      runs,
    );
  });
});

describe('ownPieces', () => {
  it('finds marks and raw blanks in a text that was edited by hand', () => {
    const pieces = ownPieces('Dear [Their name], about {topic} [sic] {odd}', blanks);
    expect(waitingIn(pieces)).toEqual(['their-name', 'topic']);
  });

  it('finds nothing in a finished text', () => {
    expect(waitingIn(ownPieces('Dear Tom [sic]', blanks))).toEqual([]);
  });

  it('keeps every character, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(textOf(ownPieces(text, blanks))).toBe(text);
      }),
      runs,
    );
  });

  it('finds a mark wherever it stands', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom(...blanks), (before, after, { id, label }) => {
        fc.pre(!/\[[^\]]*$/.test(before));
        expect(waitingIn(ownPieces(`${before}[${label}]${after}`, blanks))).toContain(id);
      }),
      runs,
    );
  });
});
