import { readFileSync } from 'node:fs';

/** The paths that the built sitemap lists. */
export const listed = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
  ([, url = '']) => new URL(url).pathname,
);

/** The pages that no search engine should list. */
export const unlisted = ['/search/', '/open/', '/assignment/', '/plan/example/'];

/** The paths of all pages: the listed ones, and those that are not, with the page for dead links. */
export const everyPage = [...new Set([...listed, ...unlisted, '/404.html'])];

export const guides = listed.filter((path) => /^\/guides\/./.test(path));

/** One guide for tests that need only one. */
export const aGuide = guides[0] ?? '/guides/';
