import { readAll } from '../storage/apply.ts';
import { envelopeText, partsOfSlot } from '../storage/core/envelope.ts';
import { isSame } from '../storage/core/json.ts';
import type { Stored } from '../storage/core/plan.ts';
import { typeOf } from './core/records.ts';
import type { Kept, Workspace } from './workspace.ts';

/**
 * All texts by name: what is stored and, over it, what is in use and not saved, as if it were. So a backup holds all words also where
 * the storage is blocked or full. Of a read-only record the stored text counts.
 */
export function textsOf(workspace: Workspace): Stored {
  const unsaved = [...workspace.inUse()].flatMap((one) => unsavedText(one, workspace.now()));
  return new Map([...(readAll(workspace.disk) ?? []), ...unsaved]);
}

function unsavedText({ slot, $state }: Kept<unknown>, savedAt: string): (readonly [string, string])[] {
  const { value, access, saving } = $state.get();
  const { record, id } = partsOfSlot(slot);
  const type = typeOf(record);
  const isUnsaved = access.kind !== 'read-only' && /^(waiting|full|blocked)$/.test(saving.kind);
  if (type === undefined || !isUnsaved || isSame(value, type.empty(id))) return [];
  return [[slot, envelopeText(slot, type.versions.current, savedAt, value)]];
}

/** Lets every record in use take over what a restore, its undo or erasing wrote. `drop` forgets edits that could not be saved. */
export function rereadAll(workspace: Workspace, unsaved: 'keep' | 'drop'): void {
  for (const one of workspace.inUse()) one.reread(unsaved);
}
