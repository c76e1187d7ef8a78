import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A second host of a site: the same pages, each in a sandbox. Its root ends without a slash. */
export type SandboxHost = { root: string; stop: () => void };

/**
 * Serves another host's pages sandboxed, as a frame of a strict page would be: they have no origin of their own, and every engine
 * throws when a script reads `localStorage`. Nothing is faked in the page.
 */
export async function sandboxOf(site: string): Promise<SandboxHost> {
  let root = '';
  const server = createServer((request, response) => {
    void fetch(new URL(request.url ?? '/', site)).then(async (answer) => {
      const type = answer.headers.get('Content-Type') ?? 'application/octet-stream';
      response.writeHead(answer.status, {
        'Content-Type': type,
        'Content-Security-Policy': 'sandbox allow-scripts allow-downloads allow-modals',
        // Modules are read across origins there.
        'Access-Control-Allow-Origin': '*',
      });
      // In a sandbox 'self' is nothing to WebKit, so the page's own policy names the host instead.
      const isPage = type.startsWith('text/html');
      response.end(
        isPage ? (await answer.text()).replaceAll("'self'", root) : Buffer.from(await answer.arrayBuffer()),
      );
    });
  }).listen(0, 'localhost');
  await once(server, 'listening');
  root = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    root,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
