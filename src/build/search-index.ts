import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { pagesEn } from '../i18n/pages.en.ts';
import { rewritePages } from './html-files.ts';
import type { Content, Item } from './content-files.ts';

type Record_ = { url: string; content: string; title: string; kind: string };

/** What search finds beside whole pages: each question, message and claim under its own address. */
export function recordsOf(content: Content): Record_[] {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const messageText = (item: Item) =>
    [
      item['text'],
      item['when'],
      ...((item['approaches'] ?? []) as Item[]).flatMap((a) => [a['name'], a['subject'], a['text']]),
    ]
      .map(text)
      .join(' ');
  return [
    ...content.questions
      .filter((item) => item['retired'] !== true)
      .map((item) => ({
        url: `/questions/#${item.id}`,
        title: text(item['text']),
        content: [item['text'], ...(item['probes'] as string[]), item['why']].map(text).join(' '),
        kind: 'Question',
      })),
    ...content.messages.map((item) => ({
      url: `/templates/#${item.id}`,
      title: messageTitle(item),
      content: `${messageTitle(item)}. ${messageText(item)}`.replace(
        /\{([a-z-]+)\}/g,
        (_, blank: string) => `(${blank.replaceAll('-', ' ')})`,
      ),
      kind: 'Message',
    })),
    ...content.claims.map((item) => ({
      url: `/sources/#${item.id.toLowerCase()}`,
      title: text(item['claim']),
      content: [item['claim'], item['source'], item['limits']].map(text).join(' '),
      kind: 'Source',
    })),
  ];
}

/** A template's name: its own, or how it goes out and to whom. */
function messageTitle({ id, name, channel, relation }: Item): string {
  const { channels, relations } = pagesEn.templates;
  if (typeof name === 'string') return name;
  if (typeof relation !== 'string') return id;
  return `${channels[channel as keyof typeof channels]}: ${relations[relation as keyof typeof relations]}`;
}

/** Builds the search index from the pages that carry `data-pagefind-body` and from the records. Returns a line for the log. */
export async function buildSearch(out: string, content: Content): Promise<string> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(`search index: ${errors.join('; ')}`);
  const pages = await index.addDirectory({ path: out });
  const records = recordsOf(content);
  for (const { url, title, content: words, kind } of records) {
    const added = await index.addCustomRecord({
      url,
      content: words,
      language: 'en',
      meta: { title },
      filters: { kind: [kind] },
    });
    if (added.errors.length > 0) throw new Error(`search index, ${url}: ${added.errors.join('; ')}`);
  }
  // The marks were for the indexer alone.
  rewritePages(out, ({ html }) => html.replace(/ data-pagefind-[a-z]+(="[^"]*")?/g, ''));
  await index.writeFiles({ outputPath: join(out, 'pagefind') });
  await pagefind.close();
  return `${pages.page_count} pages, ${records.length} records`;
}
