import { defineVersions } from '../../storage/core/migrations.ts';
import type { RecordType } from '../../storage/core/open.ts';
import type { Day } from './day.ts';
import { day, emptyOf, id, line, list, maybe, must, note, oneOf, shape, withId } from './fields.ts';
import { goalKinds } from './words.ts';

/** What a person wants to find out by talking to people. Texts are as typed; `null` and `''` stand for “not said”. */
export type Goal = {
  readonly id: string;
  /** In a line: “Lab research or clinical data?” */
  readonly title: string;
  readonly kind: (typeof goalKinds)[number] | null;
  /** The field of work in question. */
  readonly field: string;
  /** What they want to know afterwards, one thing an item. */
  readonly unknowns: readonly { readonly id: string; readonly text: string }[];
  readonly decideBy: Day | null;
  readonly notes: string;
};

const parse = withId(
  shape<Omit<Goal, 'id'>>({
    title: line,
    kind: maybe(oneOf(goalKinds)),
    field: line,
    unknowns: list(shape({ id: must(id), text: note })),
    decideBy: maybe(day),
    notes: note,
  }),
);

const versions = defineVersions('goal', [{ version: 1, name: 'first' }]);

/** Slots `goal/<id>`. */
export const goalType: RecordType<Goal> = { versions, parse, empty: (id) => emptyOf(parse, id) };
