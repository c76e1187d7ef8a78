import { getCollection } from 'astro:content';
import type { APIContext } from 'astro';
import { languages, type Language } from '../../../i18n/languages.ts';
import { address } from '../../../queries/address.ts';
import { citedClaims } from '../../../queries/claims.ts';
import { guidesIn, type Guide } from '../../../queries/guides.ts';
import { markdownTwin } from '../../../queries/markdown-twin.ts';

export async function getStaticPaths() {
  const all = await Promise.all((Object.keys(languages) as Language[]).map(guidesIn));
  return all.flat().map((guide) => ({
    params: { lang: languages[guide.lang].path || undefined, slug: guide.slug },
    props: { guide },
  }));
}

/** The Markdown twin of a guide: the same words without components, for plain readers and machines. */
export async function GET({ props: { guide }, site }: APIContext<{ guide: Guide }>) {
  const questions = new Map((await getCollection('questions')).map(({ id, data }) => [id, data.text]));
  const claims = await citedClaims(guide.body ?? '');
  const text = markdownTwin({
    title: guide.data.title,
    can: guide.data.can,
    body: guide.body ?? '',
    takeaways: guide.data.takeaways,
    sources: claims.map(({ id, source }) => ({ id, source })),
    questions,
    full: (path) => new URL(address(path, guide.lang), site).href,
  });
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}
