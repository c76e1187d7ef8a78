import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A second host of a site. Its root ends without a slash. */
export type SecondHost = { root: string; stop: () => void };

/** What a second host changes: the headers beside the type of each answer, and the HTML of each page. `root` is its own root. */
type Changes = {
  readonly headers: Readonly<Record<string, string>>;
  readonly page: (html: string, root: string) => string;
};

/** Serves another host's files, changed on the way. */
export async function secondHost(site: string, { headers, page }: Changes): Promise<SecondHost> {
  let root = '';
  const server = createServer((request, response) => {
    void fetch(new URL(request.url ?? '/', site)).then(async (answer) => {
      const type = answer.headers.get('Content-Type') ?? 'application/octet-stream';
      response.writeHead(answer.status, { 'Content-Type': type, ...headers });
      response.end(
        type.startsWith('text/html')
          ? page(await answer.text(), root)
          : Buffer.from(await answer.arrayBuffer()),
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
