/** A text as it is compared and searched: without capitals, accents and doubled spaces. One of accents alone keeps them. */
export function fold(text: string): string {
  // Most texts have nothing but the letters of English, and thousands of them are compared.
  if (/^[!-~]+( [!-~]+)*$/.test(text)) return text.toLowerCase();
  const plain = text.normalize('NFKD').toLowerCase().replace(/\s+/gu, ' ').trim();
  return plain.replace(/\p{M}+/gu, '').trim() || plain;
}

/** A text as one line of at most `limit` UTF-16 units: line breaks become spaces. */
export function toLine(text: string, limit: number): string {
  return cut(text.replace(/\s+/gu, ' ').trim(), limit);
}

/** A text cut to what a field keeps, in UTF-16 units and never within a character. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return text
    .slice(0, limit)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
