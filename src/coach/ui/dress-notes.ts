import looks from './notes.css?inline';

let isDressed = false;

/**
 * Puts the looks of the notes into the page, once. They come with the script, since a part that another late part loads can bring no
 * stylesheet of its own. Where a browser lacks this, the notes are plain text and nothing is marked.
 */
export function dressNotes(): void {
  if (isDressed || !('adoptedStyleSheets' in document)) return;
  isDressed = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(looks);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
