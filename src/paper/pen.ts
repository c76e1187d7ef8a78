import PDFDocument from 'pdfkit';
import { lineHeight, margins, mm, pageSizes, type PageSize } from './page-size.ts';

/** Black and white first: ink is black, soft is a gray that a copier keeps, the thread alone has color and carries no meaning. */
const colors = { ink: '#000000', soft: '#4a4a4a', rule: '#767676', thread: '#b3261e' } as const;

const faces = {
  book: 'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff',
  said: 'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff',
  hand: 'node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff',
  strong: 'node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff',
} as const;

/** How a text is set: its face, its size in points, the distance of its lines. */
export type Style = { readonly face: keyof typeof faces; readonly size: number; readonly isSoft?: boolean };

/** The styles of a sheet’s texts. */
export const styles = {
  title: { face: 'book', size: 21 },
  heading: { face: 'book', size: 13.5 },
  said: { face: 'said', size: 12 },
  label: { face: 'strong', size: 10.5 },
  text: { face: 'hand', size: 10.5 },
  small: { face: 'hand', size: 9, isSoft: true },
} as const satisfies Record<string, Style>;

/** An element of the document’s structure, as screen readers walk it. */
export type Element = PDFKit.PDFStructureElement;

/** A rectangle in points, from the page’s top left corner. */
export type Place = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A form field: its name in the file, and what a screen reader calls it. */
export type FormField = { readonly name: string; readonly label: string };

/**
 * A tagged PDF being written: words, ruled lines, fields to fill on screen. What is drawn outside `words` and `field` is decoration, and
 * marked as such (PDF/UA-1, 7.1).
 */
export class Pen {
  readonly doc: PDFKit.PDFDocument;
  readonly root: Element;
  readonly size: PageSize;
  private readonly chunks: Buffer[] = [];
  private readonly ended: Promise<void>;

  constructor(title: string, lang: string, size: PageSize) {
    this.size = size;
    const { width, height } = pageSizes[size];
    this.doc = new PDFDocument({
      size: [width, height],
      margins: { top: 0, right: 0, bottom: 0, left: 0 },
      autoFirstPage: false,
      tagged: true,
      displayTitle: true,
      lang,
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      // The same words give the same file: no clock goes into it.
      info: {
        Title: title,
        Creator: 'Askwell',
        Producer: 'Askwell',
        CreationDate: new Date(0),
        ModDate: new Date(0),
      },
      // PDF/UA is a subset that the library’s types do not list yet.
    } as unknown as PDFKit.PDFDocumentOptions);
    this.doc.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    this.ended = new Promise((done) => {
      this.doc.on('end', () => {
        done();
      });
    });
    for (const [name, file] of Object.entries(faces)) this.doc.registerFont(name, file);
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  /** The width that words may take. */
  get measure(): number {
    return pageSizes[this.size].width - margins.left - margins.right;
  }

  /** The height that blocks may take on a page. */
  get room(): number {
    return pageSizes[this.size].height - margins.top - margins.bottom;
  }

  /** Begins a page, with the thread down its edge and a foot. Screen readers take its fields in the order of the structure. */
  page(foot: string): void {
    const { doc } = this;
    const { width, height } = pageSizes[this.size];
    doc.addPage();
    // The type of `page` does not know the dictionary behind it.
    (doc.page as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data['Tabs'] = 'S';
    this.decoration(() => {
      const x = margins.left - 7 * mm;
      doc
        .lineWidth(1.6)
        .strokeColor(colors.thread)
        .moveTo(x, margins.top)
        .lineTo(x, height - margins.bottom)
        .stroke();
      doc.lineWidth(1.6).fillAndStroke('#ffffff', colors.thread);
      doc.circle(x, margins.top + 8, 3.4).fillAndStroke('#ffffff', colors.thread);
      this.set(styles.small);
      doc.text(foot, margins.left, height - margins.bottom + 5 * mm, {
        width: width - margins.left - margins.right,
        lineBreak: false,
      });
    });
  }

  /** The height of a text in a style. */
  heightOf(text: string, style: Style, width: number): number {
    this.doc.font(style.face, style.size);
    return this.doc.heightOfString(text, { width, lineGap: gapOf(style) });
  }

  /** Writes words as the content of a new element of a kind (`P`, `H2`, `Lbl`). */
  words(
    parent: Element,
    kind: string,
    text: string,
    style: Style,
    { x, y, width }: Omit<Place, 'height'>,
  ): void {
    const element = this.doc.struct(kind, {}, () => {
      this.set(style);
      this.doc.text(text, x, y, { width, lineGap: gapOf(style) });
    });
    parent.add(element);
    element.end();
  }

  /** Ruled lines to write on, the first one a line’s height below `y`. */
  rules({ x, y, width }: Omit<Place, 'height'>, lines: number): void {
    this.decoration(() => {
      this.doc.lineWidth(0.6).strokeColor(colors.rule);
      for (let line = 1; line <= lines; line += 1) {
        this.doc
          .moveTo(x, y + line * lineHeight)
          .lineTo(x + width, y + line * lineHeight)
          .stroke();
      }
    });
  }

  /** A rectangle’s outline. */
  frame({ x, y, width, height }: Place): void {
    this.decoration(() => {
      this.doc.lineWidth(0.6).strokeColor(colors.rule).rect(x, y, width, height).stroke();
    });
  }

  /** A field to fill on screen, of one line or many. Nothing of it shows on paper. */
  field(parent: Element, field: FormField, place: Place, isMultiline: boolean): void {
    this.widget(parent, field, (options) => {
      const { x, y, width, height } = place;
      this.doc.formText(field.name, x, y, width, height, {
        multiline: isMultiline,
        fontSize: 11,
        ...options,
      });
    });
  }

  /** A box to tick, with its outline for paper. */
  box(parent: Element, field: FormField, place: Place): void {
    this.frame(place);
    this.widget(parent, field, (options) => {
      const { x, y, width, height } = place;
      this.doc.formCheckbox(field.name, x, y, width, height, { fontSize: 10, ...options });
    });
  }

  /** Ends the document and gives its bytes. */
  async end(): Promise<Buffer> {
    this.root.end();
    this.doc.end();
    await this.ended;
    return Buffer.concat(this.chunks);
  }

  private set({ face, size, isSoft = false }: Style): void {
    this.doc.font(face, size).fillColor(isSoft ? colors.soft : colors.ink);
  }

  private decoration(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  /** A field within an element of its own. The element ends at once: its reference names the page that is open at that moment. */
  private widget(parent: Element, { label }: FormField, make: (options: object) => void): void {
    const { doc } = this;
    const element = doc.struct('Form', { alt: label });
    parent.add(element);
    // The one font that every reader of PDF has, for what people type.
    doc.font('Helvetica', 11);
    if (!('_acroform' in doc)) doc.initForm();
    const { annotate } = doc;
    // Form fields take no structure of their own from the library’s options, so each call passes it on.
    doc.annotate = (x, y, width, height, options) =>
      annotate.call(doc, x, y, width, height, {
        ...options,
        structParent: element,
        TU: new String(label),
      } as object);
    make({});
    doc.annotate = annotate;
    element.end();
  }
}

const gapOf = ({ size }: Style): number => size * 0.12;
