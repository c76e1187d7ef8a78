/** What makes letters stand where they stand. */
const metrics = [
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-stretch', 'font-variant'],
  ...['font-kerning', 'font-feature-settings', 'letter-spacing', 'word-spacing', 'line-height', 'tab-size'],
  ...['text-align', 'text-indent', 'text-transform', 'direction', 'overflow-wrap', 'word-break'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
];

/**
 * Lays a layer under a field so that each letter of its text lies under the field’s own, and keeps it there when the field grows,
 * scrolls or moves. The field becomes clear; its color shows from below.
 * @returns what lets go of the field
 */
export function layUnder(layer: HTMLElement, field: HTMLTextAreaElement): () => void {
  const around = layer.parentElement;
  const inner = layer.firstElementChild as HTMLElement;
  const set = (name: string, pixels: number) => {
    layer.style.setProperty(name, `${pixels}px`);
  };
  const scroll = () => {
    set('--scrolled', -field.scrollTop);
  };
  const lay = () => {
    if (around === null || !field.checkVisibility()) return;
    layer.hidden = false;
    const own = field.getBoundingClientRect();
    const origin = around.getBoundingClientRect();
    set('--x', own.left + field.clientLeft - origin.left - around.clientLeft);
    set('--y', own.top + field.clientTop - origin.top - around.clientTop);
    set('--width', field.clientWidth);
    set('--height', field.clientHeight);
    const style = getComputedStyle(field);
    for (const name of metrics) inner.style.setProperty(name, style.getPropertyValue(name));
    scroll();
  };
  // It is told of both at once, when the page has been laid out anyway and before it is drawn.
  const watch = new ResizeObserver(lay);
  for (const one of [field, around?.parentElement]) if (one) watch.observe(one);
  field.addEventListener('scroll', scroll);
  field.dataset['marked'] = '';
  return () => {
    watch.disconnect();
    field.removeEventListener('scroll', scroll);
    delete field.dataset['marked'];
  };
}
