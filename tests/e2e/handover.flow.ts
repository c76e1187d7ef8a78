import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { labels } from '../../src/handover/labels.ts';
import { conversationType } from '../../src/workspace/core/conversation.ts';
import { filled } from '../support/any-handed.ts';
import type { Flow, FlowTest } from '../support/flow.ts';
import { press, textOf } from '../support/press.ts';
import { linkOf, linkOfText } from '../support/links.ts';

const words = labels.en;

/** What a person who gets a link must be able to do, and what no link may do, whatever the browser. */
export function handover(test: FlowTest): void {
  looking(test);
  accepting(test);
  refusing(test);
}

/** A stored conversation as the tools see it: an older text may lack fields that a new one has. */
const read = (text: string) =>
  conversationType.parse((JSON.parse(text) as { data: unknown }).data, 'c1')?.value;

const main = (flow: Flow) => textOf(flow, 'main');

/** What is stored, by key. Empty for a browser that never kept anything. */
const stored = (flow: Flow) => flow.run(() => Object.fromEntries(Object.entries(localStorage)));

/** The names of what is stored, without ids. */
const kinds = async (flow: Flow) =>
  Object.keys(await stored(flow))
    .map((key) => key.replace(/\/.*/, ''))
    .sort();

function looking(test: FlowTest): void {
  for (const [kind, title] of [
    ['questions', 'Questions for Tom Lindgren'],
    ['pitch', 'For data people'],
    ['message', 'A message'],
    ['conversation', 'A conversation with Tom Lindgren'],
  ] as const) {
    test(`shows what was handed over and keeps nothing: ${kind}`, async ({ flow }) => {
      await flow.goto(await linkOf(kind));
      await expect.poll(() => textOf(flow, '.sheet h2')).toBe(title);
      expect(await main(flow)).toContain(words.offered[kind]);
      expect(await main(flow)).toContain(words.who);
      expect(await stored(flow)).toEqual({});
    });
  }

  test('opens the next link in the same page, and stays where the page is skipped through', async ({
    flow,
  }) => {
    await flow.goto(await linkOf('pitch'));
    await expect.poll(() => textOf(flow, '.sheet h2')).toBe('For data people');
    const go = (hash: string) =>
      flow.run((next) => {
        location.hash = next;
      }, hash);
    await go((await linkOf('message')).replace('/open/', ''));
    await expect.poll(() => textOf(flow, '.sheet h2')).toBe('A message');
    await go('#main');
    await go('#v1.broken');
    await expect.poll(() => main(flow)).toContain(words.problems.broken);
    expect(await stored(flow)).toEqual({});
  });

  test('keeps the sheet when “Skip to the text” changes the address', async ({ flow }) => {
    await flow.goto(await linkOf('pitch'));
    await expect.poll(() => textOf(flow, '.sheet h2')).toBe('For data people');
    await flow.run(() => {
      location.hash = '#main';
    });
    await expect.poll(() => flow.place()).toBe('/open/#main');
    expect(await textOf(flow, '.sheet h2')).toBe('For data people');
  });

  test('can be left, which keeps nothing and clears the address', async ({ flow }) => {
    await flow.goto(await linkOf('conversation'));
    await press(flow, words.leave);
    await expect.poll(() => main(flow)).toContain(words.left);
    expect(await flow.place()).toBe('/open/');
    expect(await textOf(flow, '.sheet h2')).toBe('');
    expect(await stored(flow)).toEqual({});
  });
}

