/**
 * How many words a text has, as a person counts them: what stands between white space and has a letter or a digit. So
 * “I’m”, “third-year” and “3:30” are one word each and a dash is none.
 */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{Letter}\p{Number}]/u.test(part)).length;
}
