/** The part of Pagefind's browser interface that we use (pagefind 1.5, `pagefind.js`). */
export type Pagefind = {
  /** Loads the list of filters; results carry counts a filter only once it has been loaded. */
  filters(): Promise<unknown>;
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  /** Resolves to null when a later call came in within the wait. */
  debouncedSearch(
    query: string,
    options: { filters: Record<string, string> },
    wait: number,
  ): Promise<Found | null>;
};

export type Found = {
  results: { data(): Promise<Page> }[];
  /** How many results each kind would give. */
  totalFilters: Record<string, Record<string, number>>;
};

type Page = {
  url: string;
  /** HTML-escaped text in which only `<mark>` is markup. */
  excerpt: string;
  meta: { title: string };
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
};

/** A line of the result list. */
export type Hit = { url: string; title: string; section: string; kind: string; excerpt: string };

/** The best place of a found page: the section that matches, where there is one. */
export function hitOf({ url, excerpt, meta, filters, sub_results }: Page): Hit {
  const best = sub_results.find((sub) => sub.url.includes('#')) ?? { title: '', url, excerpt };
  const isWhole = best.title === '' || best.title === meta.title;
  return {
    url: best.url,
    title: meta.title,
    section: isWhole ? '' : best.title,
    kind: filters['kind']?.[0] ?? 'Page',
    excerpt: best.excerpt,
  };
}
