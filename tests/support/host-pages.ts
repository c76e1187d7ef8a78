import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { host as settings } from '../../src/host.config.ts';

/** Another site, with the pages of `tests/hosts/`. Its root ends without a slash, as does that of the site whose tools it shows. */
export type HostPages = { root: string; site: string; stop: () => void };

/**
 * Serves the pages that embed us from another site than ours: 127.0.0.1 and localhost are two. `?tool=pitch` says which tool stands
 * where a page says TOOL. Ours is passed on under its own address as if it were built for it: embeds name it in their policy.
 */
export async function hostPages(built: string): Promise<HostPages> {
  let site = '';
  const ours = await listen('localhost', (request, response) => {
    void fetch(new URL(request.url ?? '/', built)).then(async (answer) => {
      const { 'content-type': type = '', ...others } = Object.fromEntries(answer.headers);
      const kept = Object.entries(others).filter(([name]) => /^(content-security|access-control)/.test(name));
      response.writeHead(answer.status, { 'Content-Type': type, ...Object.fromEntries(kept) });
      const body = Buffer.from(await answer.arrayBuffer());
      response.end(type.startsWith('text/html') ? body.toString().replaceAll(settings.site, site) : body);
    });
  });
  site = ours.root;
  const theirs = await listen('127.0.0.1', (request, response) => {
    const page = pageOf(request, site);
    response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  const stop = () => {
    ours.stop();
    theirs.stop();
  };
  return { root: theirs.root, site, stop };
}

function pageOf(request: IncomingMessage, site: string): string | undefined {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
  const file = join(import.meta.dirname, '..', 'hosts', pathname.replace(/^\/+/, ''));
  if (!existsSync(file) || !file.endsWith('.html')) return undefined;
  return readFileSync(file, 'utf8')
    .replaceAll('SITE', site)
    .replaceAll('TOOL', searchParams.get('tool') ?? 'question-builder');
}

async function listen(name: string, answer: RequestListener) {
  const server = createServer(answer).listen(0, name);
  await once(server, 'listening');
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { root: `http://${name}:${(server.address() as AddressInfo).port}`, stop };
}
