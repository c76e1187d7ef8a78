import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Headers for every file. The Content-Security-Policy itself is in the pages; `frame-ancestors` can only stand here. */
const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Content-Security-Policy': "frame-ancestors 'self'",
} as const;

/** Files under these folders carry a hash in their name and never change. */
const hashed = '_astro/*';

/** Addresses that people type or that moved: from, to. Below the base path. */
const redirects = [
  ['guide/', 'guides/'],
  ['question-bank/', 'questions/'],
  ['messages/', 'templates/'],
  ['for-counselors/', 'for-career-centers/'],
  ['licences/', 'licenses/'],
] as const;

/** Writes header and redirect files for Netlify and Cloudflare Pages, Apache, Vercel and nginx, plus `robots.txt`. */
export async function writeHostFiles(out: string, base: string): Promise<void> {
  const put = (name: string, text: string) => {
    writeFileSync(join(out, name), text);
  };
  const rows = Object.entries(headers);
  const forever = 'public, max-age=31536000, immutable';
  put(
    '_headers',
    `${base}*\n${rows.map(([k, v]) => `  ${k}: ${v}\n`).join('')}${base}${hashed}\n  Cache-Control: ${forever}\n`,
  );
  put('_redirects', redirects.map(([from, to]) => `${base}${from} ${base}${to} 301\n`).join(''));
  put(
    '.htaccess',
    [
      `ErrorDocument 404 ${base}404.html`,
      '<IfModule mod_headers.c>',
      ...rows.map(([k, v]) => `  Header always set ${k} "${v}"`),
      '</IfModule>',
      ...redirects.map(([from, to]) => `Redirect 301 ${base}${from} ${base}${to}`),
      '',
    ].join('\n'),
  );
  put(
    'vercel.json',
    `${JSON.stringify(
      {
        trailingSlash: true,
        headers: [{ source: `${base}(.*)`, headers: rows.map(([key, value]) => ({ key, value })) }],
        redirects: redirects.map(([from, to]) => ({ source: base + from, destination: base + to, permanent: true })),
      },
      null,
      2,
    )}\n`,
  );
  put(
    'nginx.conf.txt',
    [
      '# Lines for the server block that serves this folder.',
      `error_page 404 ${base}404.html;`,
      ...rows.map(([k, v]) => `add_header ${k} "${v}" always;`),
      ...redirects.map(([from, to]) => `rewrite ^${base}${from}?$ ${base}${to} permanent;`),
      '',
    ].join('\n'),
  );
}
