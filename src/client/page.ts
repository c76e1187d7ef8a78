/* The one script of every page, inline: opens search on demand and prints. Keep it under half a kilobyte. The page puts its address for `${HOME}`. */

/** The address of the front page in the page’s language. */
declare const HOME: string;

const openSearch = async (event: Event) => {
  event.preventDefault();
  const { open } = (await import(`${HOME}search.js`)) as { open: () => void };
  open();
};

/** With these keys held down a reader asks the browser for something else: a new tab, another shortcut. */
const isPlain = (event: KeyboardEvent | MouseEvent) => !event.ctrlKey && !event.metaKey;

/** With nothing focused, some browsers send keys to the document, which is no element. */
const isAt = (event: Event, selector: string) => (event.target as Partial<Element>).closest?.(selector);

addEventListener('keydown', (event) => {
  if (event.key === '/' && isPlain(event) && !isAt(event, 'input,textarea,select')) void openSearch(event);
});

addEventListener('click', (event) => {
  if (isAt(event, '[data-search]') && isPlain(event)) void openSearch(event);
  if (isAt(event, '[data-print]')) print();
});
