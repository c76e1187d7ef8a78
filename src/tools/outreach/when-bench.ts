import type { Acts, Bench } from './use-acts.ts';

/** What the fields for times get: they are there once something can be changed. */
export type WhenBench = Bench & { readonly acts: Acts };

/** Makes a change after which a blank says chosen times. Where something was typed into it, that can be had back. */
export function replaceTyped(
  { work, acts, words }: WhenBench,
  blank: 'times' | 'meeting',
  change: () => void,
): void {
  const typed = work.typed[blank] ?? '';
  change();
  if (typed === '') return;
  acts.undo.offerUndo(words.undo.times, () => {
    acts.fill({ id: blank, group: 'the-talk' }, typed);
  });
}

/** Moves the focus once what changed is drawn. */
export function focusLater(id: string): void {
  requestAnimationFrame(() => {
    document.getElementById(id)?.focus();
  });
}
