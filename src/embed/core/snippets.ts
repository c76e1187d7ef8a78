import { escaped } from '../../shared/core/sheet-html.ts';
import { queryOf, type EmbedSettings } from './settings.ts';

/** What a snippet is about: a tool by its id, what it is called, and full addresses. `home` is that of `/embed/`. */
export type Embedded = {
  readonly tool: string;
  readonly title: string;
  readonly site: string;
  /** The tool’s own page. */
  readonly page: string;
  readonly home: string;
  /** The size of the frame, in CSS pixels. */
  readonly width: number;
  readonly height: number;
};

/** The address of the frame with its settings. */
export function frameAddress({ home, tool }: Embedded, settings: EmbedSettings): string {
  return `${home}${tool}/${queryOf(settings)}`;
}

/** The link alone: sites that know oEmbed turn it into the tool, all others keep a link. */
export function linkSnippet({ page }: Embedded): string {
  return page;
}

/** A frame of one size, for every site that allows frames. Half an attribute of it may be dropped and it still works. */
export function frameSnippet(embedded: Embedded, settings: EmbedSettings): string {
  const { title, site, width, height } = embedded;
  return `<iframe${attributes({
    src: frameAddress(embedded, settings),
    title: `${title} - ${site}`,
    width: String(width),
    height: String(height),
    style: 'border:0;width:100%',
    loading: 'lazy',
    allow: 'clipboard-write',
  })}></iframe>`;
}

/** The element of the loader, with the link that stays where scripts don’t run. */
export function loaderSnippet(embedded: Embedded, settings: EmbedSettings): string {
  const { tool, title, page, home } = embedded;
  const { schoolUrl, ...others } = settings;
  const own = attributes({ tool, ...others, 'school-url': schoolUrl });
  return [
    `<askwell-embed${own}><a href="${escaped(page)}">${escaped(title)}</a></askwell-embed>`,
    `<script async src="${escaped(`${home}v1.js`)}"></script>`,
  ].join('\n');
}

/** The html of an oEmbed answer. WordPress shows the quote until the frame has sent its height. */
export function quoteAndFrame(embedded: Embedded): string {
  const { title, site, page, home, tool, width, height } = embedded;
  const frame = attributes({
    class: 'wp-embedded-content',
    sandbox: 'allow-scripts',
    security: 'restricted',
    src: `${home}${tool}/`,
    title: `${title} - ${site}`,
    width: String(width),
    height: String(height),
  });
  return `<blockquote class="wp-embedded-content"><a href="${escaped(page)}">${escaped(title)}</a></blockquote><iframe${frame}></iframe>`;
}

/** The size of a frame where nobody says another one. WordPress shows 1,000 pixels at most. */
export const usualSize = { width: 600, height: 1000 } as const;

function attributes(named: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(named)
    .filter(([, value]) => value !== undefined)
    .map(([name, value = '']) => ` ${name}="${escaped(value)}"`)
    .join('');
}
