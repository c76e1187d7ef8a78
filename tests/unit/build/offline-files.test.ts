import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listOf, writeWorker } from '../../../src/build/offline-files.ts';
import type { OfflineList } from '../../../src/offline/core/files.ts';
import { hashOf } from '../../support/offline-list.ts';
import { folderWith } from '../../support/temporary-folder.ts';

const built = {
  'index.html': 'front',
  'guides/dress/index.html': 'dress',
  'embed/pitch/index.html': 'embed',
  '404.html': 'nothing',
  _headers: 'x',
  'pagefind/pagefind.js': 'search',
};

/** The list in front of a written worker. */
const listIn = (out: string) =>
  JSON.parse(
    /^const OFFLINE=(.*);\n/.exec(readFileSync(join(out, 'worker.js'), 'utf8'))?.[1] ?? '',
  ) as OfflineList;

describe('listOf', () => {
  it('names files as they are asked for, with the hash and size of their bytes', () => {
    expect(listOf(folderWith(built), '/a/')).toEqual({
      version: expect.stringMatching(/^[\w-]{12}$/) as string,
      base: '/a/',
      folders: [],
      files: [
        ['', hashOf('front'), 5],
        ['guides/dress/', hashOf('dress'), 5],
        ['pagefind/pagefind.js', hashOf('search'), 6],
      ],
    });
  });

  it('has one version for the same bytes, and another for any change', () => {
    const version = (files: Record<string, string>, base = '/') => listOf(folderWith(files), base).version;
    expect(version(built)).toBe(version({ ...built, '404.html': 'other', 'og/a.png': 'picture' }));
    expect(version(built)).not.toBe(version({ ...built, 'index.html': 'fronts' }));
    expect(version(built)).not.toBe(version(built, '/a/'));
  });
});

describe('writeWorker', () => {
  it('puts the list in front of the worker, with what search says of its finds in one file', async () => {
    const out = folderWith({ ...built, 'pagefind/fragment/en_1.pf_fragment': '' });
    writeFileSync(join(out, 'pagefind/fragment/en_1.pf_fragment'), gzipSync('pagefind_dcd{"a":1}'));
    expect(await writeWorker(out, '/', true)).toMatch(/^tools 1 files, .*search 2 files/);
    expect(listIn(out)).toEqual(listOf(out, '/'));
    expect(JSON.parse(readFileSync(join(out, 'pagefind/fragments.json'), 'utf8'))).toEqual({
      en_1: 'pagefind_dcd{"a":1}',
    });
  });

  it('writes a script that runs', async () => {
    const out = folderWith(built);
    await writeWorker(out, '/', true);
    const script = readFileSync(join(out, 'worker.js'), 'utf8');
    expect(() => new Function(script)).not.toThrow();
    expect(script).toContain('skipWaiting');
  });

  it('writes the worker that removes itself, where the host turned it off', async () => {
    const out = folderWith(built);
    expect(await writeWorker(out, '/', false)).toBe('off');
    const script = readFileSync(join(out, 'worker.js'), 'utf8');
    expect(script).toContain('unregister');
    expect(script).not.toContain('OFFLINE');
    expect(existsSync(join(out, 'pagefind/fragments.json'))).toBe(false);
  });
});
