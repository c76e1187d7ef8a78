/* The one script of every page, inline: opens search on demand and shows the print buttons. Keep it under half a kilobyte. */

const search = document.querySelector<HTMLAnchorElement>('[data-search]');

const openSearch = async (event: Event) => {
  if (!search) return;
  event.preventDefault();
  const { open } = (await import(search.dataset['search'] ?? '')) as typeof import('./search.ts');
  open(search.dataset as unknown as import('./search.ts').SearchSettings);
};

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]');

addEventListener('keydown', (event) => {
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
  if (event.key === '/' && !hasModifier && !isTyping(event.target)) void openSearch(event);
});

search?.addEventListener('click', (event) => {
  // A reader who asks for a new tab gets the search page.
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) void openSearch(event);
});

for (const print of document.querySelectorAll<HTMLElement>('[data-print]')) {
  print.hidden = false;
  print.addEventListener('click', () => {
    window.print();
  });
}
