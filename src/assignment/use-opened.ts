import { useEffect, useState } from 'preact/hooks';
import { inflateText } from '../shared/platform/inflate.ts';
import { asksNothing, type Assignment } from './core/assignment.ts';
import { readAssignmentLink, readAssignmentText, type AssignmentRead } from './core/link.ts';
import type { AssignmentLabels } from './labels.ts';

/** An assignment that is open; `dropped` counts what could not be read in it. */
export type OpenAssignment = {
  readonly kind: 'assignment';
  readonly assignment: Assignment;
  readonly dropped: number;
  /** What shows it. Loaded once there is something to show. */
  readonly WorkSheet: (typeof import('./WorkSheet.tsx'))['WorkSheet'];
};

/** What the address turned out to be. `none`: there is no link in it. */
export type Opened =
  OpenAssignment | { readonly kind: 'refused'; readonly said: string } | { readonly kind: 'none' };

/** What the address holds, read again whenever its fragment changes; or the text that `open` was called with. */
export function useOpened(words: AssignmentLabels): {
  readonly opened: Opened | undefined;
  readonly open: (text: string) => void;
} {
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    let turn = 0;
    const listen = () => {
      const { hash } = location;
      // “Skip to the text” changes the fragment too; what is open stays open.
      if (turn > 0 && document.getElementById(hash.slice(1)) !== null) return;
      const mine = (turn += 1);
      if (hash === '') setOpened({ kind: 'none' });
      else
        void readAssignmentLink(hash, inflateText)
          .then((read) => openedBy(read, words))
          .then((next) => {
            // Unpacking takes a moment, in which another link may have been opened.
            if (mine === turn) setOpened(next);
          });
    };
    listen();
    window.addEventListener('hashchange', listen);
    return () => {
      window.removeEventListener('hashchange', listen);
    };
  }, [words]);
  return {
    opened,
    open: (text) => void openedBy(readAssignmentText(text), words).then(setOpened),
  };
}

/** Never rejects: where the part that shows an assignment can’t be loaded, that is said. */
async function openedBy(read: AssignmentRead, words: AssignmentLabels): Promise<Opened> {
  if (read.kind === 'refused') return { kind: 'refused', said: words.problems[read.reason] };
  if (asksNothing(read.assignment)) return { kind: 'refused', said: words.problems.empty };
  try {
    const { WorkSheet } = await import('./WorkSheet.tsx');
    return { ...read, WorkSheet };
  } catch {
    return { kind: 'refused', said: words.failed };
  }
}
