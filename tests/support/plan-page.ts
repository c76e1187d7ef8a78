import { expect } from '@playwright/test';
import { envelopeText } from '../../src/storage/core/envelope.ts';
import { records, type RecordName } from '../../src/workspace/core/records.ts';
import type { Flow } from './flow.ts';
import { fullRecords } from './full-records.ts';

/** Everything that is stored, by key, sorted. */
export const stored = (flow: Flow) =>
  flow.run(() =>
    Object.fromEntries(Object.entries(localStorage).sort(([one], [other]) => (one < other ? -1 : 1))),
  );

/** A record of each kind as the site itself writes it, saved on a day in November, by slot. */
export const filledTexts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(fullRecords).map(([name, { slot, value }]) => {
    const { current } = records[name as RecordName].versions;
    return [slot, envelopeText(slot, current, '2026-11-12T20:00:00.000Z', value)];
  }),
);

/** Fills the storage and opens the plan. */
export async function openFilled(flow: Flow): Promise<void> {
  await flow.goto('/plan/');
  await flow.run((texts) => {
    for (const [slot, text] of Object.entries(texts)) localStorage.setItem(`askwell:${slot}`, text);
  }, filledTexts);
  await flow.goto('/plan/');
  await expect.poll(() => textOf(flow, '.next .say')).toContain('Tom Lindgren');
  await expect.poll(() => textOf(flow, '.drawers')).toContain('Erase');
}

/** The text that an element shows; `''` where it is not there. */
export const textOf = (flow: Flow, css: string) =>
  flow.run((selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? '', css);

/** Opens a drawer by its title and waits for what is inside. */
export async function openDrawer(flow: Flow, title: string, inside: string): Promise<void> {
  const open = () =>
    flow.run(
      (text, css) => {
        const all = [...document.querySelectorAll('summary')];
        const drawer = all.find((one) => one.textContent?.startsWith(text))?.parentElement;
        if (drawer instanceof HTMLDetailsElement) drawer.open = true;
        return document.querySelector(css) !== null;
      },
      title,
      inside,
    );
  await expect.poll(open).toBe(true);
}

/** Presses the visible button with these words. */
export async function pressButton(flow: Flow, words: string): Promise<void> {
  const press = () =>
    flow.run((text) => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.checkVisibility() && one.textContent?.startsWith(text),
      );
      button?.click();
      return button !== undefined;
    }, words);
  await expect.poll(press).toBe(true);
}

/** Makes a backup with the page’s button, and gives the text of the file. */
export async function downloadBackup(flow: Flow): Promise<string> {
  await flow.run(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob | MediaSource) => {
      if (blob instanceof Blob)
        void blob.text().then((text) => (document.documentElement.dataset['file'] = text));
      return make(blob);
    };
  });
  await pressButton(flow, 'Download a backup');
  const file = () => flow.run(() => document.documentElement.dataset['file'] ?? '');
  await expect.poll(file).not.toBe('');
  return file();
}

/** Gives the page a file, as the file chooser would. */
export async function chooseFile(flow: Flow, text: string): Promise<void> {
  await openDrawer(flow, 'Restore', '#restore-file');
  await flow.run((content) => {
    const input = document.querySelector<HTMLInputElement>('#restore-file');
    const files = new DataTransfer();
    files.items.add(new File([content], 'backup.json', { type: 'application/json' }));
    if (input === null) return;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}
