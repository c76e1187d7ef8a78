/** What the value of a blank is: a piece of a sentence, with no period; one whole question; a number of minutes, where the texts say “minutes”. */
export type Form = 'phrase' | 'question' | 'number';

/** How the value of a blank begins and ends, so that it reads right in every text: `fit` in `content/messages/blanks.yaml`. */
export type Fit = {
  /** The words of which it begins with one. */
  readonly begins?: readonly string[] | undefined;
  /** Words that it doesn’t begin with. */
  readonly omits?: readonly string[] | undefined;
  readonly form?: Form | undefined;
};

/** Why a value reads wrong in a text. */
export type Misfit =
  | { readonly kind: 'begins'; readonly words: readonly string[] }
  | { readonly kind: 'omits'; readonly word: string }
  | { readonly kind: Form };

/** How a value shows that it has not its form. A short word before the last period may be an abbreviation, such as “p.m.” or “Inc.”. */
const lacksForm = {
  phrase: (text: string) => /[\p{L}\p{N}’]{5,}\.$/u.test(text),
  question: (text: string) =>
    /^[^\p{L}\p{N}]*\p{Ll}/u.test(text) || !/\p{L}[^]*\?[^\p{L}\p{N}]*$/u.test(text),
  number: (text: string) => /(?:^|\P{L})min/iu.test(text),
} as const satisfies Record<Form, (text: string) => boolean>;

/** The first reason why a value reads wrong; undefined for one that fits, and for an empty one. Letter case and the kind of apostrophe don’t count. */
export function misfitOf({ begins, omits = [], form }: Fit, value: string): Misfit | undefined {
  const text = value.trim().replaceAll("'", '’');
  if (text === '') return undefined;
  const startsWith = (word: string) =>
    text.toLowerCase().startsWith(word.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(text.slice(word.length));
  if (begins && !begins.some(startsWith)) return { kind: 'begins', words: begins };
  const word = omits.find(startsWith);
  if (word !== undefined) return { kind: 'omits', word };
  return form && lacksForm[form](text) ? { kind: form } : undefined;
}
