/**
 * The minutes that an answer promises: figures, or a word of `numbers` (`twenty=20 thirty=30`). Undefined where it is no length of a talk,
 * which has 5 to 90.
 */
export function talkLengthIn(answer: string, numbers: string): number | undefined {
  const said = answer.trim().toLowerCase();
  const figures = new Map(numbers.split(' ').map((pair) => pair.split('=') as [string, string]));
  const text = figures.get(said) ?? said;
  const minutes = /^\d+$/.test(text) ? Number(text) : 0;
  return minutes >= 5 && minutes <= 90 ? minutes : undefined;
}
