import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A built page: its file below the output folder, and its address below the base path, both without a leading slash. */
export type HtmlFile = { file: string; address: string; html: string };

/** All built pages, read. */
export function readPages(out: string): HtmlFile[] {
  return globSync('**/*.html', { cwd: out })
    .sort()
    .map((file) => ({
      file,
      address: file.replace(/(^|\/)index\.html$/, '$1'),
      html: readFileSync(join(out, file), 'utf8'),
    }));
}

/** Rewrites every built page with what `change` makes of it. Returns how many pages there are. */
export function rewritePages(out: string, change: (page: HtmlFile) => string): number {
  const pages = readPages(out);
  for (const page of pages) writeFileSync(join(out, page.file), change(page));
  return pages.length;
}
