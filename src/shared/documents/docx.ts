import {
  AlignmentType,
  BorderStyle,
  CheckBox,
  Document,
  HeadingLevel,
  HeightRule,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import { plainText } from '../core/plain-text.ts';
import type { Sheet, SheetField, SheetItem, SheetPart } from '../core/sheet.ts';

/** The MIME type of a .docx file. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * A sheet as a Word document: real headings, lists, tables and check boxes, its title and language in the file’s properties. Room to
 * write is an empty paragraph with a line under it, which grows as one types.
 */
export function sheetDocx(sheet: Sheet): Promise<Blob> {
  return Packer.toBlob(documentOf(sheet));
}

/** The same as bytes, where there are no blobs. */
export function sheetDocxBytes(sheet: Sheet): Promise<Uint8Array> {
  return Packer.toBuffer(documentOf(sheet));
}

/** Half points: 11 points for text, as in Word’s own templates; fonts that Word and LibreOffice both have or replace well. */
const text = { font: 'Calibri', size: 22 };
const book = 'Cambria';

function documentOf(sheet: Sheet): Document {
  return new Document({
    title: sheet.title,
    creator: sheet.foot,
    styles: {
      default: {
        document: { run: { ...text, language: { value: sheet.lang === 'en' ? 'en-US' : sheet.lang } } },
        title: { run: { font: book, size: 40, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading1: {
          run: { font: book, size: 28, bold: true },
          paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
        },
        heading2: {
          run: { ...text, bold: true },
          paragraph: { spacing: { before: 200, after: 40 }, keepNext: true },
        },
      },
    },
    numbering: { config: [numbers, bullets] },
    sections: [
      {
        properties: { page: { margin: { top: 1000, right: 1000, bottom: 1000, left: 1134 } } },
        children: [
          ...headOf(sheet),
          ...sheet.parts.flatMap((part, at) => partOf(part, at)),
          ...footOf(sheet),
        ],
      },
    ],
  });
}

const hanging = { paragraph: { indent: { left: 440, hanging: 440 } } };

const numbers = {
  reference: 'numbers',
  levels: [
    { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START, style: hanging },
    {
      level: 1,
      format: LevelFormat.BULLET,
      text: '–',
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 800, hanging: 260 } } },
    },
  ],
};

const bullets = {
  reference: 'bullets',
  levels: [
    { level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.START, style: hanging },
  ],
};

/** Every line a paragraph: what was typed on several lines stays on them. */
const paragraphs = (typed: string, options: Omit<IParagraphOptions, 'text'> = {}): Paragraph[] =>
  plainText(typed)
    .split('\n')
    .map((line) => new Paragraph({ ...options, children: [new TextRun(line)] }));

/** 8 mm in twentieths of a point, as on the printed sheets. */
const lineHeight = 454;

const rule = { style: BorderStyle.SINGLE, size: 4, color: '767676', space: 1 };

/** Lines to write on. Word draws one line under paragraphs that are alike, unless they have one between them too. */
const rules = (lines: number): Paragraph[] =>
  Array.from(
    { length: lines },
    (_, at) =>
      new Paragraph({
        spacing: { line: lineHeight, lineRule: LineRuleType.EXACT, after: at === lines - 1 ? 80 : 0 },
        border: { bottom: rule, between: rule },
        keepNext: at < lines - 1,
      }),
  );

function headOf({ title, head }: Sheet): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(plainText(title))] }),
    ...head.map(
      ({ label, value }) =>
        new Paragraph({
          children: [
            new TextRun({ text: `${label}: `, bold: true }),
            new TextRun(value === '' ? '_'.repeat(30) : plainText(value)),
          ],
        }),
    ),
  ];
}

const footOf = ({ foot }: Sheet): Paragraph[] =>
  foot === ''
    ? []
    : [
        new Paragraph({
          spacing: { before: 400 },
          children: [new TextRun({ text: plainText(foot), size: 18 })],
        }),
      ];

/** `at` is the place of the part on the sheet: each numbered list begins with 1. */
function partOf(part: SheetPart, at: number): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'heading':
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(plainText(part.text))] }),
      ];
    case 'paragraph':
      return paragraphs(part.text, { spacing: { after: 120 } });
    case 'hint':
      return [
        new Paragraph({ children: [new TextRun({ text: plainText(part.text), italics: true, size: 20 })] }),
      ];
    case 'field':
      return fieldOf(part.field);
    case 'list':
      return part.items.flatMap((item) => itemOf(item, part.mark, at));
    case 'table':
      return [label(part.caption), tableOf(part), new Paragraph({})];
    case 'letter':
      return [part.to, part.subject, part.text].filter((one) => one !== '').flatMap((one) => paragraphs(one));
  }
}

const label = (words: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(plainText(words))] });

const fieldOf = ({ label: asked, value, lines = 1 }: SheetField): Paragraph[] => [
  label(asked),
  ...(value === '' ? rules(lines) : paragraphs(value)),
];

function itemOf(
  { text: said, aside = '', notes = [], lines = 0, isDone = false }: SheetItem,
  mark: 'number' | 'bullet' | 'box',
  instance: number,
): Paragraph[] {
  const words = [
    new TextRun(plainText(said).replaceAll('\n', ' ')),
    ...(aside === '' ? [] : [new TextRun({ text: ` (${plainText(aside)})`, size: 20 })]),
  ];
  const first =
    mark === 'box'
      ? new Paragraph({
          ...hanging.paragraph,
          keepNext: lines > 0,
          children: [new CheckBox({ checked: isDone }), new TextRun(' '), ...words],
        })
      : new Paragraph({
          numbering: { reference: mark === 'number' ? 'numbers' : 'bullets', level: 0, instance },
          keepNext: lines > 0,
          children: words,
        });
  return [
    first,
    ...notes.map(
      (note) =>
        new Paragraph({
          numbering: { reference: 'numbers', level: 1, instance },
          children: [new TextRun(plainText(note))],
        }),
    ),
    ...rules(lines),
  ];
}

function tableOf({ columns, rows }: Extract<SheetPart, { kind: 'table' }>): Table {
  const cell = (said: string, isHeader: boolean) =>
    new TableCell({
      children: isHeader
        ? [new Paragraph({ children: [new TextRun({ text: plainText(said), bold: true })] })]
        : paragraphs(said),
    });
  const row = (cells: readonly string[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      ...(isHeader ? {} : { height: { value: 510, rule: HeightRule.ATLEAST } }),
      children: cells.map((said) => cell(said, isHeader)),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  });
}
