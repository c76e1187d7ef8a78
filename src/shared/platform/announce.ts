/**
 * Says a sentence to screen readers, after what they are saying, without showing it. The element is in every tool's layout; a text
 * that is the same as before is said again.
 */
export function announce(text: string): void {
  const region = document.getElementById('announcer');
  if (region === null) return;
  region.textContent = '';
  setTimeout(() => {
    region.textContent = text;
  }, 50);
}
