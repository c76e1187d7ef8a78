import { defineVersions } from '../../storage/core/migrations.ts';
import type { RecordType } from '../../storage/core/open.ts';
import { emptyOf, line, list, shape, text, withId } from './fields.ts';
import { limits } from './limits.ts';
import { readBlank } from './pitch.ts';

/** What a person wrote for an assignment that somebody gave them by link; or, under the id `draft`, the one that they are making. */
export type AssignmentWork = {
  readonly id: string;
  /** The assignment itself, as its link has it: JSON that `readAssignment` reads. `''` before there is one. */
  readonly assignment: string;
  /** The assignment’s title, for lists of what is stored. */
  readonly title: string;
  /** Who hands it in. */
  readonly name: string;
  /** The answers by the ids of their prompts. Those to prompts that the assignment no longer has are kept. */
  readonly answers: readonly { readonly id: string; readonly text: string }[];
};

const parse = withId(
  shape<Omit<AssignmentWork, 'id'>>({
    assignment: text(limits.assignment),
    title: line,
    name: line,
    answers: list(readBlank),
  }),
);

const versions = defineVersions('assignment', [{ version: 1, name: 'first' }]);

/** Slots `assignment/<id>`. */
export const assignmentType: RecordType<AssignmentWork> = {
  versions,
  parse,
  empty: (id) => emptyOf(parse, id),
};
