/**
 * For `ref`: Firefox puts old choices back at a reload, over what was saved, unless told not to. HTML has the attribute for text fields
 * alone, so it is set where it works: on the page that is open.
 */
export const forget = (input: HTMLInputElement | null): void => {
  input?.setAttribute('autocomplete', 'off');
};
