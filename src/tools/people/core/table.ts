import { limits } from '../../../workspace/core/limits.ts';
import type { Address, Person } from '../../../workspace/core/person.ts';
import { choicesOf } from './choices.ts';
import { columnsOf, guessColumns, isHeader, type ColumnField } from './columns.ts';
import { cut, fold, toLine } from './fold.ts';
import { nobody, type Incoming, type Problem } from './incoming.ts';
import { plainCell } from './cells.ts';

/** A table as it was read. `header` is `undefined` where no row says what the columns hold. */
export type Table = {
  readonly kind: 'table';
  readonly header: readonly string[] | undefined;
  readonly rows: readonly (readonly string[])[];
  /** What each column is taken to hold. */
  readonly columns: readonly (ColumnField | null)[];
};

/** How far down a header may stand: LinkedIn puts notes above it, and they have grown. */
const deepestHeader = 20;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Finds the header and the rows below it. Cells beyond the header’s are refused, unless they are empty: it is not known what they hold. */
export function tableOf(cells: readonly (readonly string[])[]): Table | Problem {
  const at = cells.slice(0, deepestHeader).findIndex(isHeader);
  const first = cells.findIndex((row) => !isBlank(row));
  if (first === -1) return { kind: 'bad', reason: 'empty' };
  const start = at === -1 ? first : at + 1;
  const header = at === -1 ? undefined : cells[at];
  const lead = header ?? cells[first] ?? [];
  // A program's own text, such as HTML or JSON, is no list of people.
  if (header === undefined && /^[<{[]/.test((lead[0] ?? '').trim()))
    return { kind: 'bad', reason: 'not-a-list' };
  for (const [index, row] of cells.entries()) {
    if (index >= start && !isBlank(row.slice(lead.length))) {
      return { kind: 'bad', reason: 'too-many-cells', row: index + 1 };
    }
  }
  return {
    kind: 'table',
    header,
    rows: cells.slice(start).filter((row) => !isBlank(row)),
    columns: header === undefined ? guessColumns(lead) : columnsOf(header),
  };
}

/** The words for what has a closed list of values, and the sentence for LinkedIn’s date. */
export type TableWords = {
  readonly stages: Readonly<Record<Person['stage'], string>>;
  readonly relations: Readonly<Record<NonNullable<Person['relation']>, string>>;
  readonly seniorities: Readonly<Record<NonNullable<Person['seniority']>, string>>;
  readonly channels: Readonly<Record<NonNullable<Person['channel']>, string>>;
  readonly bring: { readonly connectedOn: string };
};

/** The people in a table, as the columns say. Those without a name are in it too, with `name` empty. */
export function peopleIn(
  { rows }: Pick<Table, 'rows'>,
  columns: readonly (ColumnField | null)[],
  words: TableWords,
): readonly Incoming[] {
  return rows.map((cells) => {
    const all = (field: ColumnField): string[] =>
      columns.flatMap((one, at) => {
        const cell = one === field ? plainCell(cells[at] ?? '') : '';
        return cell.trim() === '' ? [] : [cell];
      });
    return personOf(all, words);
  });
}

type Cells = (field: ColumnField) => readonly string[];

const addressKinds = [
  'email',
  'phone',
  'link',
  'post',
  'other',
] as const satisfies readonly Address['kind'][];

function personOf(all: Cells, words: TableWords): Incoming {
  const line = (...fields: ColumnField[]): string => toLine(fields.flatMap(all).join(' '), limits.line);
  const day = line('connectedOn');
  const connected = day === '' ? [] : [words.bring.connectedOn.replace('{day}', () => day)];
  return {
    ...nobody,
    name: line('name') || line('firstName', 'lastName'),
    role: line('role'),
    organization: line('organization'),
    field: line('field'),
    relation: wordFor(line('relation'), words.relations),
    seniority: wordFor(line('seniority'), words.seniorities),
    channel: wordFor(line('channel'), words.channels),
    stage: wordFor(line('stage'), words.stages),
    addresses: addressKinds.flatMap((kind) =>
      all(kind)
        .flatMap((cell) => cell.split('\n'))
        .map((text) => toLine(text, limits.line))
        .flatMap((text) => (text === '' ? [] : [{ kind, text }])),
    ),
    introducedBy: line('introducedBy'),
    notes: cut([...all('notes'), ...connected].join('\n'), limits.text),
  };
}

/** The word that a cell means, by its key or by what we call it. */
function wordFor<Word extends string>(cell: string, words: Readonly<Record<Word, string>>): Word | null {
  // Most cells of most tables are empty, and there may be thousands.
  if (cell === '') return null;
  const folded = fold(cell);
  return choicesOf(words).find(([word, said]) => word === folded || fold(said) === folded)?.[0] ?? null;
}
