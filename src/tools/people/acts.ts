import type { Plan, Stored } from '../../storage/core/plan.ts';
import { announce } from '../../shared/platform/announce.ts';
import { focusOn } from '../../shared/platform/focus-on.ts';
import { carryOut } from '../../workspace/carry-out.ts';
import type { Context } from './context.ts';

/**
 * Carries out an act on many records, all of it or none, says what was done and offers its undo. Where nothing could be done the person
 * hears why, and it is returned as a sentence.
 */
export function act(
  { thread, refresh, undo, words }: Context,
  planOf: (texts: Stored) => Plan,
  said: string,
): string | undefined {
  const done = carryOut(thread.workspace, planOf);
  if (done.kind !== 'saved') {
    announce(words.refused[done.kind]);
    return words.refused[done.kind];
  }
  refresh();
  undo.offerUndo(said, () => {
    const result = done.undo();
    refresh();
    focusOn('people');
    if (result.kind !== 'saved') announce(words.refused[result.kind]);
  });
  return undefined;
}
