import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../../../src/tools/pitch/core/sentences.ts';
import { anyText, runs } from '../../../../support/property.ts';

describe('sentencesOf', () => {
  it.each([
    ['', []],
    [' \n\n ', []],
    ['no stop at the end', ['no stop at the end']],
    ['One. Two? Three! Four…', ['One.', 'Two?', 'Three!', 'Four…']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['I met Mr. Lindgren. He reads charts.', ['I met Mr. Lindgren.', 'He reads charts.']],
    ['Ask Dr. J. Osei, e.g. Tuesday. Or not.', ['Ask Dr. J. Osei, e.g. Tuesday.', 'Or not.']],
    ['At 3:30 p.m. Eastern we met. Fine.', ['At 3:30 p.m. Eastern we met.', 'Fine.']],
    ['I’m from the U.S. Navy. Hello.', ['I’m from the U.S. Navy.', 'Hello.']],
    ['“You go.” She went.', ['“You go.”', 'She went.']],
    ['I rate it 4.5 of 5. Good.', ['I rate it 4.5 of 5.', 'Good.']],
    ['Written by Mr.\nNext line', ['Written by Mr.', 'Next line']],
  ])('takes %j apart', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('loses and changes nothing but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(sentencesOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      runs,
    );
  });
});
