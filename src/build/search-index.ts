import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** Ready-made search boxes that come with an index; the site has its own. */
const UNUSED = /-(ui|highlight)\.(js|css)$/;

/** Builds the search index from the pages that carry `data-pagefind-body` and from the records. Returns a line for the log. */
export async function buildSearch(out: string, content: Content): Promise<string> {
  const { index } = sound(await pagefind.createIndex({}));
  if (!index) throw new Error('The search index was not begun.');
  const pages = sound(await index.addDirectory({ path: out }));
  const records = recordsOf(content);
  for (const { url, title, content: words, kind } of records)
    sound(
      await index.addCustomRecord({
        url,
        content: words,
        language: 'en',
        meta: { title },
        filters: { kind: [kind] },
      }),
    );
  // The marks were for the indexer alone.
  rewritePages(out, ({ html }) => html.replace(/ data-pagefind-[a-z]+(="[^"]*")?/g, ''));
  // Pagefind's own `writeFiles` answers before its last bytes are on the disk, and `close` then cuts them off.
  const { files } = sound(await index.getFiles());
  for (const { path, content: bytes } of files.filter((file) => !UNUSED.test(file.path))) {
    const file = join(out, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  await pagefind.close();
  return `${pages.page_count} pages, ${records.length} records`;
}

/** An answer of the indexer, as long as it has no errors; stops the build otherwise. */
function sound<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`The search index has errors: ${answer.errors.join('; ')}`);
  return answer;
}
