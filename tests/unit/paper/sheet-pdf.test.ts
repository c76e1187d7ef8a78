import { describe, expect, it } from 'vitest';
import { pageSizes, type PageSize } from '../../../src/paper/page-size.ts';
import { packetPdf, pageCount, sheetPdf } from '../../../src/paper/sheet-pdf.ts';
import type { Sheet } from '../../../src/shared/core/sheet.ts';
import { misplaced, readPdf, type ReadPdf } from '../../support/pdf-reader.ts';
import { worksheetFiles } from '../../support/worksheet-files.ts';

const foot = (title: string, page: number, pages: number) => `${title} · ${String(page)} of ${String(pages)}`;
const sizes = Object.keys(pageSizes) as PageSize[];
const all = worksheetFiles.flatMap((one) => sizes.map((size) => ({ ...one, size })));

/** Each file is made and read once: five tests look at it. */
const readings = new Map<string, Promise<ReadPdf>>();

function readingOf(sheet: Sheet, size: PageSize): Promise<ReadPdf> {
  const name = `${sheet.name}-${size}`;
  const reading = readings.get(name) ?? sheetPdf(sheet, size, foot).then(readPdf);
  readings.set(name, reading);
  return reading;
}

const roomsIn = ({ head, parts }: Sheet) =>
  parts.reduce((sum, part) => {
    if (part.kind === 'field') return sum + 1;
    if (part.kind === 'table') return sum + part.rows.flat().filter((cell) => cell === '').length;
    if (part.kind !== 'list') return sum;
    return (
      sum +
      part.items.length * (part.mark === 'box' ? 1 : 0) +
      part.items.filter(({ lines = 0 }) => lines > 0).length
    );
  }, head.length);

describe.each(all)('the PDF of $id in $size', ({ pages, sheet, size }) => {
  it('takes as many pages as it is designed for, of the right paper', async () => {
    const read = await readingOf(sheet, size);
    expect(read.pages.length).toBe(pages);
    expect(pageCount(sheet, size)).toBe(pages);
    for (const { width, height } of read.pages) {
      expect(width).toBeCloseTo(pageSizes[size].width, 1);
      expect(height).toBeCloseTo(pageSizes[size].height, 1);
    }
  });

  it('cuts no text and lays none over another', async () => {
    const read = await readingOf(sheet, size);
    const faults = read.pages.flatMap(({ texts, width, height }) => misplaced(texts, width, height, 36));
    expect(faults).toEqual([]);
  });

  it('says its title, language, structure and bookmarks', async () => {
    const read = await readingOf(sheet, size);
    expect(read).toMatchObject({ title: sheet.title, lang: 'en', isMarked: true });
    expect(read.bookmarks).toEqual([
      sheet.title,
      ...sheet.parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : [])),
    ]);
    expect(read.pages.flatMap(({ roles }) => roles).filter((role) => role === 'H1')).toHaveLength(1);
  });

  it('has a field with a name of its own and a label for every room to write', async () => {
    const { pages: found } = await readingOf(sheet, size);
    const fields = found.flatMap((page) => page.fields);
    expect(fields.length).toBe(roomsIn(sheet));
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    expect(fields.filter(({ label }) => label === '')).toEqual([]);
    // Each field stands in the structure, in an element of its own. A list over two pages is told with both of them.
    expect(new Set(found.flatMap(({ tagged }) => tagged)).size).toBe(fields.length);
  });

  it('is the same file for the same words', async () => {
    const [one, other] = [await sheetPdf(sheet, size, foot), await sheetPdf(sheet, size, foot)];
    expect(one.equals(other)).toBe(true);
  });
});

describe('the packet', () => {
  it('holds every sheet, each beginning a page, with fields that do not share a name', async () => {
    const sheets = worksheetFiles.map(({ sheet }) => sheet);
    const read = await readPdf(await packetPdf('Packet', sheets, 'a4', foot));
    expect(read.pages.length).toBe(worksheetFiles.reduce((sum, { pages }) => sum + pages, 0));
    expect(read.bookmarks.filter((one) => sheets.some(({ title }) => title === one))).toEqual(
      sheets.map(({ title }) => title),
    );
    const names = read.pages.flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a filled sheet', () => {
  it('prints what was filled in instead of lines', async () => {
    const sheet: Sheet = {
      name: 'filled',
      title: 'Filled',
      lang: 'en',
      head: [{ label: 'Name', value: 'Amara Osei' }],
      parts: [
        { kind: 'field', field: { label: 'Goal', value: 'What they do on a Tuesday', lines: 2 } },
        {
          kind: 'letter',
          to: 'Mr. Lindgren',
          subject: 'Twenty minutes',
          text: 'Dear Mr. Lindgren,\n\nThank you.',
        },
      ],
      foot: '',
    };
    const [page] = (await readingOf(sheet, 'a4')).pages;
    const text = page?.texts.map((one) => one.text).join(' ');
    expect(text).toContain('Amara Osei');
    expect(text).toContain('What they do on a Tuesday');
    expect(text).toContain('Thank you.');
    expect(page?.fields).toEqual([]);
  });
});
