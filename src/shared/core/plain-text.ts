/**
 * What a person typed, made safe for a file format without changing what it says: line ends become `\n`, half characters
 * (lone surrogates, which no encoding can carry) become U+FFFD, and control characters other than tab and line end go.
 * Marks for the direction of writing stay: Arabic and Hebrew need them.
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[^\P{Control}\n\t]/gu, '');
}

/** The same on one line, for a heading, a subject or a list: every run of white space is one space, none at the ends. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}
