import { globSync } from 'node:fs';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { parse } from 'node-html-parser';
import { everyPage, guides, listed, unlisted } from '../support/addresses.ts';

async function textAt(request: APIRequestContext, address: string): Promise<string> {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  return response.text();
}

const documentAt = async (request: APIRequestContext, address: string) =>
  parse(await textAt(request, address));

const pathOf = (url: string) => new URL(url).pathname;

test('the sitemap lists every page once, without those that say noindex', () => {
  const pages = globSync('**/index.html', { cwd: 'dist' }).map(
    (file) => `/${file.replaceAll('\\', '/').slice(0, -10)}`,
  );
  // Embeds repeat the tools; `embed-page.spec.ts` reads them.
  const isEmbed = (path: string) => /^\/embed\/./.test(path);
  expect([...listed].sort()).toEqual(
    pages.filter((path) => !unlisted.includes(path) && !isEmbed(path)).sort(),
  );
});

test('an address with a broken escape gets the page for dead links, and the next one its own', async ({
  request,
}) => {
  expect((await request.get('/%zz/')).status()).toBe(404);
  expect((await request.get('/')).status()).toBe(200);
});

test('robots.txt names a sitemap that answers', async ({ request }) => {
  const [, url = ''] = /^Sitemap: (.+)$/m.exec(await textAt(request, '/robots.txt')) ?? [];
  const index = await textAt(request, pathOf(url));
  const [, first = ''] = /<loc>([^<]+)<\/loc>/.exec(index) ?? [];
  expect(pathOf(first)).toBe('/sitemap-0.xml');
});

test('the feed leads to days that the page of changes has', async ({ request }) => {
  const feed = await textAt(request, '/changes.xml');
  const changes = await documentAt(request, '/changes/');
  const items = feed.split('<item>').slice(1);
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) {
    const [, link = ''] = /<link>([^<]*)<\/link>/.exec(item) ?? [];
    const [, date = ''] = /<pubDate>([^<]*)<\/pubDate>/.exec(item) ?? [];
    expect(pathOf(link)).toBe('/changes/');
    expect(changes.getElementById(new URL(link).hash.slice(1)), link).not.toBeNull();
    expect(Date.parse(date)).not.toBeNaN();
  }
});

test('llms.txt links the Markdown of every guide, and all its links answer', async ({ request }) => {
  const text = await textAt(request, '/llms.txt');
  const paths = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, url = '']) => pathOf(url));
  expect(paths).toEqual(expect.arrayContaining(guides.map((path) => path.replace(/\/$/, '.md'))));
  for (const path of paths) await textAt(request, path);
});

for (const address of guides) {
  test(`the Markdown of ${address} has its title and no tags`, async ({ request }) => {
    const page = await documentAt(request, address);
    const [alternate] = page.querySelectorAll('link[type="text/markdown"]');
    const markdown = await textAt(request, alternate?.getAttribute('href') ?? '');
    const [title = ''] = markdown.split('\n');
    expect(title).toBe(`# ${page.querySelector('h1')?.textContent}`);
    expect(markdown.match(/<\/?[A-Za-z][^>]*>|\{\/\*|undefined/g) ?? []).toEqual([]);
  });
}

for (const address of everyPage) {
  test(`${address} describes itself to machines`, async ({ request }) => {
    const page = await documentAt(request, address);
    for (const { textContent } of page.querySelectorAll('script[type="application/ld+json"]')) {
      const thing = JSON.parse(textContent) as Record<string, unknown>;
      expect(thing).toMatchObject({
        '@context': 'https://schema.org',
        '@type': expect.stringMatching(/^[A-Z]\w+$/),
      });
    }
    const isUnlisted = page.querySelector('meta[name=robots]')?.getAttribute('content') === 'noindex';
    expect(isUnlisted).toBe(!listed.includes(address));
    if (isUnlisted) return;
    expect(pathOf(page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '')).toBe(address);
    const picture = page.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
    expect(await sizeOfPng(request, pathOf(picture))).toEqual({ width: 1200, height: 630 });
  });
}

for (const [address, type] of [
  ['/', 'WebSite'],
  ['/checklist/', 'HowTo'],
  ...guides.map((path) => [path, 'Article']),
] as const) {
  test(`${address} calls itself ${type}`, async ({ request }) => {
    const page = await documentAt(request, address ?? '');
    const things = page
      .querySelectorAll('script[type="application/ld+json"]')
      .map(({ textContent }) => JSON.parse(textContent) as object);
    expect(things).toEqual([expect.objectContaining({ '@type': type })]);
  });
}

/** Width and height as the header of a PNG file gives them. */
async function sizeOfPng(
  request: APIRequestContext,
  address: string,
): Promise<{ width: number; height: number }> {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  const bytes = await response.body();
  expect(bytes.subarray(1, 4).toString('latin1'), address).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
