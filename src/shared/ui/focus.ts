/**
 * For `ref`: moves the focus to an element when it appears, since what had the focus is gone. It is the same function at every
 * drawing, so it is called once an element.
 */
export const focus = (element: HTMLElement | null): void => {
  element?.focus();
};
