import type { Span } from '../core/slots.ts';

/** The name that the style knows the marks by. */
const name = 'coach';

/**
 * Highlights words in an element, without changing it. Nothing happens where the element shows another text by now, or in a browser
 * that can’t highlight: the notes quote the words.
 * @returns what takes the marks away again
 */
export function highlight(
  element: HTMLElement,
  text: string,
  spans: readonly (Span | null)[],
): (() => void) | undefined {
  if (!('highlights' in CSS) || element.textContent !== text) return undefined;
  const marks = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, marks);
  const ranges = spans.flatMap((span) => (span === null ? [] : [rangeIn(element, span)]));
  for (const range of ranges) marks.add(range);
  return () => {
    for (const range of ranges) marks.delete(range);
  };
}

function rangeIn(element: HTMLElement, { start, end }: Span): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (start >= at && start <= at + length) range.setStart(node, start - at);
    if (end >= at && end <= at + length) {
      range.setEnd(node, end - at);
      break;
    }
    at += length;
  }
  return range;
}
