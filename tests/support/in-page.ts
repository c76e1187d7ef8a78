/** What flows run inside a page, in every engine. Each function is sent as text, so it needs nothing from around it. */

/** Replaces a field's text as a paste would: no longer than the field allows, one `input` event. False while there is no such field. */
export function fillField(css: string, text: string): boolean {
  const [field, ...more] = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(css)].filter(
    (one) => one.checkVisibility(),
  );
  if (field === undefined || more.length > 0) return false;
  field.focus();
  const kept = field.maxLength < 0 ? text : text.slice(0, field.maxLength);
  // A framework may listen to the element's own property; the prototype's is the browser's.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, kept);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: kept }));
  return true;
}

/** The n-th frame of a page, 0 first; those of our own element stand in its shadow. */
export function frameAt(place: number): HTMLElement | null {
  const frames = [...document.querySelectorAll<HTMLElement>('iframe, askwell-embed')].map((one) =>
    one.matches('iframe') ? one : one.shadowRoot?.querySelector('iframe'),
  );
  return frames[place] ?? null;
}

/** Whether every tool of the page has come alive. */
export function isAlive(): boolean {
  return document.querySelector('astro-island[ssr][client="load"]') === null;
}

/** All that the site has stored, by the slots' names; nothing where the storage cannot be read. */
export function readStored(): Record<string, string> {
  try {
    return Object.fromEntries(
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith('askwell:'))
        .map(([key, text]) => [key.slice('askwell:'.length), String(text)]),
    );
  } catch {
    return {};
  }
}

/** Puts texts into the storage, by the slots' names. */
export function writeStored(texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) localStorage.setItem(`askwell:${name}`, text);
}

/** Fills the storage to the last character, under keys that are not ours. */
export function fillUp(): void {
  for (let length = 2 ** 22, number = 0; length >= 1; number += 1) {
    try {
      localStorage.setItem(`junk:${String(number)}`, 'x'.repeat(length));
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error;
      length = Math.floor(length / 2);
    }
  }
}

/** Takes away what `fillUp` wrote. */
export function makeRoom(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith('junk:')) localStorage.removeItem(key);
}

/** A field for text. `maxLength` is in UTF-16 units, negative where there is none. */
export type TextField = { readonly isOneLine: boolean; readonly maxLength: number };

/** Types the n-th text (of a JSON list) into the n-th field for text in view. Returns the fields. */
export function fillTexts(json: string): TextField[] {
  const texts = JSON.parse(json) as string[];
  const fields = [
    ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'main :is(input[type=text], textarea)',
    ),
  ].filter((one) => one.checkVisibility() && !one.readOnly && !one.disabled);
  return fields.map((field, at) => {
    const text = texts[at % texts.length] ?? '';
    const { maxLength } = field;
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(
      field,
      maxLength < 0 ? text : text.slice(0, maxLength),
    );
    field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
    return { isOneLine: field instanceof HTMLInputElement, maxLength };
  });
}

/** What stands in the fields for text in view, as a JSON list. */
export function readTexts(): string {
  return JSON.stringify(
    [
      ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
        'main :is(input[type=text], textarea)',
      ),
    ]
      .filter((one) => one.checkVisibility() && !one.readOnly && !one.disabled)
      .map(({ value }) => value),
  );
}
