import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageAddresses } from '../addresses.ts';
import { languageFolders as folders } from '../i18n/languages.ts';

/** Headers for every file. */
const rows = Object.entries({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // A page that links here in a new window gets no hold on ours.
  'Cross-Origin-Opener-Policy': 'same-origin',
});

/** The Content-Security-Policy itself is in the pages; who may frame a page can only stand in a header. */
const policy = 'Content-Security-Policy';
const ownFrames = "frame-ancestors 'self'";
const anyFrame = 'frame-ancestors *';

/** What scripts load. A sandboxed frame has no origin, so these have to be open to all; there is nothing personal in them. */
const openToAll = ['_astro', 'json'] as const;
const cors = ['Access-Control-Allow-Origin', '*'] as const;

const anyFolder = folders.length === 0 ? '' : `(?:${folders.join('|')})?`;
/** Regular expressions for the path of a file: an embed (not the page about embeds), and what scripts load. */
const embedsUnder = (base: string) => `^${base}${anyFolder}embed/.`;
const openUnder = (base: string) => `^${base}${anyFolder}(?:${openToAll.join('|')})/`;

/** Files under these folders carry a hash in their name and never change. */
const hashed = '_astro/*';

/** The service worker: a copy of yesterday’s would hide today’s site. */
const worker = 'worker.js';
const asked = ['Cache-Control', 'no-cache'] as const;

/** Addresses that people type or that moved: from, to. Below the base path. */
const redirects = [
  ['guide/', 'guides/'],
  ['question-bank/', 'questions/'],
  ['messages/', 'templates/'],
  ['for-counselors/', 'for-career-centers/'],
  ['licences/', 'licenses/'],
] as const;

/** Writes header and redirect files for Netlify and Cloudflare Pages, Apache, Vercel and nginx. `base` has both slashes. */
export async function writeHostFiles(out: string, base: string): Promise<void> {
  const files = {
    _headers: headerRules(base),
    _redirects: redirects.map(([from, to]) => `${base}${from} ${base}${to} 301\n`).join(''),
    '.htaccess': apacheLines(base).join('\n'),
    'vercel.json': `${JSON.stringify(vercelSettings(base), null, 2)}\n`,
    'nginx.conf.txt': nginxLines(base).join('\n'),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
}

/**
 * Netlify's and Cloudflare's form; `npm run serve` reads it too. Of all rules that match a path the values are joined, so the rule for
 * every file can't forbid what another one allows: who may frame is said folder by folder.
 */
function headerRules(base: string): string {
  const rule = (path: string, ...headers: (readonly [string, string])[]) =>
    `${base}${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  const roots = ['', ...folders];
  return [
    rule('*', ...rows),
    ...roots.flatMap((root) => [
      ...ownPages().map((path) => rule(root + path, [policy, ownFrames])),
      rule(`${root}embed/*`, [policy, anyFrame]),
      ...openToAll.map((folder) => rule(`${root}${folder}/*`, cors)),
    ]),
    rule(worker, asked),
    rule(hashed, ['Cache-Control', 'public, max-age=31536000, immutable']),
  ].join('');
}

/** The front page, the folders with pages, and the page about embeds. */
function ownPages(): string[] {
  const first = new Set(pageAddresses.map((address) => address.split('/')[1] ?? ''));
  return [...first].map((folder) => (folder === '' ? '' : folder === 'embed' ? 'embed/' : `${folder}/*`));
}

function apacheLines(base: string): string[] {
  return [
    `ErrorDocument 404 ${base}404.html`,
    '<IfModule mod_headers.c>',
    ...[...rows, [policy, ownFrames] as const].map(
      ([name, value]) => `  Header always set ${name} "${value}"`,
    ),
    `  <If "%{REQUEST_URI} =~ m#${embedsUnder(base)}#">`,
    `    Header always set ${policy} "${anyFrame}"`,
    '  </If>',
    `  <If "%{REQUEST_URI} =~ m#${openUnder(base)}#">`,
    `    Header always set ${cors.join(' ')}`,
    '  </If>',
    `  <If "%{REQUEST_URI} =~ m#^${base}${worker}$#">`,
    `    Header always set ${asked.join(' ')}`,
    '  </If>',
    '</IfModule>',
    ...redirects.map(([from, to]) => `Redirect 301 ${base}${from} ${base}${to}`),
    '',
  ];
}

function vercelSettings(base: string) {
  return {
    trailingSlash: true,
    headers: [
      { source: `${base}(.*)`, headers: rows.map(([key, value]) => ({ key, value })) },
      {
        source: `${base}((?!${anyFolder}embed/.).*)`,
        headers: [{ key: policy, value: ownFrames }],
      },
      { source: `${base}(${anyFolder}embed/.+)`, headers: [{ key: policy, value: anyFrame }] },
      {
        source: `${base}(${anyFolder}(?:${openToAll.join('|')})/.*)`,
        headers: [{ key: cors[0], value: cors[1] }],
      },
      { source: base + worker, headers: [{ key: asked[0], value: asked[1] }] },
    ],
    redirects: redirects.map(([from, to]) => ({
      source: base + from,
      destination: base + to,
      permanent: true,
    })),
  };
}

function nginxLines(base: string): string[] {
  return [
    '# Lines for the server block that serves this folder.',
    `error_page 404 ${base}404.html;`,
    ...rows.map(([name, value]) => `add_header ${name} "${value}" always;`),
    `set $askwell_frames "${ownFrames}";`,
    `if ($uri ~ "${embedsUnder(base)}") { set $askwell_frames "${anyFrame}"; }`,
    `add_header ${policy} $askwell_frames always;`,
    '# An empty value sends no header.',
    'set $askwell_open "";',
    `if ($uri ~ "${openUnder(base)}") { set $askwell_open "${cors[1]}"; }`,
    `add_header ${cors[0]} $askwell_open always;`,
    'set $askwell_cache "";',
    `if ($uri = "${base}${worker}") { set $askwell_cache "${asked[1]}"; }`,
    `add_header ${asked[0]} $askwell_cache always;`,
    ...redirects.map(([from, to]) => `rewrite ^${base}${from}?$ ${base}${to} permanent;`),
    '',
  ];
}
