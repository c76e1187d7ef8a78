import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/shared/core/plain-text.ts';
import { hex, octetsOf, packed } from '../../../../src/shared/core/octets.ts';
import { anyText, runs } from '../../../support/property.ts';

describe('octetsOf', () => {
  it('gives the bytes that Node’s own encoder gives', () => {
    fc.assert(
      fc.property(anyText.map(plainText), (text) => {
        const octets = octetsOf(text).flatMap((one) => [...one.octets]);
        expect(octets).toEqual([...Buffer.from(text, 'utf8')]);
      }),
      runs,
    );
  });
});

describe('octetsOf at the borders of the four lengths', () => {
  it.each([0x7f, 0x80, 0x7ff, 0x800, 0xffff, 0x10000, 0x10ffff])('%i', (point) => {
    const character = String.fromCodePoint(point);
    expect(octetsOf(character)).toEqual([{ character, octets: [...Buffer.from(character, 'utf8')] }]);
  });
});

describe('hex', () => {
  it('writes two capital digits', () => {
    expect([0, 10, 255].map(hex)).toEqual(['00', '0A', 'FF']);
  });
});

describe('packed', () => {
  const pieces = (...sizes: number[]) => sizes.map((size) => ({ text: 'x'.repeat(size), size }));

  it('fills a line to its end and not further', () => {
    expect(packed(pieces(2, 3, 1), { most: 5, first: 0, start: 0 })).toEqual(['xxxxx', 'x']);
  });

  it('counts what is taken on the first line and on the others', () => {
    expect(packed(pieces(2, 2, 2), { most: 4, first: 2, start: 0 })).toEqual(['xx', 'xxxx']);
    expect(packed(pieces(2, 2, 2), { most: 4, first: 0, start: 1 })).toEqual(['xxxx', 'xx']);
  });

  it('makes one empty line of nothing', () => {
    expect(packed([], { most: 5, first: 0, start: 0 })).toEqual(['']);
  });
});
