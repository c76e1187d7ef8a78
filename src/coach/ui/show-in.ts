import type { Span } from '../core/slots.ts';

/** Moves the focus to a field and selects what was changed in it, once the change is drawn. Text that is no field is left alone. */
export function showIn(at: string, { start, end }: Span): void {
  requestAnimationFrame(() => {
    const field = document.querySelector(at);
    if (!(field instanceof HTMLTextAreaElement) && !(field instanceof HTMLInputElement)) return;
    field.focus();
    field.setSelectionRange(start, end);
  });
}
