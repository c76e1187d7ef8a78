/**
 * The choices of a closed list with their words, in the order of the words. The lists themselves stand in the records; each of them that
 * a page names costs bytes on every tool, since all share one file.
 */
export function choicesOf<Word extends string>(
  words: Readonly<Record<Word, string>>,
): readonly (readonly [Word, string])[] {
  return Object.entries(words) as [Word, string][];
}
