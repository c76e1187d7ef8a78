/** Hands a `mailto:` address to the mail program. A link is followed, so that the page stays where it is. */
export function openMail(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  document.body.append(link);
  link.click();
  link.remove();
}
