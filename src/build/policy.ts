import { createHash } from 'node:crypto';
import { rewritePages } from './html-files.ts';

/**
 * The parts of the Content-Security-Policy that are the same on every page. Search needs WebAssembly and a worker, whose source is what
 * `script-src` allows. Where the browser has Trusted Types, no text can become markup or code: the two policies that may be made let
 * through the address of a worker of ours and nothing else (`src/client/search.ts`, `src/offline/`).
 */
const everywhere = [
  "default-src 'none'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types askwell default',
];

const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;
const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Writes a Content-Security-Policy into every page, right after its charset, with the hashes of what the page has inline.
 * Reading the finished HTML is the way: the builder's own list misses styles of components inside MDX.
 *
 * @param site The origin of the site, which embeds name beside `'self'`: in a sandboxed frame WebKit takes that for nothing.
 * @throws Error that names the page and the attribute where HTML has a `style` or `on...` attribute, which the policy bans.
 */
export async function addPolicies(out: string, site = ''): Promise<string> {
  const count = rewritePages(out, ({ file, address, html }) => {
    const bare = html.replace(INLINE, '');
    const banned = /<[a-z][^>]*\s(?:style|on[a-z]+)=/i.exec(bare);
    if (banned) throw new Error(`${file}: the policy bans "${banned[0].slice(0, 80)}"; use a class`);
    const [charset] = CHARSET.exec(html) ?? [];
    if (!charset) throw new Error(`${file}: expected <meta charset="utf-8"> in its head`);
    const policy = `<meta http-equiv="content-security-policy" content="${policyFor(html, selfAt(address, site))}">`;
    // First in the head: browsers look for the charset in the first 1024 bytes, and a policy covers only what follows it.
    return html.replace(CHARSET, '').replace('<head>', (head) => head + charset + policy);
  });
  return `${count} pages`;
}

const selfAt = (address: string, site: string) =>
  site !== '' && /^([a-z-]+\/)?embed\/./.test(address) ? `'self' ${site}` : "'self'";

function policyFor(html: string, self: string): string {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const [, tag, attributes = '', body = ''] of html.matchAll(INLINE)) {
    if (tag === 'style') styles.add(hash(body));
    else if (!/\bsrc=|application\/ld\+json/.test(attributes)) scripts.add(hash(body));
  }
  return [
    ...everywhere,
    ...(html.includes('rel="manifest"') ? ["manifest-src 'self'"] : []),
    ...(html.includes('<iframe') ? ["frame-src 'self'"] : []),
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
  ]
    .join(';')
    .replaceAll("'self'", self);
}
