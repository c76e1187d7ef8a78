/** Puts the focus on an element by its id, once what was just changed is drawn. */
export function focusOn(id: string): void {
  requestAnimationFrame(() => {
    document.getElementById(id)?.focus();
  });
}
