import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { sheetDocxBytes } from '../../../../src/shared/documents/docx.ts';
import type { Sheet } from '../../../../src/shared/core/sheet.ts';
import { naughty } from '../../../support/property.ts';
import { worksheetFiles } from '../../../support/worksheet-files.ts';

const sheet: Sheet = {
  name: 'questions',
  title: 'My questions',
  lang: 'en',
  head: [
    { label: 'Name', value: 'Amara Osei' },
    { label: 'Date', value: '' },
  ],
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
    { kind: 'list', mark: 'box', items: [{ text: 'Time is confirmed', isDone: true }] },
    {
      kind: 'table',
      caption: 'People',
      columns: ['Name', 'What they do'],
      rows: [
        ['Tom', 'Data'],
        ['', ''],
      ],
    },
    { kind: 'field', field: { label: 'Goal', value: 'One line\nand another', lines: 2 } },
    {
      kind: 'letter',
      to: 'Mr. Lindgren',
      subject: 'Twenty minutes',
      text: 'Dear Mr. Lindgren,\n\nThank you.',
    },
  ],
  foot: 'Made with Askwell',
};

const htmlOf = async (one: Sheet) => {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await sheetDocxBytes(one)) });
  return { html: value, warnings: messages.filter(({ type }) => type === 'error') };
};

const textOf = async (one: Sheet) =>
  (await mammoth.extractRawText({ buffer: Buffer.from(await sheetDocxBytes(one)) })).value;

describe('sheetDocx', () => {
  it('makes headings, lists and tables of the sheet’s', async () => {
    const { html, warnings } = await htmlOf(sheet);
    expect(warnings).toEqual([]);
    expect(html).toMatch(/<h1>(<a[^>]*><\/a>)?The work itself<\/h1>/);
    expect(html).toMatch(/<ol><li>What did last Tuesday look like\? \(4 minutes\)/);
    expect(html).toMatch(/<h2>(<a[^>]*><\/a>)?Goal<\/h2>/);
    expect(html).toContain('<thead><tr><th>');
    expect(html).toContain('<p>Tom</p>');
  });

  it('keeps every word and every line end', async () => {
    const text = await textOf(sheet);
    for (const words of [
      'Amara Osei',
      'Which part surprised you?',
      'One line',
      'and another',
      'Thank you.',
      'Time is confirmed',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('One lineand');
  });

  it.each(naughty.filter((one) => one.trim() !== ''))('bears any text: %j', async (typed) => {
    const text = await textOf({ ...sheet, parts: [{ kind: 'paragraph', text: `before${typed}after` }] });
    expect(text).toContain('before');
    expect(text).toContain('after');
  });

  it.each(worksheetFiles)('writes the worksheet $id with its headings', async ({ sheet: blank }) => {
    const { html } = await htmlOf(blank);
    for (const part of blank.parts)
      if (part.kind === 'heading') expect(html).toContain(part.text.slice(0, 10));
  });
});
