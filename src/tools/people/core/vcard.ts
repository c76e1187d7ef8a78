import { limits } from '../../../workspace/core/limits.ts';
import type { Address } from '../../../workspace/core/person.ts';
import { cut, toLine } from './fold.ts';
import { nobody, type Incoming, type Problem } from './incoming.ts';
import { linesOf, partsOf, plainText, type CardLine } from './vcard-lines.ts';

/** The people in a contact file. */
export type Cards = { readonly kind: 'cards'; readonly people: readonly Incoming[] };

/** Whether a text is a contact file. */
export function isCardFile(text: string): boolean {
  return /^\s*BEGIN:VCARD/i.test(text);
}

/**
 * Reads vCard 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350): names, organizations, roles, addresses and notes; all else in it is left out. A
 * file that is cut off or holds a line of another kind is refused whole, with the line.
 */
export function readCards(text: string): Cards | Problem {
  const people: Incoming[] = [];
  let card: { readonly row: number; readonly lines: CardLine[] } | undefined;
  for (const line of linesOf(text)) {
    if (line.name === '') return { kind: 'bad', reason: 'card-line', row: line.row };
    const mark = `${line.name}:${line.value.trim().toUpperCase()}`;
    if (mark === 'BEGIN:VCARD') {
      if (card !== undefined) return { kind: 'bad', reason: 'card-cut', row: card.row };
      card = { row: line.row, lines: [] };
    } else if (card === undefined) return { kind: 'bad', reason: 'card-line', row: line.row };
    else if (mark === 'END:VCARD') {
      if (!isGroup(card.lines)) people.push(personIn(card.lines));
      card = undefined;
    } else card.lines.push(line);
  }
  if (card !== undefined) return { kind: 'bad', reason: 'card-cut', row: card.row };
  return { kind: 'cards', people };
}

/** A list of others is nobody. */
const isGroup = (lines: readonly CardLine[]): boolean =>
  lines.some(({ name, value }) => name === 'KIND' && value.trim().toLowerCase() === 'group');

function personIn(lines: readonly CardLine[]): Incoming {
  const first = (name: string): CardLine | undefined =>
    lines.find((one) => one.name === name && one.value.trim() !== '');
  const line = (name: string): string => toLine(plainText(first(name)?.value ?? ''), limits.line);
  const parts = (name: string): string[] => partsOf(first(name)?.value ?? '');
  const [family = '', given = '', more = ''] = parts('N');
  return {
    ...nobody,
    name: line('FN') || toLine([given, more, family].join(' '), limits.line),
    role: line('TITLE') || line('ROLE'),
    organization: toLine(parts('ORG')[0] ?? '', limits.line),
    addresses: lines.flatMap(addressIn),
    notes: cut(
      lines
        .filter(({ name }) => name === 'NOTE')
        .map(({ value }) => plainText(value))
        .join('\n'),
      limits.text,
    ),
  };
}

const kindOf: Readonly<Record<string, Address['kind']>> = {
  EMAIL: 'email',
  TEL: 'phone',
  URL: 'link',
  ADR: 'post',
  'X-ASKWELL-OTHER': 'other',
};

function addressIn({ name, value }: CardLine): Incoming['addresses'] {
  const kind = Object.hasOwn(kindOf, name) ? kindOf[name] : undefined;
  if (kind === undefined) return [];
  const said =
    kind === 'post'
      ? partsOf(value)
          .filter((part) => part.trim() !== '')
          .join(', ')
      : plainText(value);
  const text = toLine(kind === 'phone' ? said.replace(/^tel:/i, '') : said, limits.line);
  return text === '' ? [] : [{ kind, text }];
}
