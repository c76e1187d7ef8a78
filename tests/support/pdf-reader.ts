import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a page with the rectangle that it fills, in points from the lower left corner. */
export type TextBox = { text: string; left: number; bottom: number; right: number; top: number };

/** An element of the structure: its kind and what is in it. */
type Node = { role?: string; children?: Node[]; type?: string; id?: string };

/** A form field: its name, what a screen reader calls it, and its rectangle. */
export type Field = { name: string; label: string; rect: readonly number[]; isBox: boolean };

/** What a test asks of a PDF, read by Mozilla's reader. */
export type ReadPdf = {
  title: string;
  lang: string;
  isMarked: boolean;
  bookmarks: string[];
  pages: {
    width: number;
    height: number;
    texts: TextBox[];
    fields: Field[];
    roles: string[];
    /** The form fields that stand in a `Form` element of the structure. */
    tagged: string[];
    /** Texts that are neither in the structure nor marked as decoration. */
    untagged: string[];
  }[];
};

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
  const read = {
    title: String(info['Title'] ?? ''),
    lang: String(info['Language'] ?? ''),
    isMarked: (await pdf.getMarkInfo())?.Marked === true,
    bookmarks: ((await pdf.getOutline()) ?? []).map(({ title }) => title),
    pages: await Promise.all(pageNumbers(pdf).map(async (number) => readPage(await pdf.getPage(number)))),
  };
  await task.destroy();
  return read;
}

const pageNumbers = (pdf: PDFDocumentProxy) => Array.from({ length: pdf.numPages }, (_, at) => at + 1);

async function readPage(page: PDFPageProxy) {
  const [, , width = 0, height = 0] = page.view;
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , , left = 0, base = 0] = item.transform as number[];
    // What most letters fill: from a little under the line they stand on to the height of a capital.
    const box = { bottom: base - item.height * 0.15, top: base + item.height * 0.7 };
    return [{ text: item.str, left, right: left + item.width, ...box }];
  });
  const annotations = (await page.getAnnotations()) as Record<string, unknown>[];
  const fields = annotations.map((one) => ({
    name: String(one['fieldName']),
    label: String(one['alternativeText'] ?? ''),
    rect: one['rect'] as number[],
    isBox: one['checkBox'] === true,
  }));
  const tree = (await page.getStructTree()) as Node | null;
  const untagged = await untaggedOn(page);
  return { width, height, texts, fields, roles: rolesIn(tree), tagged: taggedIn(tree), untagged };
}

async function untaggedOn(page: PDFPageProxy): Promise<string[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open: boolean[] = [];
  return items.flatMap((item) => {
    if ('str' in item) return item.str.trim() === '' || open.includes(true) ? [] : [item.str];
    if (item.type === 'endMarkedContent') open.pop();
    // The published types lack the tag.
    else open.push((item as { tag?: string }).tag === 'Artifact' || item.id !== undefined);
    return [];
  });
}

/** The fields of a page from top to bottom, and from left to right where they stand in one row. */
export function fieldsInOrder(fields: readonly Field[]): Field[] {
  const top = ({ rect }: Field) => Math.round((rect[3] ?? 0) / 4);
  const left = ({ rect }: Field) => rect[0] ?? 0;
  return [...fields].sort((one, other) => top(other) - top(one) || left(one) - left(other));
}

function rolesIn(node: Node | null): string[] {
  if (node === null) return [];
  return [...(node.role === undefined ? [] : [node.role]), ...(node.children ?? []).flatMap(rolesIn)];
}

function taggedIn(node: Node | null): string[] {
  const children = node?.children ?? [];
  const own = node?.role === 'Form' ? children.filter(({ type }) => type === 'annotation') : [];
  return [...own.map(({ id = '' }) => id), ...children.flatMap(taggedIn)];
}

/** Pairs of texts that lie over each other, and texts that leave the page’s margins. */
export function misplaced(
  texts: readonly TextBox[],
  width: number,
  height: number,
  margin: number,
): string[] {
  const outside = texts.filter(
    ({ left, right, top, bottom }) =>
      left < margin || right > width - margin || bottom < margin / 2 || top > height - margin / 2,
  );
  const over = texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter(
        (other) =>
          one.left < other.right - 0.5 &&
          other.left < one.right - 0.5 &&
          one.bottom < other.top - 0.5 &&
          other.bottom < one.top - 0.5,
      )
      .map((other) => `“${one.text}” lies over “${other.text}”`),
  );
  return [...outside.map(({ text }) => `“${text}” leaves the page`), ...over];
}
