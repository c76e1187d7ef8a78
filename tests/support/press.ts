import { expect } from '@playwright/test';
import type { Flow } from './flow.ts';

/** What an element says as it is shown; `''` where there is none. */
export const textOf = (flow: Flow, css: string) =>
  flow.run((selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? '', css);

/** What a field holds; null where it is not there. */
export const valueOf = (flow: Flow, css: string) =>
  flow.run(
    (selector) => document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector)?.value ?? null,
    css,
  );

/** Waits until a tool says that all is saved. */
export const saved = (flow: Flow) => expect.poll(() => textOf(flow, '.saved')).toBe('Saved on this device');

/** Clicks the one button with these words on it, once it is there and can be pressed. Selectors of the flow are CSS, which can’t read words. */
export async function press(flow: Flow, label: string): Promise<void> {
  await expect.poll(() => mark(flow, label), `the button “${label}”`).toBe(1);
  await flow.click(`main button[data-label="${label}"]`);
}

const mark = (flow: Flow, label: string) =>
  flow.run((words) => {
    const found = [...document.querySelectorAll<HTMLElement>('main button:enabled')].filter(
      (one) => one.checkVisibility() && one.innerText.trim() === words,
    );
    for (const one of found) one.dataset['label'] = words;
    return found.length;
  }, label);
