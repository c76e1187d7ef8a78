import type { APIContext } from 'astro';
import { languageRoutes, type Language } from '../../../i18n/languages.ts';
import { allBlanks } from '../../../queries/messages.ts';
import { labels } from '../../../tools/outreach/labels.ts';

export const getStaticPaths = languageRoutes;

/** All words of the message writer and all blanks: what its first view does not say is loaded with the parts that say it. */
export const GET = async ({ props: { lang } }: APIContext<{ lang: Language }>) =>
  Response.json({ words: labels[lang], blanks: await allBlanks() });
