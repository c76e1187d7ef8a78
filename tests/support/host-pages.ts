import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Another site, with the pages of `tests/hosts/`. Its root ends without a slash. */
export type HostPages = { root: string; stop: () => void };

/**
 * Serves the pages that embed us from another site than `site`: 127.0.0.1 and localhost are two. `?tool=pitch` says which tool stands
 * where a page says TOOL.
 */
export async function hostPages(site: string): Promise<HostPages> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
    const file = join(import.meta.dirname, '..', 'hosts', pathname.replace(/^\/+/, ''));
    if (!existsSync(file) || !file.endsWith('.html')) return response.writeHead(404).end();
    const html = readFileSync(file, 'utf8')
      .replaceAll('SITE', site)
      .replaceAll('TOOL', searchParams.get('tool') ?? 'question-builder');
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    return response.end(html);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
