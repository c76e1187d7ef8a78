import type { Span } from './slots.ts';

/** A name as it stands in a text and as it stands in the person's record. */
export type Misspelling = Span & { readonly better: string };

const greeting =
  /(?:^|\n)[ \t]*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|thank you,?|thanks,?)[ \t]+((?:(?:mr|ms|mrs|mx|dr|prof|professor)\b\.?[ \t]*)?[\p{Lu}\p{Ll}][\p{L}'’.-]*(?:[ \t]+[\p{Lu}][\p{L}'’-]*){0,3})/giu;
const title = /^(?:mr|ms|mrs|mx|dr|prof|professor|sir|madam)\.?$/i;

/**
 * Where a greeting has the person's name nearly right: "Dear Ms. Lindquist" to Karin Lindqvist. Null where it is right, where no part of
 * the name is near (a nickname, a title, another name), and where the record holds no name.
 */
export function misspeltName(text: string, name: string): Misspelling | null {
  const parts = name.split(/\s+/).filter((part) => !title.test(part));
  for (const match of text.matchAll(greeting)) {
    const line = match[1] ?? '';
    const from = match.index + match[0].length - line.length;
    for (const { 0: word, index } of line.matchAll(/[\p{L}'’-]+/gu)) {
      const better = title.test(word) ? undefined : nearest(word, parts);
      if (better !== undefined) return { start: from + index, end: from + index + word.length, better };
    }
  }
  return null;
}

/** The part of the name that a word was meant to be, if it is none of them and near to one. */
function nearest(word: string, parts: readonly string[]): string | undefined {
  const own = word.replaceAll('’', "'").toLowerCase();
  const lower = parts.map((part) => part.replaceAll('’', "'").toLowerCase());
  if (lower.includes(own) || lower.some((part) => part.split('-').includes(own))) return undefined;
  return parts.find((_, index) => {
    const part = lower[index] ?? '';
    const allowed = Math.min(own.length, part.length) < 4 ? 0 : part.length < 8 ? 1 : 2;
    return allowed > 0 && own.charAt(0) === part.charAt(0) && distance(own, part) <= allowed;
  });
}

/** How many letters must be changed, added, dropped or swapped with their neighbor to make one word of another. */
function distance(from: string, to: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let at = 1; at <= from.length; at += 1) {
    const row = [at];
    for (let other = 1; other <= to.length; other += 1) {
      const isSame = from.charAt(at - 1) === to.charAt(other - 1);
      const isSwap =
        from.charAt(at - 1) === to.charAt(other - 2) && from.charAt(at - 2) === to.charAt(other - 1);
      const steps = [
        (last[other] ?? 0) + 1,
        (row[other - 1] ?? 0) + 1,
        (last[other - 1] ?? 0) + (isSame ? 0 : 1),
      ];
      if (isSwap) steps.push((before[other - 2] ?? 0) + 1);
      row.push(Math.min(...steps));
    }
    before = last;
    last = row;
  }
  return last[to.length] ?? 0;
}
