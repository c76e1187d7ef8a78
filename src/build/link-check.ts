import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { readPages } from './html-files.ts';

/** Every internal link, picture and fragment of the built pages that leads nowhere: one line each. */
export async function checkLinks(out: string, base: string): Promise<string[]> {
  const pages = readPages(out);
  const dom = pages.map((page) => ({ ...page, root: parse(page.html) }));
  const anchors = new Map(
    dom.map(({ address, root }) => [address, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
  );
  const problems: string[] = [];
  for (const { file, address, root } of dom) {
    for (const element of root.querySelectorAll('[href], [src]')) {
      const link = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      const problem = problemOf(link, address, { out, base, anchors });
      if (problem) problems.push(`${file}: "${link}" ${problem}`);
    }
  }
  return problems;
}

type Places = { out: string; base: string; anchors: Map<string, Set<string>> };

function problemOf(link: string, from: string, { out, base, anchors }: Places): string | undefined {
  if (/^(https?:|mailto:|tel:|data:)/.test(link)) return undefined;
  const url = new URL(link, `http://site${base}${from}`);
  if (!url.pathname.startsWith(base)) return `leaves the base path ${base}`;
  const target = decodeURIComponent(url.pathname.slice(base.length));
  const onPage = anchors.get(target);
  if (onPage === undefined) {
    // Icons, pictures and the search index are made after this check. A folder without a page is nowhere.
    const isThere =
      /^(icons|og|pagefind)\//.test(target) ||
      statSync(join(out, target), { throwIfNoEntry: false })?.isFile();
    return isThere ? undefined : 'leads nowhere';
  }
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment === '' || onPage.has(fragment) ? undefined : 'has no such place on its page';
}
