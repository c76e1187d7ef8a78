import { applyPlan, readAll } from '../storage/apply.ts';
import type { WriteResult } from '../storage/core/disk.ts';
import { undoOf, type Plan, type Stored } from '../storage/core/plan.ts';
import { rereadAll, textsOf } from './texts.ts';
import type { Workspace } from './workspace.ts';

/** What came of an act: done, with its exact undo; or nothing was changed, for a reason. */
export type CarriedOut =
  { readonly kind: 'saved'; readonly undo: () => WriteResult } | Exclude<WriteResult, { kind: 'saved' }>;

/**
 * Carries out a plan over everything that is stored, all of it or none, and lets the page show what came of it. `plan` gets the stored
 * texts after all that waits was saved, and what could not be saved as if it were. `drop` forgets edits that could not be saved, so that erasing leaves nothing.
 */
export function carryOut(
  workspace: Workspace,
  planOf: (texts: Stored) => Plan,
  unsaved: 'keep' | 'drop' = 'keep',
): CarriedOut {
  workspace.flush();
  const stored = readAll(workspace.disk);
  if (stored === undefined) return { kind: 'blocked', reason: 'refused' };
  const texts = textsOf(workspace);
  const plan = planOf(texts);
  const undo = undoOf(plan, texts);
  const result = applyPlan(workspace.disk, plan, stored);
  if (result.kind !== 'saved') return result;
  rereadAll(workspace, unsaved);
  return { kind: 'saved', undo: () => takeBack(workspace, undo) };
}

function takeBack(workspace: Workspace, undo: Plan): WriteResult {
  workspace.flush();
  const result = applyPlan(workspace.disk, undo, readAll(workspace.disk) ?? new Map());
  rereadAll(workspace, 'keep');
  return result;
}
