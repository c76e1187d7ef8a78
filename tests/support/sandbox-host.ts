import { secondHost, type SecondHost } from './second-host.ts';

/**
 * Serves another host's pages sandboxed, as a frame of a strict page would be: they have no origin of their own, and every engine
 * throws when a script reads `localStorage`. Nothing is faked in the page.
 */
export const sandboxOf = (site: string): Promise<SecondHost> =>
  secondHost(site, {
    headers: {
      'Content-Security-Policy': 'sandbox allow-scripts allow-downloads allow-modals',
      // Modules are read across origins there.
      'Access-Control-Allow-Origin': '*',
    },
    // In a sandbox 'self' is nothing to WebKit, so the page's own policy names the host instead.
    page: (html, root) => html.replaceAll("'self'", root),
  });
