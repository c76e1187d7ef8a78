import { oneLine, plainText } from './plain-text.ts';
import type { Sheet, SheetField, SheetItem, SheetPart } from './sheet.ts';

/** How a format writes each piece. Each function gets text that was made safe for the format by `words`. */
type Format = {
  readonly words: (text: string) => string;
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly label: (label: string, value: string) => string;
  readonly mark: (mark: 'number' | 'bullet' | 'box', number: number, isDone: boolean) => string;
  readonly row: (cells: readonly string[]) => string;
  readonly afterHeader: (columns: number) => readonly string[];
};

/** The room to write on, in a text that cannot rule lines. */
const blank = '____________________';

const markOf: Format['mark'] = (mark, number, isDone) =>
  mark === 'number' ? `${String(number)}.` : mark === 'box' ? (isDone ? '[x]' : '[ ]') : '-';

const plain: Format = {
  words: (text) => text,
  title: (text) => text,
  heading: (text) => text.toUpperCase(),
  label: (label, value) => `${label}: ${value}`,
  mark: markOf,
  row: (cells) => cells.join(' | '),
  afterHeader: () => [],
};

const markdown: Format = {
  words: literal,
  title: (text) => `# ${text}`,
  heading: (text) => `## ${text}`,
  label: (label, value) => `**${label}:** ${value}`,
  mark: (mark, number, isDone) =>
    mark === 'box' ? `- ${markOf(mark, number, isDone)}` : markOf(mark, number, isDone),
  row: (cells) => `| ${cells.join(' | ')} |`,
  afterHeader: (columns) => [`|${' --- |'.repeat(columns)}`],
};

/** A sheet as plain text to copy or to save: blocks parted by an empty line, ended by a line end. */
export function sheetText(sheet: Sheet): string {
  return document(sheet, plain);
}

/** A sheet as Markdown. What a person typed shows as typed: it makes no headings, links or HTML of its own. */
export function sheetMarkdown(sheet: Sheet): string {
  return document(sheet, markdown);
}

function document(sheet: Sheet, format: Format): string {
  const head = sheet.head.map((field) => fieldLine(field, format)).join(format === markdown ? '  \n' : '\n');
  const blocks = [
    format.title(line(sheet.title, format)),
    head,
    ...sheet.parts.map((part) => blockOf(part, format)),
    line(sheet.foot, format),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const line = (text: string, format: Format): string => format.words(oneLine(text));

const fieldLine = ({ label, value }: SheetField, format: Format): string =>
  format.label(line(label, format), value.trim() === '' ? blank : paragraphs(value, format));

/** Paragraphs stay apart; single line ends stay too, as a person may have typed a list. */
function paragraphs(text: string, format: Format): string {
  const lines = plainText(text)
    .trim()
    .split('\n')
    .map((one) => format.words(one.trimEnd()));
  return lines
    .map((one, at) => (format === markdown && one !== '' && (lines[at + 1] ?? '') !== '' ? `${one}  ` : one))
    .join('\n');
}

function blockOf(part: SheetPart, format: Format): string {
  switch (part.kind) {
    case 'heading':
      return format.heading(line(part.text, format));
    case 'paragraph':
    case 'hint':
      return paragraphs(part.text, format);
    case 'field':
      return fieldLine(part.field, format);
    case 'list':
      return part.items
        .map((item, at) => itemLines(item, format.mark(part.mark, at + 1, item.isDone === true), format))
        .join('\n');
    case 'table':
      return tableLines(part, format).join('\n');
    case 'letter':
      return [line(part.to, format), line(part.subject, format), paragraphs(part.text, format)]
        .filter((one) => one !== '')
        .join('\n\n');
  }
}

function itemLines(item: SheetItem, mark: string, format: Format): string {
  const aside = item.aside === undefined || item.aside === '' ? '' : ` (${line(item.aside, format)})`;
  const notes = (item.notes ?? []).map((note) => `   - ${line(note, format)}`);
  return [`${mark} ${line(item.text, format) || blank}${aside}`, ...notes].join('\n');
}

function tableLines({ columns, rows }: Extract<SheetPart, { kind: 'table' }>, format: Format): string[] {
  const row = (cells: readonly string[]) => format.row(cells.map((cell) => line(cell, format)));
  return [row(columns), ...format.afterHeader(columns.length), ...rows.map(row)];
}

/** Text that Markdown shows as it is: a backslash before what has a meaning anywhere, or at the start of a line. */
function literal(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|&$]/g, '\\$&')
    .replace(/^([ \t]*)([#+=:-])/, '$1\\$2')
    .replace(/^([ \t]*\d+)([.)])/, '$1\\$2');
}
