/**
 * The PDFs of the build, read by qpdf, poppler and pdf.js. Of the checkpoints of the Matterhorn Protocol 1.1 (PDF/UA-1) these can be read
 * by a machine with such readers and are held here: 06 (metadata, title, the title in the window), 07 (DisplayDocTitle), 11 (language),
 * 01 (marked content; artifacts told from text), 09 (a tree of structure), 28 (fields tagged, named, in order), 31 (fonts embedded).
 * This is not a validator. Nobody has told us that the files conform to PDF/UA: that takes veraPDF or PAC, and a person who listens.
 */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pageSizes, type PageSize } from '../../src/paper/page-size.ts';
import { fieldsInOrder, readPdf } from '../support/pdf-reader.ts';
import { output } from '../support/programs.ts';
import { worksheetFiles } from '../support/worksheet-files.ts';

const folder = 'dist/worksheets';
const sizes = Object.keys(pageSizes) as PageSize[];
const designed = new Map([
  ...worksheetFiles.map(({ id, pages }) => [id, pages] as const),
  ['prep-packet', worksheetFiles.reduce((sum, { pages }) => sum + pages, 0)] as const,
]);
const all = [...designed].flatMap(([id, pages]) =>
  sizes.map((size) => ({ id, pages, size, file: `${folder}/${id}-${size}.pdf` })),
);

type Word = { text: string; page: number; left: number; top: number; right: number; bottom: number };

/** The words of a file with the rectangles that poppler gives them, from the upper left corner. */
function wordsOf(file: string): Word[] {
  const pages = output('pdftotext', ['-bbox', file, '-']).split('<page ').slice(1);
  return pages.flatMap((page, at) =>
    [
      ...page.matchAll(
        /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g,
      ),
    ].map(([, left, top, right, bottom, text = '']) => ({
      text,
      page: at + 1,
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    })),
  );
}

/** How much of a line's height lies between its letters: a word's rectangle is as high as its font may be, not as its letters are. */
const air = 0.25;

function doOverlap(one: Word, other: Word): boolean {
  const inset = (one.bottom - one.top) * air;
  return (
    one.page === other.page &&
    one.left < other.right - 0.5 &&
    other.left < one.right - 0.5 &&
    one.top + inset < other.bottom - inset &&
    other.top + inset < one.bottom - inset
  );
}

test('every worksheet and the packet are files, on both papers, and there are no others', () => {
  expect(globSync(`${folder}/*.pdf`).sort()).toEqual(all.map(({ file }) => file).sort());
});

for (const { id, pages, size, file } of all) {
  test(`${id} on ${size} is a sound, tagged form of ${String(pages)} pages with a title`, async () => {
    const bytes = readFileSync(file);
    expect(output('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors found');
    expect(output('qpdf', ['--show-object=trailer', file])).toContain('/ID');

    const info = output('pdfinfo', [file]);
    const read = await readPdf(bytes);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Suspects: +no$/m);
    expect(info).toMatch(/^Form: +AcroForm$/m);
    expect(info).toMatch(/^JavaScript: +no$/m);
    expect(info).toMatch(new RegExp(`^Pages: +${String(pages)}$`, 'm'));
    expect(/\((A4|letter)\)$/m.exec(info)?.[1]?.toLowerCase()).toBe(size);
    expect(read.title).not.toBe('');
    expect(info).toContain(read.title);
    expect(read.lang).toBe('en');
    expect(read.pages).toHaveLength(pages);

    const metadata = output('pdfinfo', ['-meta', file]);
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadata.replaceAll('&apos;', '’')).toContain(
      `<rdf:li xml:lang="x-default">${read.title}</rdf:li>`,
    );
    const catalog = output('qpdf', [
      '--qdf',
      '--object-streams=disable',
      '--no-original-object-ids',
      file,
      '-',
    ]);
    expect(catalog).toMatch(/\/DisplayDocTitle true/);
  });

  test(`${id} on ${size} names its fields, in the order in which they are read`, async () => {
    const read = await readPdf(readFileSync(file));
    const fields = read.pages.flatMap((page) => page.fields);
    expect(fields.length).toBeGreaterThan(3);
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    expect(fields.filter(({ name, label }) => name === '' || label === '')).toEqual([]);
    for (const page of read.pages) expect(fieldsInOrder(page.fields)).toEqual(page.fields);
    const plain = output('qpdf', [
      '--qdf',
      '--object-streams=disable',
      '--no-original-object-ids',
      file,
      '-',
    ]);
    // The tab key follows the structure on every page.
    expect(plain.match(/\/Tabs \/S/g)).toHaveLength(read.pages.length);
  });

  test(`${id} on ${size} tags all its words, and embeds their fonts`, async () => {
    const read = await readPdf(readFileSync(file));
    expect(read.pages.map(({ untagged }) => untagged)).toEqual(read.pages.map(() => []));
    const fonts = output('pdffonts', [file]).trim().split('\n').slice(2);
    // Helvetica is named for what people type in the fields; every reader of PDF has it.
    const missing = fonts.filter((row) => !/^Helvetica /.test(row) && !/ yes +(yes|no) +yes +\d/.test(row));
    expect(missing).toEqual([]);
  });

  test(`${id} on ${size} cuts no word at the paper’s edge and lays none over another`, () => {
    const { width, height } = pageSizes[size];
    const words = wordsOf(file);
    expect(words.length).toBeGreaterThan(10);
    const cut = words.filter(
      ({ left, top, right, bottom }) => left < 18 || top < 18 || right > width - 18 || bottom > height - 18,
    );
    const over = words.flatMap((one, at) =>
      words
        .slice(at + 1)
        .filter((other) => doOverlap(one, other))
        .map((other) => `${one.text} / ${other.text}`),
    );
    expect([...cut.map(({ text }) => text), ...over]).toEqual([]);
  });
}
