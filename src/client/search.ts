import { searchEn, type SearchWords } from '../i18n/search.en.ts';
import { hitOf, type Found, type Hit, type Pagefind } from './pagefind.ts';

const { lang } = document.documentElement;
const wordsIn: Record<string, SearchWords> = { en: searchEn };
const words = wordsIn[lang] ?? searchEn;

/** The site's base address. This script lies there, or in the folder of its language. */
const base = new URL(import.meta.url.endsWith(`/${lang}/search.js`) ? '..' : '.', import.meta.url).href;

/** Results shown before the reader asks for more. */
const FIRST = 10;

/** How long to wait after a key before searching, in milliseconds. */
const WAIT = 120;

let dialog: HTMLDialogElement | undefined;

/** Opens the search dialog; the first call builds it and loads the index. Focus returns to where it was when it closes. */
export function open(): void {
  dialog ??= build();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  children: (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function build(): HTMLDialogElement {
  const input = make('input', { type: 'search', placeholder: words.placeholder, autocomplete: 'off' });
  input.setAttribute('aria-label', words.field);
  const status = make('p', { className: 'small' }, [words.hint]);
  status.setAttribute('role', 'status');
  const kinds = make('p', { className: 'kinds' });
  const list = make('ol', { className: 'plain' });
  const close = make('button', { type: 'button', textContent: words.close });
  const made = make('dialog', { className: 'search' }, [
    make('p', { className: 'field' }, [input, close]),
    status,
    kinds,
    list,
  ]);
  made.setAttribute('aria-label', words.title);
  close.addEventListener('click', () => {
    made.close();
  });
  made.addEventListener('click', (event) => {
    if (event.target === made || (event.target instanceof Element && event.target.closest('a'))) made.close();
  });
  document.head.append(make('link', { rel: 'stylesheet', href: `${base}search.css` }));
  document.body.append(made);
  attach({ input, status, kinds, list, dialog: made });
  return made;
}

/** Where the browser has Trusted Types (https://w3c.github.io/trusted-types/). */
type WithTrustedTypes = {
  trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
  };
};

type Parts = {
  input: HTMLInputElement;
  status: HTMLElement;
  kinds: HTMLElement;
  list: HTMLElement;
  dialog: HTMLDialogElement;
};

function attach(parts: Parts): void {
  const { input, status, dialog: root } = parts;
  let kind = '';
  let loading: Promise<Pagefind> | undefined;
  trustSearchWorker();
  const load = async () => {
    const pagefind = (await import(`${base}pagefind/pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: base, excerptLength: 22 });
    await pagefind.filters();
    return pagefind;
  };
  const run = async () => {
    const query = input.value.trim();
    try {
      const pagefind = await (loading ??= load());
      if (query === '') return reset(parts);
      const found = await pagefind.debouncedSearch(query, { filters: kind ? { kind } : {} }, WAIT);
      if (found) await show(found, query, kind, parts, pick);
    } catch (error) {
      loading = undefined;
      status.textContent = words.broken;
      console.error(error);
    }
  };
  const pick = (next: string) => {
    kind = next;
    void run();
  };
  input.addEventListener('input', () => void run());
  root.addEventListener('keydown', (event) => {
    moveFocus(event, root);
  });
  void run();
}

/**
 * Lets Pagefind start its worker where the page's policy asks for Trusted Types: it hands over a plain text, and this passes that one
 * address and no other. To be called once in a page, since a browser refuses a second policy of the name.
 */
function trustSearchWorker(): void {
  const { trustedTypes } = window as unknown as WithTrustedTypes;
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) =>
      new URL(url, document.baseURI).href === `${base}pagefind/pagefind-worker.js` ? url : null,
  });
}

function reset({ status, kinds, list }: Parts): void {
  status.textContent = words.hint;
  kinds.replaceChildren();
  list.replaceChildren();
}

async function show(
  found: Found,
  query: string,
  kind: string,
  parts: Parts,
  pick: (kind: string) => void,
): Promise<void> {
  const { results, totalFilters } = found;
  const hits = await Promise.all(results.slice(0, FIRST).map(async (result) => hitOf(await result.data())));
  parts.status.textContent = results.length === 0 ? words.none(query) : words.found(results.length);
  parts.kinds.replaceChildren(...kindButtons(totalFilters['kind'] ?? {}, kind, pick));
  const rest = results.slice(FIRST);
  parts.list.replaceChildren(...hits.map(row));
  if (rest.length === 0) return;
  const more = make('button', { type: 'button', textContent: words.more(rest.length) });
  more.addEventListener('click', () => {
    void Promise.all(rest.map(async (result) => row(hitOf(await result.data())))).then((rows) => {
      more.parentElement?.replaceWith(...rows);
      rows[0]?.querySelector('a')?.focus();
    });
  });
  parts.list.append(make('li', {}, [more]));
}

function kindButtons(counts: Record<string, number>, chosen: string, pick: (kind: string) => void): Node[] {
  return [['', words.all] as const, ...Object.entries(words.kinds)]
    .filter(([kind]) => kind === '' || kind === chosen || (counts[kind] ?? 0) > 0)
    .map(([kind, name]) => {
      const button = make('button', {
        type: 'button',
        textContent: kind ? `${name} ${counts[kind] ?? 0}` : name,
      });
      button.setAttribute('aria-pressed', String(kind === chosen));
      button.addEventListener('click', () => {
        pick(kind);
      });
      return button;
    });
}

function row({ url, title, section, kind, excerpt }: Hit): HTMLElement {
  const name = section ? `${title}: ${section}` : title;
  return make('li', {}, [
    make('a', { href: url }, [name]),
    make('p', { className: 'small' }, [
      make('b', {}, [words.kinds[kind as keyof SearchWords['kinds']] ?? kind]),
      ' ',
      ...marked(excerpt),
    ]),
  ]);
}

/** Turns escaped text with `<mark>` into nodes, so that nothing found is ever read as markup. */
function marked(excerpt: string): (Node | string)[] {
  const entities: Record<string, string> = {
    '&lt;': '<',
    '&gt;': '>',
    '&amp;': '&',
    '&quot;': '"',
    '&#39;': "'",
  };
  return excerpt.split(/<\/?mark>/).map((part, at) => {
    const text = part.replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => entities[entity] ?? entity);
    return at % 2 === 1 ? make('mark', {}, [text]) : text;
  });
}

function moveFocus(event: KeyboardEvent, root: HTMLDialogElement): void {
  // WebKitGTK's search field keeps Escape to itself.
  if (event.key === 'Escape') root.close();
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const stops = [...root.querySelectorAll<HTMLElement>('input, li a, li button')];
  const next = stops.indexOf(document.activeElement as HTMLElement) + step;
  stops[Math.min(Math.max(next, 0), stops.length - 1)]?.focus();
}
