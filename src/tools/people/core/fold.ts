/** A text as it is compared and searched: without capitals, accents and doubled spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A text cut to what a field keeps, in UTF-16 units and never within a character; line breaks become spaces. */
export function toLine(text: string, limit: number): string {
  return cut(text.replace(/\s+/gu, ' ').trim(), limit);
}

/** A text of several lines cut to what a field keeps. */
export function cut(text: string, limit: number): string {
  return text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
}
