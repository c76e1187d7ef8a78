import type { Address, Person } from '../../../workspace/core/person.ts';
import type { ColumnField } from './columns.ts';
import type { TableWords } from './table.ts';

/** What a spreadsheet takes for a formula, after any marks of ours. */
const formula = /^'*[=+\-@\t\r]/;

/** A cell that no spreadsheet runs: what begins as a formula does gets an apostrophe before it. */
export function safeCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The cell as it was before `safeCell`. */
export function plainCell(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}

/** The columns that a list is written with, in their order. */
export const writtenColumns = [
  'name',
  'role',
  'organization',
  'field',
  'relation',
  'seniority',
  'channel',
  'stage',
  'email',
  'phone',
  'link',
  'post',
  'other',
  'introducedBy',
  'notes',
] as const satisfies readonly ColumnField[];

type WrittenColumn = (typeof writtenColumns)[number];

/** The words for the header and for what has a closed list of values. */
export type CellWords = TableWords & {
  readonly bring: { readonly fields: Readonly<Record<WrittenColumn, string>> };
};

/** People as the cells of a table, its header first. All of them safe. Several addresses of a kind stand in one cell, one a line. */
export function cellsOf(
  people: readonly Person[],
  everybody: readonly Person[],
  words: CellWords,
): readonly (readonly string[])[] {
  const nameById = new Map(everybody.map(({ id, name }) => [id, name]));
  return [
    writtenColumns.map((column) => words.bring.fields[column]),
    ...people.map((person) =>
      writtenColumns.map((column) => safeCell(cellOf(person, column, nameById, words))),
    ),
  ];
}

function cellOf(
  person: Person,
  column: WrittenColumn,
  nameById: ReadonlyMap<string, string>,
  words: CellWords,
): string {
  switch (column) {
    case 'relation':
      return person.relation === null ? '' : words.relations[person.relation];
    case 'seniority':
      return person.seniority === null ? '' : words.seniorities[person.seniority];
    case 'channel':
      return person.channel === null ? '' : words.channels[person.channel];
    case 'stage':
      return words.stages[person.stage];
    case 'introducedBy':
      return nameById.get(person.introducedBy ?? '') ?? '';
    case 'email':
    case 'phone':
    case 'link':
    case 'post':
    case 'other':
      return addressesOf(person, column).join('\n');
    default:
      return person[column];
  }
}

const addressesOf = ({ addresses }: Person, kind: Address['kind']): string[] =>
  addresses.flatMap((one) => (one.kind === kind ? [one.text] : []));
