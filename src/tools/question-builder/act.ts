import { takeBack, type Questions } from './core/edit.ts';
import type { Builder } from './use-builder.ts';

/** What is said of an act, and the id of the element that gets the focus when it is taken back. */
type Told = { readonly said: string; readonly backTo: string };

/**
 * Does what takes something away, and offers its undo, which keeps what was changed since.
 * @returns whether anything changed
 */
export function act(
  { edit, undo, focusNext }: Builder,
  change: (questions: Questions) => Questions,
  tell: (after: Questions) => Told,
): boolean {
  const { before, after } = edit(change);
  if (after === before) return false;
  const { said, backTo } = tell(after);
  undo.offerUndo(said, () => {
    focusNext.current = backTo;
    edit((now) => takeBack(now, before, after));
  });
  return true;
}
