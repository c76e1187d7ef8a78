import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smsParts } from '../../../../../src/tools/outreach/core/sms.ts';
import { anyText, runs } from '../../../../support/property.ts';

const figures = (text: string) => {
  const { alphabet, units, parts } = smsParts(text);
  return [alphabet, units, parts];
};

describe('smsParts', () => {
  it.each([
    ['', ['gsm-7', 0, 0]],
    ['x'.repeat(160), ['gsm-7', 160, 1]],
    ['x'.repeat(161), ['gsm-7', 161, 2]],
    ['x'.repeat(306), ['gsm-7', 306, 2]],
    ['x'.repeat(307), ['gsm-7', 307, 3]],
    ['’'.repeat(70), ['ucs-2', 70, 1]],
    ['’'.repeat(71), ['ucs-2', 71, 2]],
    ['’'.repeat(134), ['ucs-2', 134, 2]],
    ['’'.repeat(135), ['ucs-2', 135, 3]],
    ['🙂'.repeat(35), ['ucs-2', 70, 1]],
  ])('counts %j', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it('counts two for each character of the extension table', () => {
    expect(figures('^{}\\[~]|€\f')).toEqual(['gsm-7', 20, 1]);
  });

  it('knows the letters of the basic alphabet and tells them from their neighbors', () => {
    expect(smsParts('èéùìòÇØøÅåÆæßÉÄÖÑÜäöñüà ΔΦΓΛΩΠΨΣΘΞ @£$¥¤¡¿§').outside).toEqual([]);
    expect(smsParts('çáíó`').outside).toEqual(['ç', 'á', 'í', 'ó', '`']);
  });

  it('names what forces the smaller messages, once each', () => {
    expect(smsParts('I’m “here” 🙂 I’m').outside).toEqual(['’', '“', '”', '🙂']);
  });

  it('cuts no character in half, so a part may stay one short', () => {
    expect(figures(`${'x'.repeat(152)}€${'x'.repeat(151)}`)).toEqual(['gsm-7', 305, 2]);
    expect(figures(`${'x'.repeat(152)}€${'x'.repeat(152)}`)).toEqual(['gsm-7', 306, 3]);
    expect(figures('🙂'.repeat(67))).toEqual(['ucs-2', 134, 3]);
  });

  it('never needs fewer parts than the units fill, nor more than the halved characters explain', () => {
    fc.assert(
      fc.property(anyText, fc.nat(4), (text, times) => {
        const { alphabet, units, single, parts } = smsParts(text.repeat(times));
        const part = alphabet === 'gsm-7' ? 153 : 67;
        if (units <= single) expect(parts).toBe(units === 0 ? 0 : 1);
        else {
          expect(parts).toBeGreaterThanOrEqual(Math.ceil(units / part));
          expect(parts).toBeLessThanOrEqual(Math.ceil(units / (part - 1)));
        }
      }),
      runs,
    );
  });
});
