/** The number of words in a Markdown or MDX text, without its tags and link addresses. */
export function wordCount(markdown: string): number {
  const text = markdown.replace(/<[^>]*>/g, ' ').replace(/\]\([^)]*\)/g, ' ');
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
