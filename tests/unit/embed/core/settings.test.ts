import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentRefusal, queryOf, readSettings } from '../../../../src/embed/core/settings.ts';
import { anyText, runs } from '../../../support/property.ts';

describe('readSettings', () => {
  it('reads all that a page can ask for', () => {
    const query =
      '?theme=dark&accent=%237a1f3d&school=Tom+%26+Co&schoolUrl=https://a.edu/x&goal=role&minutes=20&compact=1';
    expect(readSettings(query)).toEqual({
      settings: {
        theme: 'dark',
        accent: '#7a1f3d',
        school: 'Tom & Co',
        schoolUrl: 'https://a.edu/x',
        goal: 'role',
        minutes: 20,
        compact: true,
      },
      refusals: [],
    });
  });

  it('leaves alone what is empty, usual or unknown', () => {
    expect(readSettings('?theme=auto&accent=&school=+&compact=0&utm_source=x')).toEqual({
      settings: {},
      refusals: [],
    });
  });

  it.each([
    ['theme=pink', 'theme=pink: expected auto, light or dark'],
    ['accent=red', 'accent=red: expected a color like #7a1f3d'],
    ['accent=%23ffcc00', 'accent=#ffcc00: its contrast on paper is 1.45, and 4.5 is the least'],
    ['schoolUrl=javascript:alert(1)', 'schoolUrl=javascript:alert(1): expected https://...'],
    ['schoolUrl=//evil.example', 'schoolUrl=//evil.example: expected https://...'],
    ['goal=a b', 'goal=a b: expected a word like role'],
    ['minutes=-5', 'minutes=-5: expected a number of minutes'],
  ])('refuses %s and says why', (query, refusal) => {
    expect(readSettings(query)).toEqual({ settings: {}, refusals: [refusal] });
  });

  it('cuts the name of a school that is too long', () => {
    expect(readSettings(`school=${'x'.repeat(500)}`).settings.school).toHaveLength(80);
  });

  it('never lets a link through that is not one of the web', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { schoolUrl } = readSettings(new URLSearchParams({ schoolUrl: text }).toString()).settings;
        expect(schoolUrl ?? 'https://').toMatch(/^https?:\/\//i);
      }),
      runs,
    );
  });
});

describe('accentRefusal', () => {
  it('says nothing about a color that passes', () => {
    expect(accentRefusal('#7a1f3d')).toBeUndefined();
  });

  it('is stricter than white: the paper is darker', () => {
    expect(accentRefusal('#767676')).toMatch(/contrast on paper is 4\.\d\d/);
  });
});

describe('queryOf', () => {
  it('is empty where nothing is set', () => {
    expect(queryOf({})).toBe('');
  });

  it('reads as what it was made from', () => {
    const settings = {
      theme: 'light',
      accent: '#7a1f3d',
      school: 'Añ & "b"',
      minutes: 30,
      compact: true,
    } as const;
    expect(readSettings(queryOf(settings)).settings).toEqual(settings);
  });
});