function accepting(test: FlowTest): void {
  test('adds a conversation when it is accepted, leads on, and takes it back', async ({ flow }) => {
    await flow.goto(await linkOf('conversation'));
    await press(flow, words.add);
    await expect.poll(() => main(flow)).toContain('Saved on this device');
    expect(await kinds(flow)).toEqual([
      'askwell:conversation',
      'askwell:desk',
      'askwell:goal',
      'askwell:person',
      'askwell:pitch',
    ]);
    expect(await flow.place()).toBe('/open/');
    expect(await flow.run(() => document.activeElement?.getAttribute('href'))).toBe('/plan/');
    await press(flow, 'Undo');
    await expect.poll(() => kinds(flow)).toEqual(['askwell:desk']);
    await expect
      .poll(() => flow.run(() => (document.activeElement as HTMLElement).innerText))
      .toBe(words.add);
    await press(flow, words.add);
    await expect.poll(async () => (await kinds(flow)).length).toBe(5);
  });

  test('shows the tools what was added', async ({ flow }) => {
    await flow.goto(await linkOf('pitch'));
    await press(flow, words.add);
    await expect.poll(() => kinds(flow)).toEqual(['askwell:desk', 'askwell:pitch']);
    await flow.click('.offer a.button');
    await expect.poll(() => flow.place()).toBe('/tools/pitch/');
    await expect.poll(() => main(flow)).toContain('Saved on this device');
  });

  test('adds questions to the talk that is there, and changes nothing else', async ({ flow }) => {
    const saved = readFileSync('tests/fixtures/saved/conversation/v2.json', 'utf8').trim();
    await flow.goto('/open/');
    await flow.run((text) => {
      localStorage.setItem('askwell:conversation/c1', text);
    }, saved);
    const [question] = filled.conversation.questions;
    const questions = [question!, { ...question!, id: 'q2', text: 'Why then?' }];
    await flow.goto('/');
    await flow.goto(await linkOf('questions', { conversation: { ...filled.conversation, questions } }));
    await press(flow, words.join);
    await expect.poll(() => main(flow)).toContain('Added 1 question to yours.');
    const talk = async () => read((await stored(flow))['askwell:conversation/c1'] ?? '{}');
    await expect.poll(async () => (await talk())?.questions.length).toBe(2);
    await press(flow, 'Undo');
    await expect.poll(talk).toEqual(read(saved));
  });
}

function refusing(test: FlowTest): void {
  const refused = [
    ['no link', words.problems['not-a-link'], () => Promise.resolve('/open/')],
    ['what WordPress appends', words.problems['not-a-link'], () => Promise.resolve('/open/#?secret=x')],
    ['a link that was cut', words.problems.broken, async () => (await linkOf('conversation')).slice(0, -40)],
    ['a later version', words.problems.newer, () => Promise.resolve('/open/#v2.abc')],
    ['an unknown kind', words.problems['unknown-kind'], () => linkOfText('{"v":1,"kind":"x","records":{}}')],
    [
      'a list without questions',
      words.problems.empty,
      () => linkOfText('{"v":1,"kind":"questions","records":{}}'),
    ],
    ['eight million bytes', words.problems['too-big'], () => linkOfText(' '.repeat(8_000_000))],
  ] as const;
  for (const [what, sentence, address] of refused) {
    test(`says why it does not open ${what}, and keeps nothing`, async ({ flow }) => {
      await flow.goto(await address());
      await expect.poll(() => main(flow)).toContain(sentence);
      expect(await stored(flow)).toEqual({});
    });
  }

  test('opens a link with what WordPress appends', async ({ flow }) => {
    await flow.goto(`${await linkOf('message')}?secret=abc`);
    await expect.poll(() => textOf(flow, '.sheet h2')).toBe('A message');
  });

  test('runs nothing that is in a link', async ({ flow }) => {
    const attack = '</script><script>document.title="hacked"</script><img src=x onerror="document.title=1">';
    const { conversation } = filled;
    const messages = conversation.messages.map((one) => ({ ...one, subject: attack, text: attack }));
    const person = { ...filled.person, name: attack, notes: 'javascript:alert(1)' };
    await flow.goto(await linkOf('conversation', { person, conversation: { ...conversation, messages } }));
    await expect.poll(() => textOf(flow, '.sheet h2')).toContain(attack);
    await press(flow, words.add);
    await expect.poll(async () => (await kinds(flow)).length).toBe(5);
    const made = await flow.run(() => ({
      title: document.title,
      foreign: document.querySelectorAll('.sheet :is(img, script, a, iframe)').length,
    }));
    expect(made.foreign).toBe(0);
    expect(made.title).not.toMatch(/hacked|^1$/);
  });
}
