import { describe, expect, it } from 'vitest';
import { folderOf, isKept, isReadIn, partOf } from '../../../../src/offline/core/files.ts';

const folders = ['es/', 'fr/'];

describe('folderOf', () => {
  it.each([
    ['es/plan/', 'es/'],
    ['plan/', ''],
    ['', ''],
    ['essays/', ''],
  ])('says in which language’s folder %j lies', (path, folder) => {
    expect(folderOf(path, folders)).toBe(folder);
  });
});

describe('isReadIn', () => {
  it('takes the pages of the languages that are being read', () => {
    expect(isReadIn('guides/dress/', [''], folders)).toBe(true);
    expect(isReadIn('es/guides/dress/', [''], folders)).toBe(false);
    expect(isReadIn('es/guides/dress/', ['', 'es/'], folders)).toBe(true);
    expect(isReadIn('guides/dress/', ['es/'], folders)).toBe(false);
  });

  it.each(['_astro/a.js', 'icon.svg', 'search.css', 'offline.js', 'pagefind/pagefind.js'])(
    'takes what stands beside the pages for every language: %s',
    (path) => {
      expect(isReadIn(path, ['es/'], folders)).toBe(true);
    },
  );
});

describe('partOf', () => {
  it.each([
    ['', 'tools'],
    ['es/', 'tools'],
    ['plan/', 'tools'],
    ['plan/example/', 'tools'],
    ['tools/day-sheet/', 'tools'],
    ['es/tools/day-sheet/', 'tools'],
    ['offline/', 'tools'],
    ['offline-offer.css', 'tools'],
    ['_astro/foundation.js', 'tools'],
    ['json/questions.json', 'tools'],
    ['guides/dress/', 'handbook'],
    ['guides/dress.md', 'handbook'],
    ['checklist/', 'handbook'],
    ['worksheets/day-sheet/', 'handbook'],
    ['search/', 'handbook'],
    ['search.js', 'search'],
    ['pagefind/fragments.json', 'search'],
    ['worksheets/day-sheet-a4.pdf', 'paper'],
  ])('puts %j with the %s', (path, part) => {
    expect(partOf(path, folders)).toBe(part);
  });
});

describe('isKept', () => {
  it.each([
    ...[
      '',
      'guides/dress/',
      'es/plan/',
      'guides/dress.md',
      'json/example.json',
      'icon.svg',
      'embed/',
      'es/embed/',
    ],
    ...[
      'pagefind/fragments.json',
      'pagefind/pagefind.js',
      'pagefind/pagefind-worker.js',
      'pagefind/wasm.en.pagefind',
    ],
    ...['pagefind/pagefind-entry.json', 'pagefind/pagefind.en_1a.pf_meta', 'pagefind/index/en_1.pf_index'],
    ...['worksheets/day-sheet-a4.pdf', 'manifest.webmanifest', 'schemas/backup-v1.json'],
  ])('keeps %j', (path) => {
    expect(isKept(path, folders)).toBe(true);
  });

  it.each([
    ...[
      'embed/pitch/',
      'es/embed/pitch/',
      'embed/v1.js',
      'embed/v1.d.ts',
      'oembed/pitch.json',
      'og/front.png',
    ],
    ...[
      '404.html',
      'worker.js',
      'robots.txt',
      'changes.xml',
      'sitemap-0.xml',
      '_headers',
      '_redirects',
      '.htaccess',
    ],
    ...[
      'vercel.json',
      'nginx.conf.txt',
      'llms.txt',
      'icons/icon-192.png',
      'pagefind/fragment/en_1.pf_fragment',
    ],
    ...['pagefind/pagefind-ui.js', 'pagefind/pagefind-component-ui.css', 'pagefind/wasm.unknown.pagefind'],
  ])('leaves out %j', (path) => {
    expect(isKept(path, folders)).toBe(false);
  });
});
