import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Headers for every file. The Content-Security-Policy itself is in the pages; `frame-ancestors` can only stand here. */
const rows = Object.entries({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Content-Security-Policy': "frame-ancestors 'self'",
});

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

/** Netlify's and Cloudflare's form. The rule for every file stands first: `npm run serve` reads it. */
function headerRules(base: string): string {
  const forAll = rows.map(([name, value]) => `  ${name}: ${value}\n`).join('');
  return `${base}*\n${forAll}${base}${hashed}\n  Cache-Control: public, max-age=31536000, immutable\n`;
}

function apacheLines(base: string): string[] {
  return [
    `ErrorDocument 404 ${base}404.html`,
    '<IfModule mod_headers.c>',
    ...rows.map(([name, value]) => `  Header always set ${name} "${value}"`),
    '</IfModule>',
    ...redirects.map(([from, to]) => `Redirect 301 ${base}${from} ${base}${to}`),
    '',
  ];
}

function vercelSettings(base: string) {
  return {
    trailingSlash: true,
    headers: [{ source: `${base}(.*)`, headers: rows.map(([key, value]) => ({ key, value })) }],
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
    ...redirects.map(([from, to]) => `rewrite ^${base}${from}?$ ${base}${to} permanent;`),
    '',
  ];
}
