import type { Address, Person } from '../../../workspace/core/person.ts';

/** Somebody in a file that is to be imported. `introducedBy` is a name; `''` and `null` stand for “not said”. */
export type Incoming = Omit<Person, 'id' | 'addresses' | 'introducedBy' | 'stage'> & {
  readonly stage: Person['stage'] | null;
  readonly addresses: readonly Omit<Address, 'id'>[];
  readonly introducedBy: string;
};

/** Why a text cannot be imported. `row` is a line or a row as a spreadsheet counts them, from 1. */
export type Problem =
  | { readonly kind: 'bad'; readonly reason: 'empty' | 'not-a-list' }
  | {
      readonly kind: 'bad';
      readonly reason: 'too-many-cells' | 'quotes' | 'card-cut' | 'card-line';
      readonly row: number;
    };

/** Somebody of whom nothing is said. */
export const nobody: Incoming = {
  name: '',
  role: '',
  organization: '',
  field: '',
  relation: null,
  seniority: null,
  channel: null,
  stage: null,
  addresses: [],
  introducedBy: '',
  notes: '',
};
