import { embedEn, type EmbedLabels } from './embed.en.ts';
import { en, type Labels } from './en.ts';
import { offlineEn, type OfflineWords } from './offline.en.ts';
import { pagesEn, type PageLabels } from './pages.en.ts';
import { sheetsEn, type SheetLabels } from './sheets.en.ts';
import { toolsEn, type ToolPageLabels } from './tools.en.ts';

/**
 * The languages that the site is written in. `path` is the first part of the address ('' for the language at the root).
 * To add one: a row here, a labels file beside this one, and its words under `content/<collection>/<code>/`.
 */
export const languages = {
  en: {
    name: 'English',
    path: '',
    labels: en,
    pages: pagesEn,
    tools: toolsEn,
    sheets: sheetsEn,
    embed: embedEn,
    offline: offlineEn,
  },
} as const satisfies Record<
  string,
  {
    name: string;
    path: string;
    labels: Labels;
    pages: PageLabels;
    tools: ToolPageLabels;
    sheets: SheetLabels;
    embed: EmbedLabels;
    offline: OfflineWords;
  }
>;

/** The code of a language that the site is written in. */
export type Language = keyof typeof languages;

/** The folders of the languages that are not at the root, each with a slash. */
export const languageFolders: readonly string[] = Object.values(languages).flatMap(({ path }) =>
  (path as string) === '' ? [] : [`${path}/`],
);

/** The language at the root of the site. */
export const defaultLanguage: Language = 'en';

/** The words of the interface in one language. */
export function labelsOf(lang: Language): Labels {
  return languages[lang].labels;
}

/** One route a language, for `getStaticPaths` of pages under `[...lang]`. */
export function languageRoutes() {
  return (Object.keys(languages) as Language[]).map((lang) => ({
    params: { lang: languages[lang].path || undefined },
    props: { lang },
  }));
}

/** The words of the list pages in one language. They are apart so that the small script never ships them. */
export function pageLabelsOf(lang: Language): PageLabels {
  return languages[lang].pages;
}

/** The words above the tools in one language. */
export function toolLabelsOf(lang: Language): ToolPageLabels {
  return languages[lang].tools;
}

/** The words on and around the printable worksheets in one language. */
export function sheetLabelsOf(lang: Language): SheetLabels {
  return languages[lang].sheets;
}

/** The words around embedded tools in one language. */
export function embedLabelsOf(lang: Language): EmbedLabels {
  return languages[lang].embed;
}

/** The words about reading offline in one language. */
export function offlineLabelsOf(lang: Language): OfflineWords {
  return languages[lang].offline;
}
