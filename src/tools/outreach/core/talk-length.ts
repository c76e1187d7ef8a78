/** The lengths of a talk that people say in a word, in minutes, in the order of their words. */
const spoken = [10, 15, 20, 25, 30, 40, 45, 50, 60] as const;

/**
 * The minutes that an answer promises: figures, or one of `words`, which stand for `spoken` in its order, with a space between. Undefined
 * where it is no length of a talk, which has 5 to 90.
 */
export function talkLengthIn(answer: string, words: string): number | undefined {
  const said = answer.trim().toLowerCase();
  const minutes = spoken[words.split(' ').indexOf(said)] ?? (/^\d+$/.test(said) ? Number(said) : 0);
  return minutes >= 5 && minutes <= 90 ? minutes : undefined;
}
