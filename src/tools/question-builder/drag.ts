/**
 * Dragging by hand, with pointer events: what the browsers offer for it, and the libraries over it, keep Firefox from setting the caret
 * in a text field inside of what can be dragged (bugzilla 1853069), start only after a long press on a phone, and not at all from a button.
 */

/** How far a pointer goes before a press is a drag, and how near the window's edge it scrolls, in CSS pixels. */
const slack = 5;
const edge = 56;
const scrollStep = 10;

/** Follows a pointer that pressed a handle, until it lets go. `onDrop` gets the place among all items, 0 first; Escape ends it without one. */
export function drag(event: PointerEvent, onDrop: (place: number) => void): void {
  const handle = event.currentTarget;
  const item = handle instanceof HTMLElement ? handle.closest('li') : null;
  if (!(handle instanceof HTMLElement) || item === null || event.button !== 0) return;
  const lift = new Lift(item, event.clientY);
  const end = new AbortController();
  const listen = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    hear: (event: HTMLElementEventMap[Name]) => void,
  ) => {
    handle.addEventListener(name, hear, { signal: end.signal });
  };
  // Safari gives a pressed button no focus, and Escape would not be heard.
  handle.focus();
  handle.setPointerCapture(event.pointerId);
  listen('pointermove', ({ clientY }) => {
    lift.follow(clientY);
  });
  listen('keydown', ({ key }) => {
    if (key === 'Escape') lift.drop();
  });
  listen('pointercancel', () => {
    end.abort();
    lift.drop();
  });
  listen('pointerup', () => {
    end.abort();
    const { state, place } = lift;
    lift.drop();
    if (state === 'pressed') return;
    // A press that was a drag is no click.
    handle.addEventListener('click', stop, { once: true, capture: true });
    setTimeout(() => {
      handle.removeEventListener('click', stop, { capture: true });
    });
    if (state === 'lifted') onDrop(place);
  });
}

const stop = (event: Event): void => {
  event.stopImmediatePropagation();
};

/** An item in the air: it follows the pointer, a line shows where it would land, and the page scrolls at its edges. */
class Lift {
  state: 'pressed' | 'lifted' | 'dropped' = 'pressed';
  place = 0;
  private readonly others: readonly Element[];
  private readonly startScroll = scrollY;
  private pointer: number;
  private frame = 0;

  constructor(
    private readonly item: HTMLElement,
    private readonly start: number,
  ) {
    this.pointer = start;
    this.others = [...(item.parentElement?.children ?? [])].filter((one) => one !== item);
  }

  follow(pointer: number): void {
    this.pointer = pointer;
    if (this.state === 'pressed' && Math.abs(pointer - this.start) >= slack) {
      this.state = 'lifted';
      this.item.classList.add('lifted');
      this.scroll();
    }
    if (this.state === 'lifted') this.draw();
  }

  drop(): void {
    if (this.state === 'lifted') this.state = 'dropped';
    cancelAnimationFrame(this.frame);
    this.item.classList.remove('lifted');
    this.item.style.removeProperty('transform');
    for (const one of this.others) one.classList.remove('lands-before', 'lands-after');
  }

  private draw(): void {
    const way = this.pointer - this.start + scrollY - this.startScroll;
    this.item.style.setProperty('transform', `translateY(${String(way)}px)`);
    this.place = this.others.filter((one) => {
      const { top, height } = one.getBoundingClientRect();
      return top + height / 2 < this.pointer;
    }).length;
    this.others.forEach((one, at) => {
      one.classList.toggle('lands-before', at === this.place);
      one.classList.toggle('lands-after', at === this.place - 1 && this.place === this.others.length);
    });
  }

  private scroll(): void {
    const step = this.pointer < edge ? -scrollStep : this.pointer > innerHeight - edge ? scrollStep : 0;
    if (step !== 0) {
      scrollBy(0, step);
      this.draw();
    }
    this.frame = requestAnimationFrame(() => {
      this.scroll();
    });
  }
}
