import { quoteAndFrame, type Embedded } from './snippets.ts';

/** An answer of the kind "rich" (https://oembed.com, 2.3.4.4). A static file, so what the asking site wants of the size is not known. */
export function oembed(embedded: Embedded) {
  const { title, site, home, width, height } = embedded;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site,
    provider_url: new URL('..', home).href,
    cache_age: 86_400,
    width,
    height,
    html: quoteAndFrame(embedded),
  };
}
