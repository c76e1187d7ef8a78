import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageAddresses, standingOf } from '../../../src/addresses.ts';
import { writeHostFiles } from '../../../src/build/host-files.ts';
import { folderWith } from '../../support/temporary-folder.ts';

const names = ['.htaccess', '_headers', '_redirects', 'nginx.conf.txt', 'vercel.json'];

async function filesFor(base: string): Promise<Record<string, string>> {
  const out = folderWith({});
  await writeHostFiles(out, base);
  return Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));
}

const redirectsIn = (text = '') =>
  text
    .trim()
    .split('\n')
    .map((row) => row.split(' '));

describe('writeHostFiles', () => {
  it('writes a file for each kind of host', async () => {
    expect(Object.keys(await filesFor('/')).sort()).toEqual(names);
  });

  it.each(names)('puts the base path in front of every address in %s', async (name) => {
    const atRoot = (await filesFor('/'))[name] ?? '';
    const below = (await filesFor('/a/b/'))[name] ?? '';
    expect(atRoot).not.toBe('');
    expect(below).not.toBe(atRoot);
    // Nothing but the base differs: with it taken away again, both are the same.
    expect(below.replaceAll('/a/b/', '/')).toBe(atRoot);
    expect(below.match(/\/(guides?|questions|templates|licenses|404|_astro)\b/g)).toEqual(
      below.match(/(?<=\/a\/b)\/(guides?|questions|templates|licenses|404|_astro)\b/g),
    );
  });

  it.each(['_headers', '.htaccess', 'nginx.conf.txt', 'vercel.json'])(
    'sends the security headers with every file: %s',
    async (name) => {
      const text = (await filesFor('/'))[name];
      expect(text).toContain('X-Content-Type-Options');
      expect(text).toContain("frame-ancestors 'self'");
      expect(text).toContain('Permissions-Policy');
    },
  );

  it.each(['_headers', '.htaccess', 'nginx.conf.txt', 'vercel.json'])(
    'lets other sites frame embeds, and frames without an origin load scripts: %s',
    async (name) => {
      const text = (await filesFor('/'))[name];
      expect(text).toContain('frame-ancestors *');
      expect(text).toContain('Access-Control-Allow-Origin');
      expect(text).toMatch(/\bembed\//);
    },
  );

  it.each(['_headers', '.htaccess', 'nginx.conf.txt', 'vercel.json'])(
    'has browsers ask for the worker every time: %s',
    async (name) => {
      const text = (await filesFor('/a/'))[name];
      expect(text).toMatch(/\/a\/worker\.js[^]{0,120}no-cache/);
    },
  );

  it('never says of one path both that all may frame it and that none may', async () => {
    const { _headers: text = '' } = await filesFor('/');
    const rules = text.split(/\n(?=\/)/).map((rule) => rule.split('\n'));
    const policiesFor = (address: string) =>
      rules
        .filter(([path = '']) =>
          path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : path === address,
        )
        .flatMap((rule) => rule.filter((line) => line.includes('frame-ancestors')));
    expect(policiesFor('/embed/pitch/')).toEqual(['  Content-Security-Policy: frame-ancestors *']);
    for (const address of pageAddresses) expect(policiesFor(address).join()).toContain("'self'");
  });

  it('sends the headers for every file before those for hashed files alone', async () => {
    const { _headers: text = '' } = await filesFor('/');
    expect(text.startsWith('/*\n  X-Content-Type-Options: nosniff\n')).toBe(true);
    expect(text).toMatch(/\n\/_astro\/\*\n {2}Cache-Control: [^\n]*immutable\n$/);
  });

  it('leads each old address to a page that stands, and none to itself', async () => {
    const { _redirects: text } = await filesFor('/');
    for (const [from = '', to = '', status] of redirectsIn(text)) {
      expect([from, standingOf(from, new Set()), status]).toEqual([from, 'unknown', '301']);
      expect([to, standingOf(to, new Set())]).toEqual([to, 'live']);
    }
  });

  it('writes the same redirects for every host', async () => {
    const files = await filesFor('/');
    const expected = redirectsIn(files['_redirects']).map(([from, to]) => [from, to]);
    const vercel = JSON.parse(files['vercel.json'] ?? '') as {
      redirects: { source: string; destination: string }[];
    };
    expect(vercel.redirects.map(({ source, destination }) => [source, destination])).toEqual(expected);
    const apache = [...(files['.htaccess'] ?? '').matchAll(/^Redirect 301 (\S+) (\S+)$/gm)];
    expect(apache.map(([, from, to]) => [from, to])).toEqual(expected);
    const nginx = [...(files['nginx.conf.txt'] ?? '').matchAll(/^rewrite \^(\S+)\?\$ (\S+) permanent;$/gm)];
    expect(nginx.map(([, from, to]) => [from, to])).toEqual(expected);
  });
});
