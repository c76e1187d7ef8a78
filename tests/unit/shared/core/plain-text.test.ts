import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine, plainText } from '../../../../src/shared/core/plain-text.ts';
import { anyText, runs } from '../../../support/property.ts';

describe('plainText', () => {
  it('makes every kind of line end the same', () => {
    expect(plainText('a\rb\r\nc\nd\u0085e\u2028f\u2029g')).toBe('a\nb\nc\nd\ne\nf\ng');
  });

  it('takes control characters out and keeps tabs', () => {
    expect(plainText('a\u0000b\u001bc\u007fd\u009fe\tf')).toBe('abcde\tf');
  });

  it('puts a replacement character where half a character stands, and keeps whole ones', () => {
    expect(plainText('\uD83D🙂\uDE42')).toBe('\uFFFD🙂\uFFFD');
  });

  it('keeps marks for the direction of writing', () => {
    expect(plainText('\u202Eabc\u202C\u200F')).toBe('\u202Eabc\u202C\u200F');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => plainText(plainText(text)) === plainText(text)),
      runs,
    );
  });
});

describe('oneLine', () => {
  it('makes every run of white space one space and trims', () => {
    expect(oneLine('  a \r\n\t b\u2028c ')).toBe('a b c');
  });

  it('never holds a line end or a control character', () => {
    fc.assert(
      fc.property(anyText, (text) => !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(oneLine(text))),
      runs,
    );
  });
});
