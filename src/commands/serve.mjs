/**
 * `npm run serve [-- --port N --base /path/ --dir dist --record file]`: serves the built folder as a good static host would: compressed,
 * with the headers of `_headers`, `index.html` for folders and `404.html` for the rest. Prints its address. With `--record`, for the
 * tests, it writes down each request and each breach of a policy.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { parseArgs } from 'node:util';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { beginRecord } from './record.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.PORT ?? '4321' },
    base: { type: 'string', default: process.env.ASKWELL_BASE ?? '/' },
    dir: { type: 'string', default: process.env.ASKWELL_OUT ?? 'dist' },
    record: { type: 'string' },
  },
});

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
};

/** The rules of `_headers`: a path, which may end with a star, and its headers. */
function headerRules() {
  const file = join(values.dir, '_headers');
  if (!existsSync(file)) return [];
  const rules = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, name, value] = /^ {2}(.*?): (.*)$/.exec(line) ?? [];
    if (name) rules.at(-1).headers.push([name, value]);
    else if (line !== '') rules.push({ path: line, headers: [] });
  }
  return rules;
}

/** The headers for a path. Values of several rules are joined, as the strictest hosts do. */
function headersFor(pathname) {
  const headers = new Headers();
  for (const { path, headers: own } of rules) {
    const isRight = path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
    if (isRight) for (const [name, value] of own) headers.append(name, value);
  }
  return Object.fromEntries(headers);
}

/** A path with its escapes read; one with broken escapes stays as it is, and leads nowhere. */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The file for a path below the base; undefined where there is none, and for paths that climb out of the folder. */
function fileFor(path) {
  const inside = normalize(decoded(path)).replace(/^(\.\.[/\\])+/, '');
  const file = join(values.dir, inside.endsWith('/') || inside === '.' ? join(inside, 'index.html') : inside);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function send(request, response, status, file) {
  const accepts = request.headers['accept-encoding'] ?? '';
  const isText = /text|javascript|json|xml/.test(types[extname(file)] ?? '');
  const encoding = isText ? (/\bbr\b/.exec(accepts)?.[0] ?? /\bgzip\b/.exec(accepts)?.[0]) : undefined;
  response.writeHead(status, {
    ...headersFor(new URL(request.url, 'http://localhost').pathname),
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    ...(file.endsWith('.html') && record?.headersFor(file, request.headers.host)),
    ...(encoding && { 'Content-Encoding': encoding, Vary: 'Accept-Encoding' }),
  });
  if (request.method === 'HEAD') return response.end();
  const source = createReadStream(file);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  const squeeze = encoding === 'br' ? [createBrotliCompress(quality)] : encoding ? [createGzip()] : [];
  return pipeline(source, ...squeeze, response, () => {});
}

const rules = headerRules();
const record = values.record && beginRecord(values.record, values.base);
const server = createServer((request, response) => {
  if (record?.note(request, response)) return undefined;
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (!pathname.startsWith(values.base)) return response.writeHead(302, { Location: values.base }).end();
  const path = pathname.slice(values.base.length);
  const file = fileFor(path || './');
  if (file) return send(request, response, 200, file);
  if (fileFor(`${path}/`)) return response.writeHead(301, { Location: `${pathname}/` }).end();
  return send(request, response, 404, join(values.dir, '404.html'));
});
server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${values.port} is taken. Choose another: npm start -- --port 4400`
      : String(error),
  );
  process.exit(1);
});
server.listen(Number(values.port), () => {
  console.log(`Askwell is at http://localhost:${server.address().port}${values.base}`);
});
