import { expect } from '@playwright/test';
import type { Flow } from './flow.ts';

/** Opens the message writer and waits until it can be used: its actions come with the first sign of somebody. */
export async function open(flow: Flow): Promise<void> {
  await flow.goto('/tools/outreach/');
  await expect.poll(() => flow.run(() => document.querySelector('astro-island[ssr]') === null)).toBe(true);
  await flow.run(() => void document.querySelector('.bench')?.dispatchEvent(new Event('pointerenter')));
  await expect.poll(() => seen(flow, '.deeds')).toBe(true);
}

/** Puts a text into a field, as a paste would. */
export async function fill(flow: Flow, css: string, text: string): Promise<void> {
  await flow.run(
    (selector, value) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
      if (field === null) throw new Error(`expected a field ${selector}`);
      field.focus();
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    css,
    text,
  );
}

/** The text of the message as it is shown. */
export const letter = (flow: Flow): Promise<string> =>
  flow.run(() => document.querySelector('.written .typed')?.textContent ?? '');

/** Whether an element is there and can be seen. */
export const seen = (flow: Flow, css: string): Promise<boolean> =>
  flow.run((selector) => document.querySelector(selector)?.checkVisibility() ?? false, css);

/** All that is stored, as one text. */
export const stored = (flow: Flow): Promise<string> =>
  flow.run(() =>
    Object.keys(localStorage)
      .sort()
      .map((key) => localStorage.getItem(key))
      .join('\n'),
  );

/** Takes the place of the clipboard, which a test may not read in every browser. */
export const watchClipboard = (flow: Flow): Promise<void> =>
  flow.run(() => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) => {
          document.body.dataset['copied'] = text;
          return Promise.resolve();
        },
      },
    });
  });

/** What was copied since the clipboard is watched; `''` before anything was. */
export const copied = (flow: Flow): Promise<string> => flow.run(() => document.body.dataset['copied'] ?? '');
