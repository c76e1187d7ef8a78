import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isFull,
  pathOf,
  svgText,
  toFit,
  type Picture,
} from '../../../../../src/tools/people/core/picture.ts';
import { anyText, runs } from '../../../../support/property.ts';

const picture = (name: string): Picture => ({
  width: 300,
  height: 60,
  dots: [
    { id: '', x: 16, y: 27, name: 'You', under: '', stage: null },
    { id: 'a', x: 246, y: 27, name, under: name, stage: 'to-ask' },
  ],
  curves: [{ from: [16, 27], to: [246, 27] }],
});

describe('the picture of who led to whom', () => {
  it('fills the dots of those who were talked to', () => {
    expect([null, 'met', 'keep-warm'].map((stage) => isFull(stage as 'met'))).toEqual([true, true, true]);
    expect(isFull('booked')).toBe(false);
    expect(isFull('closed')).toBe(false);
  });

  it('cuts words to their room, never within a character', () => {
    expect(toFit('Tom', 22)).toBe('Tom');
    expect([...toFit('👩🏽‍🔬'.repeat(20), 22)]).toHaveLength(22);
    expect(toFit('a'.repeat(99), 30).endsWith('…')).toBe(true);
  });

  it('draws a line level along the words, and bends it where they end', () => {
    expect(pathOf({ from: [16, 27], to: [246, 81] })).toBe('M16 27L198 27C222 27 222 81 246 81');
  });

  it('is a well-formed file, whatever people are called', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const svg = svgText(picture(name), name);
        const words = svg.replace(/<\/?(svg|title|rect|path|circle|text)[^<>]*>/g, '');
        expect(words).not.toMatch(/[<>]|&(?!(amp|lt|gt);)/);
        expect(svg.isWellFormed()).toBe(true);
        // What XML 1.0 allows (section 2.2).
        expect(svg).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
      }),
      runs,
    );
    expect(svgText(picture('<b> & "Co"'), 'Who')).toContain('&lt;b&gt; &amp; "Co"');
  });
});
