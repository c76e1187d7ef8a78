/* The one script of every page, inline: opens search on demand and prints. Keep it under half a kilobyte. */

import type { SearchSettings } from './search.ts';

const openSearch = async (event: Event) => {
  const link = document.querySelector<HTMLElement>('[data-search]');
  event.preventDefault();
  const { open } = (await import(link?.dataset['search'] ?? '')) as { open: (settings: SearchSettings) => void };
  open(link?.dataset as SearchSettings);
};

addEventListener('keydown', (event) => {
  const isTyping = (event.target as Element).matches('input,textarea,select');
  if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey) void openSearch(event);
});

addEventListener('click', (event) => {
  const at = (event.target as Element).closest('[data-search],[data-print]');
  if (at?.matches('[data-print]')) print();
  // A reader who asks for a new tab gets the search page.
  else if (at && !event.ctrlKey && !event.metaKey && !event.shiftKey) void openSearch(event);
});
