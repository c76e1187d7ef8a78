import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contrast,
  isColor,
  leastContrast,
  nearestPassing,
  paper,
} from '../../../../src/shared/core/contrast.ts';
import { runs } from '../../../support/property.ts';

describe('contrast', () => {
  // Known values of the WCAG formula, rounded to two places as contrast checkers show them.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4.0],
    ['#0000ff', '#ffffff', 8.59],
    ['#008000', '#ffffff', 5.14],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  });

  it('is the same both ways round', () => {
    expect(contrast('#123456', '#fedcba')).toBe(contrast('#fedcba', '#123456'));
  });
});

const anyColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((color) => `#${color.toString(16).padStart(6, '0')}`);

describe('isColor', () => {
  it('takes a hash and six digits alone', () => {
    expect(['#7a1f3d', '#7A1F3D'].every(isColor)).toBe(true);
    expect(['', '7a1f3d', '#fff', '#7a1f3dff', 'red', '#7a1f3d;', ' #7a1f3d'].some(isColor)).toBe(false);
  });
});

describe('nearestPassing', () => {
  it('leaves a color that passes', () => {
    expect(nearestPassing('#7a1f3d')).toBe('#7a1f3d');
  });

  it('darkens a color until it passes, and no further', () => {
    fc.assert(
      fc.property(anyColor, (color) => {
        const found = nearestPassing(color);
        expect(contrast(found, paper)).toBeGreaterThanOrEqual(leastContrast);
        expect(contrast(found, paper)).toBeGreaterThanOrEqual(contrast(color, paper));
        if (contrast(color, paper) >= leastContrast) expect(found).toBe(color);
      }),
      runs,
    );
  });

  it('ends at black where no darker color passes', () => {
    expect(nearestPassing('#ffffff', '#000000')).toBe('#ffffff');
    expect(nearestPassing('#ffffff', '#333333')).toBe('#ffffff');
    expect(nearestPassing('#222222', '#333333')).toBe('#000000');
  });
});
