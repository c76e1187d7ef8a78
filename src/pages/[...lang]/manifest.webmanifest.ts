import type { APIContext } from 'astro';
import { host } from '../../host.config.ts';
import { labelsOf, languageRoutes, toolLabelsOf, type Language } from '../../i18n/languages.ts';
import { icons } from '../../offline/core/icons.ts';
import { address } from '../../queries/address.ts';

export const getStaticPaths = languageRoutes;

/** `/manifest.webmanifest`: what a device needs to put the site on its home screen. */
export function GET({ props: { lang } }: APIContext<{ lang: Language }>) {
  const { nav, description } = labelsOf(lang);
  const tools = toolLabelsOf(lang);
  const manifest = {
    id: address('/', lang),
    name: host.name,
    short_name: host.name,
    description,
    lang,
    dir: 'ltr',
    start_url: address('/plan/', lang),
    scope: address('/'),
    display: 'standalone',
    theme_color: '#fdfbf6',
    background_color: '#fdfbf6',
    categories: ['education', 'business'],
    icons: icons
      .filter(({ purpose }) => purpose !== 'apple')
      .map(({ name, size, purpose }) => ({
        src: address(`/icons/${name}`),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    shortcuts: [
      { name: nav.plan, url: address('/plan/', lang) },
      ...(['day-sheet', 'outreach'] as const).map((tool) => ({
        name: tools[tool].name,
        url: address(`/tools/${tool}/`, lang),
      })),
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
}
