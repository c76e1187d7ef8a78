import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../src/queries/preview-picture.ts';

describe('pictureOf', () => {
  it.each([
    ['/', '/og/front.png'],
    ['/guides/', '/og/guides.png'],
    ['/guides/reach-out/', '/og/guides-reach-out.png'],
  ])('names the picture of %s', (path, picture) => {
    expect(pictureOf(path)).toBe(picture);
  });
});
