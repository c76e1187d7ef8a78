import { defineVersions } from '../../storage/core/migrations.ts';
import type { RecordType } from '../../storage/core/open.ts';
import { id, instant, list, maybe, must, shape } from './fields.ts';

/**
 * What lies on the desk: which goal, pitch and conversation the tools work on, and what the person put away for good. `null` where
 * nothing was chosen yet. What is named may have been removed since.
 */
export type Desk = {
  readonly goalId: string | null;
  readonly pitchId: string | null;
  readonly conversationId: string | null;
  /** When the last backup file was made, an instant; `null` before the first one. */
  readonly backedUpAt: string | null;
  /** Advice that shall not be shown again, by the id of its rule or notice. */
  readonly dismissed: readonly { readonly id: string }[];
};

const parse = shape<Desk>({
  goalId: maybe(id),
  pitchId: maybe(id),
  conversationId: maybe(id),
  backedUpAt: maybe(instant),
  dismissed: list(shape({ id: must(id) })),
});

const versions = defineVersions('desk', [{ version: 1, name: 'first' }]);

/** The one slot `desk`. */
export const deskType: RecordType<Desk> = {
  versions,
  parse,
  empty: () => ({ goalId: null, pitchId: null, conversationId: null, backedUpAt: null, dismissed: [] }),
};
