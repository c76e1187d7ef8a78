/** What LibreOffice makes of our Word documents: the same headings and the same words, in the same order. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import type { Sheet, SheetPart } from '../../src/shared/core/sheet.ts';
import { sheetDocxBytes } from '../../src/shared/documents/docx.ts';
import { fillSheet } from '../../src/sheets/core/fill.ts';
import { exampleRecords } from '../support/example-records.ts';
import { output } from '../support/programs.ts';
import { worksheetFiles } from '../support/worksheet-files.ts';

/** Two numbered lists, a letter and notes: what no worksheet has. */
const agenda: Sheet = {
  name: 'agenda',
  title: 'Twenty minutes with Tom Lindgren',
  lang: 'en',
  head: [{ label: 'Minutes', value: '20' }],
  parts: [
    { kind: 'heading', text: 'The work itself' },
    {
      kind: 'list',
      mark: 'number',
      items: [
        {
          text: 'What did last Tuesday look like?',
          aside: '4 minutes',
          notes: ['Which part surprised you?'],
        },
        { text: 'What would you hand on?' },
      ],
    },
    { kind: 'heading', text: 'The way in' },
    { kind: 'list', mark: 'number', items: [{ text: 'What almost stopped you?' }] },
    { kind: 'list', mark: 'bullet', items: [{ text: 'Bring the program.' }] },
    { kind: 'paragraph', text: 'One line\nand another “quoted” & <b>not bold</b>' },
    {
      kind: 'letter',
      to: 'Mr. Lindgren',
      subject: 'Twenty minutes',
      text: 'Dear Mr. Lindgren,\n\nThank you.',
    },
  ],
  foot: 'Made with Askwell',
};

const sheets = new Map<string, Sheet>([
  ['agenda', agenda],
  ...worksheetFiles.flatMap(({ id, sheet }): [string, Sheet][] => [
    [id, sheet],
    [`${id}-filled`, fillSheet(id, sheet, exampleRecords)],
  ]),
]);

/** The headings of the document: what the sheet names its sections, its fields and its tables. */
const headingsOf = ({ parts }: Sheet): string[] =>
  parts.flatMap((part) => {
    if (part.kind === 'heading') return [part.text];
    if (part.kind === 'field') return [part.field.label];
    return part.kind === 'table' ? [part.caption] : [];
  });

function linesOf(part: SheetPart): string[] {
  switch (part.kind) {
    case 'field':
      return [part.field.label, part.field.value];
    case 'letter':
      return [part.to, part.subject, part.text];
    case 'table':
      return [part.caption, ...part.columns, ...part.rows.flat()];
    case 'list':
      return part.items.flatMap(({ text, aside = '', notes = [], isDone = false }, at) => {
        const marks = { number: `${String(at + 1)}.`, bullet: '•', box: isDone ? '☒' : '☐' };
        return [
          marks[part.mark],
          text,
          aside === '' ? '' : `(${aside})`,
          ...notes.flatMap((one) => ['◦', one]),
        ];
      });
    default:
      return [part.text];
  }
}

/** Every word and mark of a sheet in order. */
const wordsOf = ({ title, head, parts, foot }: Sheet): string =>
  inOneLine(
    [
      title,
      ...head.flatMap(({ label, value }) => [`${label}:`, value]),
      ...parts.flatMap(linesOf),
      foot,
    ].join(' '),
  );

/** Room to write is no word, white space parts words wherever it stands, and a bullet is one in any shape. */
const inOneLine = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll(/_{5,}/g, '')
    .replaceAll(/[◦–•]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

let folder = '';

// LibreOffice takes seconds to start and milliseconds a file, so all files go through it at once.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-documents-'));
  const files: string[] = [];
  for (const [name, sheet] of sheets) {
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, await sheetDocxBytes(sheet));
    files.push(file);
  }
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  for (const form of ['txt:Text (encoded):UTF8', 'html'])
    output('soffice', ['--headless', profile, '--convert-to', form, '--outdir', folder, ...files]);
});

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

for (const [name, sheet] of sheets) {
  test(`LibreOffice finds the headings and the words of ${name} in the document`, () => {
    const page = parse(readFileSync(join(folder, `${name}.html`), 'utf8'));
    expect(page.querySelectorAll('h1, h2').map(({ text }) => inOneLine(text))).toEqual(headingsOf(sheet));
    expect(page.querySelector('title')?.text).toBe(sheet.title);
    expect(page.querySelector('body')?.getAttribute('lang')).toBe('en-US');
    const tables = sheet.parts.filter(({ kind }) => kind === 'table');
    expect(page.querySelectorAll('table')).toHaveLength(tables.length);
    expect(inOneLine(readFileSync(join(folder, `${name}.txt`), 'utf8'))).toBe(wordsOf(sheet));
  });
}
