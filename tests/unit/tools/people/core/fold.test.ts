import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, fold, toLine } from '../../../../../src/tools/people/core/fold.ts';
import { anyText, runs } from '../../../../support/property.ts';

/** The same without the short way for English letters. */
function slowly(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase().replace(/\s+/gu, ' ').trim();
  return plain.replace(/\p{M}+/gu, '').trim() || plain;
}

describe('a folded text', () => {
  it('has no capitals, accents and doubled spaces; one of accents alone keeps them', () => {
    expect(fold('  José\u00A0 MÜLLER ')).toBe('jose muller');
    expect(fold('Ann Lee')).toBe('ann lee');
    expect(fold('\u0301')).toBe('\u0301');
  });

  it('is the same the short way', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aZ9 -.\t\n~!é'), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(letters, anyText), (text) => {
        expect(fold(text)).toBe(slowly(text));
      }),
      runs,
    );
  });

  it('is folded once and for all', () => {
    expect(fold(fold('ǅ Å ﬁ'))).toBe(fold('ǅ Å ﬁ'));
  });
});

describe('a text for a line', () => {
  it('has spaces for breaks, and is cut at a whole character', () => {
    expect(toLine(' a\r\n b ', 10)).toBe('a b');
    expect(cut('ab😀', 3)).toBe('ab');
    expect(cut('ab c', 3)).toBe('ab');
  });
});
