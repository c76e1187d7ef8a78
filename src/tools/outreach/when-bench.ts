import type { OutreachLabels } from './labels.ts';
import type { Acts, Bench } from './use-acts.ts';

/** What the parts get that come later: they are there once something can be changed, with all the words. */
export type WhenBench = Bench & { readonly acts: Acts; readonly words: OutreachLabels };

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
