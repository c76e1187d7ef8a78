import { getCollection, type CollectionEntry } from 'astro:content';
import { defaultLanguage, type Language } from '../i18n/languages.ts';
import { steps, type Step } from '../schemas/guide.ts';
import { wordCount } from './words.ts';

/** A guide with its slug, its language and its reading time in minutes. */
export type Guide = CollectionEntry<'guides'> & { slug: string; lang: Language; minutes: number };

/** Words a minute that reading times assume: a slow, careful reader of plain text. */
const READING_RATE = 200;

/** All guides in one language, in order. A guide in another language lies in a folder of that language's code. */
export async function guidesIn(lang: Language): Promise<Guide[]> {
  const all = await getCollection('guides');
  return all
    .map((entry) => withSlug(entry))
    .filter((guide) => guide.lang === lang)
    .sort((a, b) => a.data.order - b.data.order);
}

/** Every page asks for all guides, so each text is counted once. */
const counted = new Map<string, number>();

function minutesOf(text: string): number {
  const minutes = counted.get(text) ?? Math.max(1, Math.round(wordCount(text) / READING_RATE));
  counted.set(text, minutes);
  return minutes;
}

function withSlug(entry: CollectionEntry<'guides'>): Guide {
  const [first = '', second] = entry.id.split('/');
  const minutes = minutesOf(entry.body ?? '');
  return second === undefined
    ? { ...entry, slug: first, lang: defaultLanguage, minutes }
    : { ...entry, slug: second, lang: first as Language, minutes };
}

/** The steps of the journey, each with its guides, in order. */
export function bySteps(guides: readonly Guide[]): { step: Step; guides: Guide[] }[] {
  return steps.map((step) => ({ step, guides: guides.filter((guide) => guide.data.step === step) }));
}
