import { describe, expect, it } from 'vitest';
import { checkLinks } from '../../../src/build/link-check.ts';
import { folderWith } from '../../support/temporary-folder.ts';

/** The problems of a small site below `base` of which the front page has this body. */
function problemsOf(body: string, base = '/'): Promise<string[]> {
  const out = folderWith({
    'index.html': `<body id="top">${body}</body>`,
    'guides/index.html': '<body><h2 id="first">x</h2></body>',
    'guides/dress/index.html': '<body><h2 id="caf%C3%A9">x</h2><h2 id="café">x</h2></body>',
    '404.html': '<body></body>',
    'icon.svg': '<svg/>',
    '_astro/a.js': '',
  });
  return checkLinks(out, base);
}

describe('checkLinks', () => {
  it.each([
    '<a href="/guides/">x</a>',
    '<a href="guides/dress/">x</a>',
    '<a href="/guides/#first">x</a>',
    '<a href="/guides/dress/#caf%C3%A9">x</a>',
    '<a href="#top">x</a>',
    '<a href="/guides/?q=1#first">x</a>',
    '<link href="/icon.svg"><img src="/icon.svg">',
    '<a href="https://example.org/nowhere">x</a><a href="mailto:a@example.org">x</a><a href="tel:+100">x</a>',
    '<img src="data:image/png;base64,AA==">',
  ])('finds nothing wrong with %s', async (body) => {
    expect(await problemsOf(body)).toEqual([]);
  });

  it('lets pictures and the search index be made later', async () => {
    expect(
      await problemsOf('<img src="/og/front.png"><script src="/pagefind/pagefind.js"></script>'),
    ).toEqual([]);
  });

  it.each([
    ['<a href="/guide/">x</a>', '/guide/'],
    ['<a href="dress/">x</a>', 'dress/'],
    ['<img src="/photo.png">', '/photo.png'],
    ['<a href="/_astro/">a folder without a page</a>', '/_astro/'],
  ])('names the page and the link that leads nowhere: %s', async (body, link) => {
    expect(await problemsOf(body)).toEqual([`index.html: "${link}" leads nowhere`]);
  });

  it.each(['#bottom', '/guides/#second', '/guides/dress/#first'])(
    'names a fragment without a place: %s',
    async (link) => {
      expect(await problemsOf(`<a href="${link}">x</a>`)).toEqual([
        `index.html: "${link}" has no such place on its page`,
      ]);
    },
  );

  it('checks every page', async () => {
    const out = folderWith({
      'a/index.html': '<a href="/b/">x</a>',
      'c/index.html': '<a href="../d/">x</a>',
    });
    expect(await checkLinks(out, '/')).toEqual([
      'a/index.html: "/b/" leads nowhere',
      'c/index.html: "../d/" leads nowhere',
    ]);
  });

  it('takes the base path away from links that carry it', async () => {
    expect(
      await problemsOf('<a href="/sub/path/guides/#first">x</a><a href="guides/">x</a>', '/sub/path/'),
    ).toEqual([]);
  });

  it('names a link that leaves the base path', async () => {
    expect(await problemsOf('<a href="/guides/">x</a>', '/sub/path/')).toEqual([
      'index.html: "/guides/" leaves the base path /sub/path/',
    ]);
  });
});
