import { expect } from '@playwright/test';
import type { Flow, FlowTest } from '../support/flow.ts';
import { fillTexts, readTexts, type TextField } from '../support/in-page.ts';
import { naughtyFormats, naughtyStrings } from '../support/naughty-strings.ts';

/** The pages with fields for text; each field gets every text. */
const pages = [
  '/tools/pitch/',
  '/tools/research/',
  '/tools/reflection/',
  '/tools/day-sheet/',
  '/tools/thank-you/',
];

const all = [...new Set<string>([...naughtyStrings, ...naughtyFormats])];

/** Whatever is typed is text: it comes back as it was, and nothing in it is done. */
export function naughty(test: FlowTest): void {
  for (const address of pages) {
    test(`${address} keeps every text as it was typed, and runs none of them`, async ({ flow }) => {
      test.setTimeout(300_000);
      await flow.goto(address);
      const before = await standing(flow);
      for (const round of all.keys()) {
        // Each field another text, so that no two of them are taken for one another.
        const texts = [...all.slice(round), ...all.slice(0, round)];
        const typed = await flow.run(fillTexts, JSON.stringify(texts));
        expect(typed.length).toBeGreaterThan(0);
        const expected = typed.map((field, at) => kept(field, texts[at % texts.length] ?? ''));
        await holds(flow, expected);
        await flow.reload();
        await holds(flow, expected);
        expect(await standing(flow)).toEqual(before);
      }
    });
  }
}

/** What a browser makes of a text in a field: one line in an input, line ends of one kind in a text area. */
function kept({ isOneLine, maxLength }: TextField, text: string): string {
  const fitting = maxLength < 0 ? text : text.slice(0, maxLength);
  return isOneLine ? fitting.replace(/[\r\n]/g, '') : fitting.replace(/\r\n?/g, '\n');
}

/** Lone surrogates do not survive every driver, so the texts come as JSON, which escapes them. */
async function holds(flow: Flow, texts: readonly string[]): Promise<void> {
  await expect.poll(async () => JSON.parse(await flow.run(readTexts)) as string[]).toEqual(texts);
}

/** What a text would add to the page if it were taken for markup or code. */
const standing = (flow: Flow) =>
  flow.run(() => ({
    elements: document.querySelectorAll('script, main img, iframe, main a[href^=javascript]').length,
    prototype: Object.keys(Object.prototype).length,
  }));
