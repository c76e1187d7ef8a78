import { expect } from '@playwright/test';
import { bringLabels } from '../../src/tools/people/bring-labels.ts';
import type { Flow } from '../support/flow.ts';
import { playwrightTest as test } from '../support/flow.ts';
import { press, textOf } from '../support/press.ts';

const { bring } = bringLabels.en;

const utf16 = (text: string, isLittle: boolean, mark = '') =>
  [...`${mark}${text}`].flatMap((one) => {
    const unit = one.charCodeAt(0);
    return isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
  });
const latin = (text: string) => Array.from(text, (one) => one.charCodeAt(0));

/** Files that can’t be imported, with what is said of each. The last part of the sentence is that nothing was changed. */
const refused: readonly (readonly [what: string, name: string, bytes: readonly number[], said: string])[] = [
  [
    'an open quotation mark',
    'list.csv',
    latin('Name,Role\nAnn,Nurse\n"Bo,Cook\n'),
    'Row 3 has a quotation mark',
  ],
  ['a cell too many', 'list.csv', latin('Name,Role\nAnn,Nurse\nBo,Cook,Paris\n'), 'Row 3 has more cells'],
  [
    'a broken line of a contact',
    'a.vcf',
    latin('BEGIN:VCARD\nFN:Ann\nno line\nEND:VCARD\n'),
    'Line 3 is no line',
  ],
  [
    'a contact that is cut off',
    'a.vcf',
    latin('BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN'),
    'Line 5 is no line',
  ],
  ['nothing', 'list.csv', [], 'There is nothing in it'],
  ['delimiters alone', 'list.csv', latin(',,\n,,\n'), 'There is nothing in it'],
  ['a PDF by another name', 'list.csv', latin('%PDF-1.7\nName,Role\n'), 'not a table of text'],
  [
    'a spreadsheet by another name',
    'list.csv',
    latin('PK\u0003\u0004 xl/workbook.xml'),
    'a spreadsheet file',
  ],
  ['LinkedIn’s ZIP file', 'list.csv', latin('PK\u0003\u0004 Connections.csv'), 'choose the file in it'],
  ['a text with NULs', 'list.csv', latin('Name,Role\nAnn\0,Nurse\n'), 'not a table of text'],
  ['a page', 'list.csv', latin('<!doctype html><p>Hello'), 'There is no table in it'],
];

const table = 'Name,Role\nJosé Müller,Keeper\n';

/** Encodings that people’s programs write. */
const read: readonly (readonly [what: string, bytes: readonly number[]])[] = [
  ['UTF-16, little end first, with its mark', utf16(table, true, '\uFEFF')],
  ['UTF-16, little end first', utf16(table, true)],
  ['UTF-16, big end first, with its mark', utf16(table, false, '\uFEFF')],
  ['UTF-16, big end first', utf16(table, false)],
  ['Windows-1252', latin(table)],
];

/** Gives the tool a file, as choosing it would. A large one is made in the page: it need not travel. */
const choose = (flow: Flow, name: string, bytes: readonly number[], size = 0) =>
  flow.run(
    (fileName, list, length) => {
      const field = document.querySelector<HTMLInputElement>('#bring-file');
      const files = new DataTransfer();
      const part = length > 0 ? 'x'.repeat(length) : new Uint8Array(list as number[]);
      files.items.add(new File([part], fileName));
      if (field === null) return;
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    bytes,
    size,
  );

async function open(flow: Flow): Promise<void> {
  await flow.goto('/tools/people/');
  await press(flow, bring.open);
  await expect.poll(() => textOf(flow, '#bring')).toBe(bring.title);
}

test('every file that can’t be imported is refused in a sentence, and nothing is changed', async ({
  flow,
}) => {
  await open(flow);
  for (const [what, name, bytes, said] of refused) {
    await choose(flow, name, bytes);
    await expect.poll(() => textOf(flow, '.bring .problem'), what).toContain(said);
    expect(await textOf(flow, '.bring .problem'), what).toContain('Nothing was changed.');
    expect(await flow.run(() => document.querySelector('.preview')), what).toBeNull();
  }
  expect(await flow.stored()).toEqual({});
});

test('a file of 50 MB is refused before it is read', async ({ flow }) => {
  await open(flow);
  await choose(flow, 'list.csv', [], 50_000_000);
  await expect.poll(() => textOf(flow, '.bring .problem')).toBe(bring.problems['too-large']);
  expect(await flow.stored()).toEqual({});
});

for (const [what, bytes] of read) {
  test(`a list in ${what} keeps its accents`, async ({ flow }) => {
    await open(flow);
    await choose(flow, 'list.csv', bytes);
    await expect.poll(() => textOf(flow, '.sample-people')).toBe('José Müller Keeper');
    await press(flow, 'Add 1 person');
    await expect.poll(async () => JSON.stringify(await flow.stored())).toContain('José Müller');
  });
}
