/** Words in the forms that numbers need, by the categories of `Intl.PluralRules`: `{ one: '{n} minute', other: '{n} minutes' }`. */
export type Counted = { readonly one: string; readonly other: string };

/** Puts values into a sentence: `say('Hello {name}', { name })`. A name without a value stays as it is. */
export function say(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{([a-z]+)\}/gi, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/** The form for a number, with `{n}` as that number. `lang` is the language of the words. */
export function count(words: Counted, n: number, lang: string): string {
  const form = new Intl.PluralRules(lang).select(n) === 'one' ? words.one : words.other;
  return say(form, { n });
}
