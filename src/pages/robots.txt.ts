import type { APIContext } from 'astro';
import { address } from '../queries/address.ts';

/** `/robots.txt`: everything may be read; the sitemap is named. */
export function GET({ site }: APIContext) {
  return new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(address('/sitemap-index.xml'), site).href}\n`,
  );
}
