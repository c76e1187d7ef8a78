import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentRefusal, queryOf, readSettings } from '../../../../src/embed/core/settings.ts';
import { anyText, runs } from '../../../support/property.ts';

describe('readSettings', () => {
  it('reads all that a page can ask for', () => {
    const query =
      '?theme=dark&accent=%237a1f3d&font=sans&school=Tom+%26+Co&schoolUrl=https://a.edu/x&directory=https://b.edu' +
      '&booking=https://c.edu&goal=role&field=software&minutes=20&questions=day-one,close-who-else&compact=1';
    expect(readSettings(query)).toEqual({
      settings: {
        theme: 'dark',
        accent: '#7a1f3d',
        font: 'sans',
        school: 'Tom & Co',
        schoolUrl: 'https://a.edu/x',
        directory: 'https://b.edu',
        booking: 'https://c.edu',
        goal: 'role',
        field: 'software',
        minutes: '20',
        questions: 'day-one,close-who-else',
        compact: '1',
      },
      refusals: [],
    });
  });

  it('leaves alone what is empty or unknown', () => {
    expect(readSettings('?theme=&accent=&school=+&utm_source=x')).toEqual({
      settings: {},
      refusals: [],
    });
  });

  it.each([
    ['theme=pink', 'theme=pink: not understood'],
    ['accent=red', 'accent=red: not understood'],
    ['accent=%23ffcc00', 'accent=#ffcc00: its contrast on paper is 1.45, and 4.5 is the least'],
    ['schoolUrl=javascript:alert(1)', 'schoolUrl=javascript:alert(1): not understood'],
    ['schoolUrl=//evil.example', 'schoolUrl=//evil.example: not understood'],
    ['goal=a b', 'goal=a b: not understood'],
    ['minutes=-5', 'minutes=-5: not understood'],
  ])('refuses %s and says why', (query, refusal) => {
    expect(readSettings(query)).toEqual({ settings: {}, refusals: [refusal] });
  });

  it('refuses a name of a school that would be a text', () => {
    expect(readSettings(`school=${'x'.repeat(81)}`).settings).toEqual({});
  });

  it('never lets a link through that is not one of the web', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const asked = new URLSearchParams({ schoolUrl: text, directory: text, booking: text });
        const { schoolUrl, directory, booking } = readSettings(asked.toString()).settings;
        for (const link of [schoolUrl, directory, booking]) {
          expect(link ?? 'https://').toMatch(/^https?:\/\//i);
        }
      }),
      runs,
    );
  });
});

describe('accentRefusal', () => {
  it('says nothing about a color that passes', () => {
    expect(accentRefusal('#7a1f3d')).toBeUndefined();
    expect(accentRefusal('red')).toBe('not a color like #7a1f3d');
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
      minutes: '30',
      compact: '1',
    } as const;
    expect(readSettings(queryOf(settings)).settings).toEqual(settings);
  });
});
