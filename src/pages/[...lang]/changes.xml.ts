import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { host } from '../../host.config.ts';
import { labelsOf, languageRoutes, pageLabelsOf, type Language } from '../../i18n/languages.ts';
import { address } from '../../queries/address.ts';
import { changes } from '../../queries/changes.ts';

export const getStaticPaths = languageRoutes;

/** The feed of changes: one item a day of CHANGELOG.md. */
export function GET({ props, site }: APIContext<{ lang: Language }>) {
  const { lang } = props;
  return rss({
    title: `${host.name}: ${pageLabelsOf(lang).changes.title}`,
    description: labelsOf(lang).description,
    site: new URL(address('/', lang), site),
    items: changes().map(({ day, parts }) => ({
      title: day,
      // A full address: to a path the library would add a slash, behind the fragment.
      link: new URL(address(`/changes/#on-${day}`, lang), site).href,
      pubDate: new Date(day),
      description: parts.map(({ reader, items }) => `${reader}: ${items.join(' ')}`).join(' '),
    })),
  });
}
