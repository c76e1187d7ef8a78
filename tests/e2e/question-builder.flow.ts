import { expect } from '@playwright/test';
import type { Flow, FlowTest } from '../support/flow.ts';

const address = '/tools/question-builder/';

/** What a person must be able to do with the question builder, whatever the browser. */
export function questionBuilder(test: FlowTest): void {
  test('builds a list with the keyboard, which is there after a reload', async ({ flow }) => {
    await propose(flow);
    const before = (await texts(flow)).length;
    await pressOn(flow, '#add-own');
    await expect.poll(() => focused(flow)).toBe('own-text');
    await flow.type('#own-text', 'What would you ask, if you were me?');
    await pressOn(flow, '.own [type=submit]');
    await expect.poll(async () => (await texts(flow)).length).toBe(before + 1);
    expect(await focused(flow)).toBe('own-text');
    const built = await texts(flow);
    await reload(flow);
    await expect.poll(() => texts(flow)).toEqual(built);
  });

  test('moves a question, says where it stands, and leaves the focus', async ({ flow }) => {
    await propose(flow);
    const [first = '', second = '', ...others] = await ids(flow);
    await pressOn(flow, `#${first}-more`);
    await pressOn(flow, `#${first}-later`);
    await expect.poll(() => ids(flow)).toEqual([second, first, ...others]);
    expect(await focused(flow)).toBe(`${first}-later`);
    await expect.poll(() => said(flow)).toBe(`Moved to place 2 of ${others.length + 2}.`);
    await flow.press('Enter');
    await expect.poll(async () => (await ids(flow)).indexOf(first)).toBe(2);
  });

  test('removes a question and brings exactly it back', async ({ flow }) => {
    await propose(flow);
    const all = await ids(flow);
    const [, second = '', third = ''] = all;
    await pressOn(flow, `#${second}-more`);
    await pressOn(flow, '.panel[open] .acts button:last-child');
    await expect.poll(() => ids(flow)).toEqual(all.filter((id) => id !== second));
    expect(await focused(flow)).toBe(`${third}-more`);
    await pressOn(flow, '.undo button');
    await expect.poll(() => ids(flow)).toEqual(all);
    expect(await focused(flow)).toBe(`${second}-more`);
  });

  test('keeps stars and changed words when it proposes again, and takes the rest back', async ({ flow }) => {
    await propose(flow);
    const before = await texts(flow);
    await pressOn(flow, '.ask:nth-child(2) .star');
    await flow.type('.ask:nth-child(3) textarea', ' Please?');
    const kept = (await texts(flow)).slice(1, 3);
    expect(kept[1]).toContain('Please?');
    await pressOn(flow, '#propose');
    await expect.poll(() => isThere(flow, '.undo')).toBe(true);
    expect(await texts(flow)).toEqual(expect.arrayContaining(kept));
    await pressOn(flow, '.undo button');
    await expect.poll(() => texts(flow)).toEqual([before[0], ...kept, ...before.slice(3)]);
    await reload(flow);
    await expect.poll(() => pressed(flow)).toEqual(before.map((_, at) => at === 1));
  });

  test('shows the finished example and goes back to what was there', async ({ flow }) => {
    await propose(flow);
    const own = await texts(flow);
    await flow.click('.frame .button');
    await expect.poll(async () => (await texts(flow))[0]).toMatch(/^You read charts all day/);
    await pressOn(flow, '.ask:nth-child(1) .star');
    await flow.click('.frame .button');
    await expect.poll(() => texts(flow)).toEqual(own);
    await reload(flow);
    await expect.poll(() => texts(flow)).toEqual(own);
  });
}

/** Opens the tool with nothing saved, chooses a goal and proposes. */
async function propose(flow: Flow): Promise<void> {
  await flow.goto(address);
  await isReady(flow);
  await flow.click('[name=goal][value=role]');
  await pressOn(flow, '#propose');
  await expect.poll(async () => (await texts(flow)).length).toBeGreaterThan(5);
}

const isReady = (flow: Flow) => expect.poll(() => isThere(flow, 'astro-island:not([ssr])')).toBe(true);

/** Waits until all is saved, then opens the page anew. */
async function reload(flow: Flow): Promise<void> {
  await expect.poll(() => isThere(flow, '.is-saved')).toBe(true);
  await flow.goto(address);
  await isReady(flow);
}

/** Puts the focus on an element and presses Enter. */
async function pressOn(flow: Flow, css: string): Promise<void> {
  await expect.poll(() => isThere(flow, css)).toBe(true);
  await flow.run((selector) => {
    document.querySelector<HTMLElement>(selector)?.focus();
  }, css);
  await flow.press('Enter');
}

const isThere = (flow: Flow, css: string) =>
  flow.run((selector) => document.querySelector(selector) !== null, css);

const focused = (flow: Flow) => flow.run(() => document.activeElement?.id ?? '');

const said = (flow: Flow) => flow.run(() => document.getElementById('announcer')?.textContent ?? '');

const texts = (flow: Flow) =>
  flow.run(() =>
    [...document.querySelectorAll<HTMLTextAreaElement>('.ask .grow textarea')].map(({ value }) => value),
  );

const ids = (flow: Flow) =>
  flow.run(() =>
    [...document.querySelectorAll('.ask .grow textarea')].map(({ id }) => id.replace(/-text$/, '')),
  );

const pressed = (flow: Flow) =>
  flow.run(() =>
    [...document.querySelectorAll('.ask .star')].map((star) => star.getAttribute('aria-pressed') === 'true'),
  );
