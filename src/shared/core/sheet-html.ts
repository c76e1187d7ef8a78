import type { Sheet, SheetField, SheetItem, SheetPart } from './sheet.ts';

/** A text as it stands in HTML, also between double quotes. */
export function escaped(text: string): string {
  const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}

/**
 * A sheet as HTML for pages that take nothing else: headings from level 2, paragraphs, lists, tables and quotes. No script, no class, no
 * style, no form, so that no filter of a content system changes it.
 */
export function sheetHtml(sheet: Sheet): string {
  const blocks = [
    `<h2>${escaped(sheet.title)}</h2>`,
    ...sheet.head.map(field),
    ...sheet.parts.map(block),
    `<p><small>${escaped(sheet.foot)}</small></p>`,
  ];
  return `${blocks.join('\n')}\n`;
}

const field = ({ label, value }: SheetField): string =>
  `<p><strong>${escaped(label)}:</strong> ${value === '' ? '____________________' : escaped(value)}</p>`;

function block(part: SheetPart): string {
  switch (part.kind) {
    case 'heading':
      return `<h3>${escaped(part.text)}</h3>`;
    case 'paragraph':
      return paragraphs(part.text);
    case 'hint':
      return `<p><em>${escaped(part.text)}</em></p>`;
    case 'field':
      return field(part.field);
    case 'list': {
      const tag = part.mark === 'number' ? 'ol' : 'ul';
      return `<${tag}>\n${part.items.map(item).join('\n')}\n</${tag}>`;
    }
    case 'table':
      return table(part);
    case 'letter':
      return `<blockquote>\n${part.subject === '' ? '' : `<p><strong>${escaped(part.subject)}</strong></p>\n`}${paragraphs(part.text)}\n</blockquote>`;
  }
}

const paragraphs = (text: string): string =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((one) => `<p>${escaped(one).replaceAll('\n', '<br>')}</p>`)
    .join('\n');

function item({ text, aside, notes = [] }: SheetItem): string {
  const more = notes.map((note) => `<br><em>${escaped(note)}</em>`).join('');
  return `<li>${escaped(text)}${aside === undefined ? '' : ` (${escaped(aside)})`}${more}</li>`;
}

function table({ caption, columns, rows }: Extract<SheetPart, { kind: 'table' }>): string {
  const cells = (tag: 'th' | 'td', row: readonly string[]) =>
    `<tr>${row.map((cell) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return [
    `<table>`,
    `<caption>${escaped(caption)}</caption>`,
    cells('th', columns),
    ...rows.map((row) => cells('td', row)),
    `</table>`,
  ].join('\n');
}
