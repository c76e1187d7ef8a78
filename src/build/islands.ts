import { rewritePages } from './html-files.ts';

const ISLAND = /<astro-island [^>]*>/g;

/**
 * Writes each island's tag so that the same words give the same bytes in whatever folder the site is built, and fewer of them.
 *
 * @returns A line for the build log.
 */
export function steadyIslands(out: string): string {
  let count = 0;
  rewritePages(out, ({ html }) => {
    count += html.match(ISLAND)?.length ?? 0;
    return html.replace(ISLAND, steadyIsland);
  });
  return `${count} the same for every builder`;
}

/**
 * One `<astro-island …>` tag, which says the same to a parser of HTML: JSON stands between single quotes, where `"` needs no escape, and
 * `uid`, which Astro hashes from the folder that it builds in, goes where Preact has its own number (it is all that reads either).
 */
export function steadyIsland(tag: string): string {
  const numbered = tag.includes(' data-preact-island-id="') ? tag.replace(/ uid="[^"]*"/, '') : tag;
  return numbered.replace(
    /="([^"]*&quot;[^"]*)"/g,
    (_, value: string) => `='${value.replaceAll('&quot;', '"').replaceAll("'", '&#39;')}'`,
  );
}
