import type { APIContext } from 'astro';
import { languageRoutes, type Language } from '../../i18n/languages.ts';
import { manifestIn } from '../../queries/manifest.ts';

export const getStaticPaths = languageRoutes;

/** `/manifest.webmanifest`: what a device needs to put the site on its home screen. */
export function GET({ props: { lang } }: APIContext<{ lang: Language }>) {
  return new Response(JSON.stringify(manifestIn(lang)), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
}
