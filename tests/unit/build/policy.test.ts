import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addPolicies } from '../../../src/build/policy.ts';
import { folderWith } from '../../support/temporary-folder.ts';

const page = (head: string, body = '') =>
  `<html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy that a page gets, by directive. */
async function policyOf(html: string): Promise<Map<string, string[]>> {
  const out = folderWith({ 'index.html': html });
  await addPolicies(out);
  const written = readFileSync(join(out, 'index.html'), 'utf8');
  const [, policy = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(written) ?? [];
  return new Map(policy.split(';').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1)]));
}

describe('addPolicies', () => {
  it('allows nothing but what comes from the site itself', async () => {
    const policy = await policyOf(page(''));
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
    expect([...policy.values()].flat().join(' ')).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  it('asks for Trusted Types, so that no text becomes markup or code', async () => {
    const policy = await policyOf(page(''));
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('trusted-types')).toEqual(['askwell', 'default']);
  });

  it('names each inline script and style by its hash', async () => {
    const policy = await policyOf(page('<style>p{a:b}</style><script type="module">go()</script>'));
    expect(policy.get('style-src')).toEqual(["'self'", hash('p{a:b}')]);
    expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'", hash('go()')]);
  });

  it('names a script that stands twice once', async () => {
    const policy = await policyOf(page('<script>go()</script><script>go()</script>'));
    expect(policy.get('script-src')).toHaveLength(3);
  });

  it('needs no hash for scripts with an address and for data', async () => {
    const policy = await policyOf(
      page('<script src="/a.js"></script><script type="application/ld+json">{}</script>'),
    );
    expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  });

  it('puts the policy right after the charset and changes nothing else', async () => {
    const html = page('<title>x</title>', '<p>y</p>');
    const out = folderWith({ 'a/index.html': html });
    expect(await addPolicies(out)).toBe('1 pages');
    const written = readFileSync(join(out, 'a/index.html'), 'utf8');
    expect(written).toMatch(/<meta charset="utf-8"><meta http-equiv="content-security-policy"/);
    expect(written.replace(/<meta http-equiv[^>]*>/, '')).toBe(html);
  });

  it.each(['<p style="color:red">x</p>', '<button type="button" onclick="go()">x</button>'])(
    'stops at an attribute that the policy bans, and names the page: %s',
    async (body) => {
      const out = folderWith({ 'guides/index.html': page('', body) });
      await expect(addPolicies(out)).rejects.toThrow(/^guides\/index\.html: the policy bans "<(p|button) /);
    },
  );

  it('does not take words inside scripts and styles for attributes', async () => {
    const policy = await policyOf(page('<script>a="<p style=x onclick=y>"</script>'));
    expect(policy.get('script-src')).toContain(hash('a="<p style=x onclick=y>"'));
  });

  it('names a page without a charset', async () => {
    const out = folderWith({ 'bare.html': '<html><head></head></html>' });
    await expect(addPolicies(out)).rejects.toThrow('bare.html: expected <meta charset="utf-8"> in its head');
  });
});
