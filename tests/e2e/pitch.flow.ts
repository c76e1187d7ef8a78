import { expect } from '@playwright/test';
import type { Flow, FlowTest } from '../support/flow.ts';
import { valueOf } from '../support/press.ts';

export const address = '/tools/pitch/';

export const answers = {
  now: 'I’m Lee, and I fix bikes.',
  path: 'I came for the tools, and it turns out I like the people.',
  whyYou: 'You said that every repair is a talk.',
  learn: 'I’d like to know what a day in your shop sounds like.',
};
/** All four lines in the order in which they are said. */
export const all = Object.values(answers).join(' ');

/** The part of the page for a version. */
export const version = (key: 's15' | 's30' | 's60') => `section[aria-labelledby=${key}]`;
export const ownButton = (key: 's15' | 's30' | 's60') => `${version(key)} > .acts > button:last-child`;
export const practiceButton = (key: 's15' | 's30' | 's60') => `${version(key)} > .acts > button:first-child`;

const spoken = (flow: Flow, key: 's15' | 's30' | 's60') =>
  flow.run((css) => document.querySelector(css)?.textContent ?? '', `${version(key)} > .said`);

const textOf = (flow: Flow, css: string) =>
  flow.run((selector) => document.querySelector(selector)?.textContent ?? '', css);

async function open(flow: Flow): Promise<void> {
  await flow.goto(address);
  await expect.poll(() => flow.run(() => document.querySelector('astro-island[ssr]') === null)).toBe(true);
}

async function saved(flow: Flow): Promise<void> {
  await expect.poll(() => textOf(flow, '.saved')).toBe('Saved on this device');
}

async function openWithAnswers(flow: Flow): Promise<void> {
  await open(flow);
  for (const [id, text] of Object.entries(answers)) await flow.type(`#${id}`, text);
  await expect.poll(() => spoken(flow, 's30')).toBe(all);
}

/** What a person must be able to do with the worksheet, whatever the browser. */
export function pitch(test: FlowTest): void {
  writing(test);
  practicing(test);

  test('shows the finished one and leaves it, and one’s own words stay as they are', async ({ flow }) => {
    await open(flow);
    await flow.type('#now', answers.now);
    await saved(flow);
    await flow.click('.frame button');
    await expect.poll(() => valueOf(flow, '#now')).toBe('I’m Amara, third-year biology.');
    await expect.poll(() => textOf(flow, `${version('s30')} .counted p`)).toMatch(/^58 words, 25 seconds/);
    await flow.type('#learn', 'Changed.');
    await flow.click('.frame button');
    await expect.poll(() => valueOf(flow, '#now')).toBe(answers.now);
    expect(await valueOf(flow, '#learn')).toBe('');
  });
}

function writing(test: FlowTest): void {
  test('makes three timed versions of what is typed, and has it all after a reload', async ({ flow }) => {
    await openWithAnswers(flow);
    expect(await spoken(flow, 's15')).toBe(`${answers.now} ${answers.whyYou} ${answers.learn}`);
    expect(await textOf(flow, `${version('s15')} .out`)).toContain(answers.path);
    expect(await textOf(flow, `${version('s30')} .counted p`)).toBe('39 words, 18 seconds out loud');
    await saved(flow);
    await open(flow);
    await expect.poll(() => valueOf(flow, '#whyYou')).toBe(answers.whyYou);
    await expect.poll(() => spoken(flow, 's30')).toBe(all);
  });

  test('keeps a version in one’s own words, and goes back to the made one and back again', async ({
    flow,
  }) => {
    await openWithAnswers(flow);
    await flow.click(ownButton('s30'));
    await expect.poll(() => flow.run(() => document.activeElement?.id)).toBe('own-s30');
    await flow.type('#own-s30', ' And I whistle.');
    await saved(flow);
    await open(flow);
    await expect.poll(() => valueOf(flow, '#own-s30')).toBe(`${all} And I whistle.`);
    await flow.click(ownButton('s30'));
    await expect.poll(() => spoken(flow, 's30')).toBe(all);
    await flow.click('.undo button');
    await expect.poll(() => valueOf(flow, '#own-s30')).toBe(`${all} And I whistle.`);
  });
}

function practicing(test: FlowTest): void {
  test('practices with the space bar, leaves with Escape, and gives the focus back', async ({ flow }) => {
    await openWithAnswers(flow);
    await flow.run((css) => document.querySelector<HTMLElement>(css)?.focus(), practiceButton('s30'));
    await flow.press('Enter');
    await expect.poll(() => textOf(flow, '.stage[open] footer button')).toBe('Start');
    await expect.poll(() => flow.run(() => document.activeElement?.textContent)).toBe('Start');
    expect(await textOf(flow, '.stage .aloud')).toBe(all);
    await flow.press(' ');
    await expect.poll(() => textOf(flow, '.stage footer button')).toBe('Stop');
    await expect.poll(() => textOf(flow, '.stage .clock')).not.toBe('0:00 of 0:30');
    await flow.press(' ');
    await expect.poll(() => textOf(flow, '.stage [role=status]')).toMatch(/seconds/);
    await flow.press('Escape');
    await expect.poll(() => flow.run(() => document.querySelector('.stage'))).toBe(null);
    await expect
      .poll(() => flow.run((css) => document.activeElement?.matches(css), practiceButton('s30')))
      .toBe(true);
  });
}
