import { describe, expect, it } from 'vitest';
import { isEmbed, pathBelow } from '../../../../src/offline/core/place.ts';

const home = 'https://a.example/some/path/';

describe('pathBelow', () => {
  it.each([
    ['https://a.example/some/path/', ''],
    ['https://a.example/some/path/index.html', ''],
    ['https://a.example/some/path/guides/dress/', 'guides/dress/'],
    ['https://a.example/some/path/guides/dress/index.html', 'guides/dress/'],
    ['https://a.example/some/path/guides/dress/?from=mail#why', 'guides/dress/'],
    ['https://a.example/some/path/open/#v1.secret', 'open/'],
    ['https://a.example/some/path/my-index.html', 'my-index.html'],
  ])('reads %s as %j', (address, path) => {
    expect(pathBelow(address, home)).toBe(path);
  });

  it.each([
    'https://b.example/some/path/guides/',
    'http://a.example/some/path/',
    'https://a.example/some/',
    'https://a.example/some/pathology/',
    '',
  ])('has no path for %j', (address) => {
    expect(pathBelow(address, home)).toBeUndefined();
  });
});

describe('isEmbed', () => {
  it('is true for embeds and their loader, in every language, and not for the page about them', () => {
    const embeds = ['embed/pitch/', 'es/embed/pitch/', 'embed/v1.js', 'embed/', 'es/embed/', 'tools/pitch/'];
    expect(embeds.map((path) => isEmbed(path, ['es/']))).toEqual([true, true, true, false, false, false]);
  });
});
