/* The one script of every page: opens search on demand and shows the print buttons. Keep it under a kilobyte. */

const openSearch = async (event: Event) => {
  event.preventDefault();
  const { open } = await import('./search.ts');
  open();
};

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

addEventListener('keydown', (event) => {
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) {
    void openSearch(event);
  }
});

document.querySelector('[data-search]')?.addEventListener('click', (event) => {
  if (!(event as MouseEvent).ctrlKey && !(event as MouseEvent).metaKey) void openSearch(event);
});

for (const print of document.querySelectorAll<HTMLElement>('[data-print]')) {
  print.hidden = false;
  print.addEventListener('click', () => {
    window.print();
  });
}
