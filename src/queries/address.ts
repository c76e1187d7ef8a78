import { defaultLanguage, languages, type Language } from '../i18n/languages.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page of the site as a link needs it: base path and language in front. `path` starts with `/`. */
export function address(path: string, lang: Language = defaultLanguage): string {
  const folder = languages[lang].path;
  return `${base}${folder ? `/${folder}` : ''}${path}`;
}

/** The path inside the site of a full pathname: without base and language. The reverse of `address`. */
export function pathOf(pathname: string): string {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  const folder = Object.values(languages).find((l) => l.path !== '' && path.startsWith(`/${l.path}/`));
  return folder ? path.slice(folder.path.length + 1) : path;
}

/** The language of the page at a full pathname. */
export function languageAt(pathname: string): Language {
  const [, first] = pathname.slice(base.length).split('/');
  const found = (Object.keys(languages) as Language[]).find(
    (lang) => (languages[lang].path as string) === first,
  );
  return found ?? defaultLanguage;
}
