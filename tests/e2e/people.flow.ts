import { expect } from '@playwright/test';
import { labels } from '../../src/tools/people/labels.ts';
import type { Flow, FlowTest } from '../support/flow.ts';
import { press, textOf } from '../support/press.ts';

const words = labels.en;
const linkedIn = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing, and so on."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Priya,Nair,https://www.linkedin.com/in/priya,priya@example.org,"Three Rivers Health, Inc.",Coordinator,12 Jan 2024
José,Müller,https://www.linkedin.com/in/jose,,Zoo,Keeper,3 Feb 2025
,,,,,,4 Feb 2025
`;

/** What a person must be able to do with the list, whatever the browser. */
export function people(test: FlowTest): void {
  listing(test);
  changingMany(test);
  removing(test);
  bringing(test);
  refusing(test);
  taking(test);
}

const rows = (flow: Flow) =>
  flow.run(() => [...document.querySelectorAll('.person h3')].map((one) => one.textContent));
const persons = async (flow: Flow) =>
  Object.keys(await flow.stored()).filter((name) => name.startsWith('person/')).length;

async function open(flow: Flow): Promise<void> {
  await flow.goto('/tools/people/');
  await expect.poll(() => flow.run(() => document.querySelector('astro-island[ssr]') === null)).toBe(true);
}

async function add(flow: Flow, ...lines: string[]): Promise<void> {
  for (const [at, line] of lines.entries()) {
    await flow.fill('#add-person', line);
    await press(flow, words.add.act);
    await expect.poll(async () => (await rows(flow)).length).toBe(at + 1);
  }
}

/** Gives a file to a field, as choosing it would. */
const choose = (flow: Flow, text: string, name: string) =>
  flow.run(
    (content, fileName) => {
      const field = document.querySelector<HTMLInputElement>('#bring-file');
      const files = new DataTransfer();
      files.items.add(new File([content], fileName));
      if (field === null) return;
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
    name,
  );

async function bring(flow: Flow, text: string, name = 'Connections.csv'): Promise<void> {
  await press(flow, words.bring.open);
  await expect.poll(() => textOf(flow, '#bring')).toBe(words.bring.title);
  await choose(flow, text, name);
}

const pick = (flow: Flow, css: string, value: string) =>
  flow.run(
    (selector, chosen) => {
      const select = document.querySelector<HTMLSelectElement>(selector);
      if (select === null) return;
      select.value = chosen;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    css,
    value,
  );

function listing(test: FlowTest): void {
  test('people are added by a line, found, edited, and there after a reload', async ({ flow }) => {
    await open(flow);
    await press(flow, words.add.act);
    await expect.poll(() => textOf(flow, '#add-person-problem')).toBe(words.add.nothing);
    await add(flow, 'Ann Lee, nurse, Acme', 'José Müller');
    expect(await flow.run(() => document.activeElement?.id)).toBe('add-person');
    await flow.fill('#people-search', 'jose');
    await expect.poll(() => rows(flow)).toEqual(['José Müller']);
    await flow.fill('#people-search', 'acme');
    await expect.poll(() => rows(flow)).toEqual(['Ann Lee']);
    await flow.click('.person > .link');
    await expect.poll(() => flow.run(() => document.activeElement?.id ?? '')).toMatch(/^name-/);
    await flow.fill('.editor textarea', 'Met on the bus.');
    await press(flow, words.person.done);
    await pick(flow, '.person > .stage', 'booked');
    await expect.poll(async () => JSON.stringify(await flow.stored())).toContain('Met on the bus.');
    await open(flow);
    await expect.poll(async () => [...(await rows(flow))].sort()).toEqual(['Ann Lee', 'José Müller']);
    await pick(flow, '#people-stage', 'booked');
    await expect.poll(() => rows(flow)).toEqual(['Ann Lee']);
    await expect.poll(() => textOf(flow, '.people-count')).toBe('1 of 2 people');
  });

  test('to talk to somebody takes them along to the message', async ({ flow }) => {
    await open(flow);
    await add(flow, 'Ann Lee, nurse, Acme');
    await flow.click('.person > .link');
    await expect.poll(() => textOf(flow, '.editor-acts a')).toBe(words.person.talk);
    await flow.click('.editor-acts a');
    await expect.poll(() => flow.place()).toBe('/tools/outreach/');
    await expect
      .poll(async () =>
        Object.keys(await flow.stored())
          .map((name) => name.split('/')[0])
          .sort(),
      )
      .toEqual(['conversation', 'desk', 'person']);
  });

  test('the finished one shows who led to whom, drawn and as a list, and leaves nothing', async ({
    flow,
  }) => {
    await open(flow);
    await press(flow, 'Show me a finished one');
    await expect.poll(async () => (await rows(flow)).length).toBe(5);
    await press(flow, words.picture.open);
    await expect.poll(() => flow.run(() => document.querySelectorAll('.led circle').length)).toBe(4);
    expect(await textOf(flow, '.led-list .led-list')).toMatch(/Joel Brandt[^]*Priya Nair/);
    await press(flow, 'Back to mine');
    await expect.poll(() => textOf(flow, '.people-empty')).toBe(words.empty);
    expect(await persons(flow)).toBe(0);
  });
}

function changingMany(test: FlowTest): void {
  test('many are moved and removed at once, each with one undo', async ({ flow }) => {
    await open(flow);
    await add(flow, 'Ann', 'Bo', 'Cy');
    const before = await flow.stored();
    await flow.click('.people-bulk .tick input');
    await expect.poll(() => textOf(flow, '.people-bulk p')).toBe('3 chosen');
    await press(flow, words.bulk.set);
    await expect.poll(() => textOf(flow, '.undo')).toContain('3 people are now at “Asked”.');
    await press(flow, 'Undo');
    await expect.poll(() => flow.stored()).toEqual(before);
    await flow.click('.people-bulk .tick input');
    await press(flow, words.bulk.remove);
    await expect.poll(() => persons(flow)).toBe(0);
    await press(flow, 'Undo');
    await expect.poll(async () => (await rows(flow)).length).toBe(3);
    expect(await flow.stored()).toEqual(before);
  });
}

function removing(test: FlowTest): void {
  test('who goes takes their conversations along, once that is said, and one undo brings all back', async ({
    flow,
  }) => {
    await open(flow);
    await add(flow, 'Ann Lee, nurse, Acme');
    await flow.click('.person > .link');
    await expect.poll(() => textOf(flow, '.editor-acts a')).toBe(words.person.talk);
    await flow.click('.editor-acts a');
    await expect.poll(() => flow.place()).toBe('/tools/outreach/');
    await open(flow);
    await expect.poll(() => rows(flow)).toEqual(['Ann Lee']);
    const before = await flow.stored();
    await flow.click('.person > .link');
    await press(flow, words.person.remove);
    const asked = 'Your conversation with Ann Lee goes too';
    await expect.poll(() => textOf(flow, '.removal')).toContain(asked);
    await press(flow, words.removal.no);
    expect(await flow.stored()).toEqual(before);
    await press(flow, words.person.remove);
    await press(flow, words.removal.yes);
    await expect.poll(async () => Object.keys(await flow.stored())).toEqual(['desk']);
    await expect.poll(() => textOf(flow, '.undo')).toContain('Removed Ann Lee. The conversation went too.');
    await press(flow, 'Undo');
    await expect.poll(() => flow.stored()).toEqual(before);
  });
}

function bringing(test: FlowTest): void {
  test('LinkedIn’s file is previewed, comes in, fills what is empty, and goes out again with one undo', async ({
    flow,
  }) => {
    await open(flow);
    await add(flow, 'Priya Nair, , Three Rivers Health, Inc.');
    await flow.click('.person > .link');
    await flow.fill('.editor textarea', 'My own note.');
    await press(flow, words.person.done);
    await expect.poll(async () => JSON.stringify(await flow.stored())).toContain('My own note.');
    await bring(flow, linkedIn);
    await expect.poll(() => textOf(flow, '.preview')).toContain('1 person is new.');
    expect(await textOf(flow, '.preview')).toContain('1 person is on your list already.');
    expect(await textOf(flow, '.preview')).toContain('1 row has no name and is left out.');
    expect(await persons(flow)).toBe(1);
    await press(flow, 'Add 1 person');
    await expect.poll(async () => [...(await rows(flow))].sort()).toEqual(['José Müller', 'Priya Nair']);
    const all = JSON.stringify(await flow.stored());
    expect(all).toContain('My own note.');
    expect(all).toContain('priya@example.org');
    expect(all).not.toContain('12 Jan 2024');
    await press(flow, 'Undo');
    await expect.poll(() => rows(flow)).toEqual(['Priya Nair']);
    expect(JSON.stringify(await flow.stored())).not.toContain('priya@example.org');
  });

  test('a table of another make comes in when its columns are named', async ({ flow }) => {
    await open(flow);
    await bring(flow, 'Who;Where\nAnn Lee;Acme\n', 'list.csv');
    await expect.poll(() => textOf(flow, '.preview')).toContain('2 people are new.');
    await pick(flow, '#column-0', '');
    await expect.poll(() => textOf(flow, '#bring-preview')).toBe(words.bring.problems['no-name-column']);
    await pick(flow, '#column-1', 'name');
    await expect.poll(() => textOf(flow, '.sample-people')).toContain('Acme');
  });
}

function refusing(test: FlowTest): void {
  for (const [what, text, said] of [
    ['a row with too many cells', 'Name,Role\nAnn,Nurse\nBo,Cook,Paris\n', 'Row 3 has more cells'],
    ['an open quotation mark', 'Name,Role\n"Ann,Nurse\nBo,Cook\n', 'Row 2 has a quotation mark'],
    ['contacts that are cut off', 'BEGIN:VCARD\nFN:Ann\n', 'begins in line 1 has no end'],
    ['a page', '<!doctype html><p>Hello', words.bring.problems['not-a-list']],
    ['nothing', ' \n', words.bring.problems.empty],
    ['a program', 'MZ\u0000\u0001\u0002', words.bring.problems['not-text']],
  ] as const) {
    test(`${what} is refused in a sentence, and nothing is changed`, async ({ flow }) => {
      await open(flow);
      await bring(flow, text, 'list.csv');
      await expect.poll(() => textOf(flow, '.bring .problem')).toContain(said);
      expect(await persons(flow)).toBe(0);
    });
  }
}

function taking(test: FlowTest): void {
  test('the list goes out as a safe table and as contacts, and comes in again as the same people', async ({
    flow,
  }) => {
    await open(flow);
    await add(flow, '=cmd|calc, nurse, Acme');
    const table = await flow.download(() => press(flow, words.take.csv));
    expect(table.name).toBe('askwell-people.csv');
    expect(table.text).toContain("\r\n'=cmd|calc,nurse,Acme,");
    const cards = await flow.download(() => press(flow, words.take.vcard));
    expect(cards.text).toContain('FN:=cmd|calc\r\n');
    await bring(flow, table.text, table.name);
    await expect.poll(() => textOf(flow, '.preview')).toContain(words.bring.nothing);
  });
}
