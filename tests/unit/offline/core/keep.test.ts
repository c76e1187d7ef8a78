import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SavedFile } from '../../../../src/offline/core/files.ts';
import * as keep from '../../../../src/offline/core/keep.ts';
import { listOfTexts } from '../../../support/offline-list.ts';
import { runs } from '../../../support/property.ts';

const list = listOfTexts(
  {
    '': 'front',
    'tools/pitch/': 'pitch',
    'offline/': 'about',
    'es/offline/': 'about es',
    'es/tools/pitch/': 'pitch es',
    'guides/dress/': 'dress',
    'search.js': 'search',
    'worksheets/day-sheet-a4.pdf': 'pdf',
    '_astro/a.js': 'script',
  },
  { folders: ['es/'] },
);
const english = { languages: [''], savesData: false };
const paths = (files: readonly SavedFile[]) => files.map(([path]) => path);
const keyFor = (path: string) => keep.keyOf(list.files.find(([one]) => one === path)!);

describe('keyOf', () => {
  it('parts the versions of a file, and gives its path back', () => {
    expect(keep.keyOf(['guides/dress/', 'abc', 3])).toBe('guides/dress/?abc');
    expect(keep.pathOfKey('guides/dress/?abc')).toBe('guides/dress/');
    expect(keep.pathOfKey('?abc')).toBe('');
  });
});

describe('unusedKeys', () => {
  it('are those of other versions and of files that are gone', () => {
    const keys = [keyFor(''), '?older', 'guides/gone/?x', keyFor('search.js')];
    expect(keep.unusedKeys(keys, list)).toEqual(['?older', 'guides/gone/?x']);
  });
});

describe('neededFirst', () => {
  it('is what the tools need in the language that is read', () => {
    expect(paths(keep.neededFirst(list, [], english))).toEqual([
      '',
      'tools/pitch/',
      'offline/',
      '_astro/a.js',
    ]);
  });

  it('is the page that explains alone, for who saves data', () => {
    expect(paths(keep.neededFirst(list, [], { ...english, savesData: true }))).toEqual(['offline/']);
    const both = { languages: ['', 'es/'], savesData: true };
    expect(paths(keep.neededFirst(list, [], both))).toEqual(['offline/', 'es/offline/']);
  });

  it('has a new copy of all that was kept, so that an update takes nothing away', () => {
    const keys = ['guides/dress/?older', 'es/tools/pitch/?older'];
    const needed = keep.neededFirst(list, keys, { languages: [''], savesData: true });
    expect(paths(needed)).toEqual(['offline/', 'es/tools/pitch/', 'guides/dress/']);
  });

  it('leaves out what is kept already, and what did not change', () => {
    expect(paths(keep.neededFirst(list, [keyFor(''), keyFor('guides/dress/')], english))).not.toContain('');
    expect(paths(keep.neededFirst(list, [keyFor('guides/dress/')], english))).not.toContain('guides/dress/');
  });
});

describe('stillMissing', () => {
  it('comes part by part: tools, handbook, search, paper', () => {
    expect(paths(keep.stillMissing(list, [keyFor('')], ['']))).toEqual([
      ...[
        'tools/pitch/',
        'offline/',
        '_astro/a.js',
        'guides/dress/',
        'search.js',
        'worksheets/day-sheet-a4.pdf',
      ],
    ]);
  });

  it('and what is kept are all the files of a language, whatever is kept', () => {
    fc.assert(
      fc.property(fc.subarray(list.files.map(keep.keyOf)), fc.subarray(['', 'es/']), (keys, languages) => {
        const missing = keep.stillMissing(list, keys, languages);
        const tally = keep.tallyOf(list, keys, languages);
        const counted = Object.values(tally).reduce((sum, { kept, all }) => sum + all - kept, 0);
        expect(missing.length).toBe(counted);
        expect(missing.map(keep.keyOf).filter((key) => keys.includes(key))).toEqual([]);
      }),
      runs,
    );
  });
});

describe('tallyOf', () => {
  it('counts files and bytes that are kept, part by part, in the languages that are read', () => {
    expect(keep.tallyOf(list, [keyFor(''), keyFor('guides/dress/'), '?older'], [''])).toEqual({
      tools: { kept: 1, all: 4, bytes: 5 },
      handbook: { kept: 1, all: 1, bytes: 5 },
      search: { kept: 0, all: 1, bytes: 0 },
      paper: { kept: 0, all: 1, bytes: 0 },
    });
  });
});
