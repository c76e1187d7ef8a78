/**
 * The bytes of a text in UTF-8, character by character (by code point), so that a caller can break lines between characters
 * and never inside one. Expects no lone surrogates, as `plainText` leaves them.
 */
export function octetsOf(text: string): { character: string; octets: readonly number[] }[] {
  return [...text].map((character) => ({ character, octets: utf8(character.codePointAt(0) ?? 0) }));
}

/** A byte as two capital hexadecimal digits. */
export const hex = (octet: number) => octet.toString(16).toUpperCase().padStart(2, '0');

/** RFC 3629: how a code point is spread over one to four bytes. */
function utf8(point: number): number[] {
  const tail = (shift: number) => 0x80 | ((point >> shift) & 0x3f);
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), tail(0)];
  if (point < 0x10000) return [0xe0 | (point >> 12), tail(6), tail(0)];
  return [0xf0 | (point >> 18), tail(12), tail(6), tail(0)];
}

/**
 * Packs pieces into lines: a piece goes to a new line when it would make the line longer than `most`.
 *
 * @param start Length that is taken on every line but the first; `first` the same for the first line.
 */
export function packed(
  pieces: readonly { text: string; size: number }[],
  { most, first, start }: { most: number; first: number; start: number },
): string[] {
  const lines: string[] = [''];
  let used = first;
  for (const { text, size } of pieces) {
    if (used + size > most) {
      lines.push('');
      used = start;
    }
    lines[lines.length - 1] += text;
    used += size;
  }
  return lines;
}

/**
 * A line of iCalendar or vCard, folded (RFC 5545, 3.1; RFC 2426, 2.6): at most 75 octets a line, the space that starts each further one
 * among them. No character is cut.
 */
export function folded(line: string): string {
  const pieces = octetsOf(line).map(({ character, octets }) => ({ text: character, size: octets.length }));
  return packed(pieces, { most: 75, first: 0, start: 1 }).join('\r\n ');
}
