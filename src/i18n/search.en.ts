/** The words of the search dialog in English. They are apart so that the dialog loads no others. */
export const searchEn = {
  title: 'Search',
  field: 'Search guides, questions, messages and sources',
  placeholder: 'reminder, silence, thank you',
  hint: 'Arrow keys move, Enter opens, Escape closes.',
  all: 'All',
  none: (query: string) => `Nothing found for “${query}”. Try one plain word.`,
  found: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  more: (count: number) => `Show ${count} more`,
  close: 'Close',
  broken: 'Search could not load. Check the connection and try again. The lists in the menu still work.',
  kinds: { Guide: 'Guides', Question: 'Questions', Message: 'Messages', Source: 'Sources', Page: 'Pages' },
};

export type SearchWords = typeof searchEn;
