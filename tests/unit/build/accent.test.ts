import { describe, expect, it } from 'vitest';
import { accentProblem } from '../../../src/build/accent.ts';

describe('accentProblem', () => {
  it('says nothing where a host sets no accent', () => {
    expect(accentProblem(undefined)).toBeUndefined();
  });

  it('says nothing about a color that reaches 4.5 to 1 on white', () => {
    expect(accentProblem('#767676')).toBeUndefined();
    expect(accentProblem('#7A1F3D')).toBeUndefined();
  });

  it('names the field, the color and its contrast where that is too low', () => {
    expect(accentProblem('#777777')).toMatch(
      /^src\/host\.config\.ts, accent: #777777 has a contrast of 4\.48 .* 4\.5/,
    );
  });

  it.each(['red', '#fff', '7a1f3d', '#7a1f3dff', ''])(
    'names what is no color of six digits: "%s"',
    (accent) => {
      expect(accentProblem(accent)).toBe(
        `src/host.config.ts, accent: found "${accent}"; expected a color like #7a1f3d`,
      );
    },
  );
});
