import { readFileSync } from 'node:fs';

/** The paths that the built sitemap lists. */
export const listed = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
  ([, url = '']) => new URL(url).pathname,
);

/** The paths of all pages: the listed ones, and the two that no search engine should list. */
export const everyPage = [...new Set([...listed, '/search/', '/404.html'])];

export const guides = listed.filter((path) => /^\/guides\/./.test(path));

/** One guide for tests that need only one. */
export const aGuide = guides[0] ?? '/guides/';
