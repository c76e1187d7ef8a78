import { useEffect, useState } from 'preact/hooks';
import type { Conversation } from '../../workspace/core/conversation.ts';
import type { Person } from '../../workspace/core/person.ts';
import type { Thread } from '../../workspace/thread.ts';
import type { CommonLabels } from '../../shared/ui/labels.ts';
import type { UndoOffer } from '../../shared/ui/Undo.tsx';
import type { Cadence } from './core/cadence.ts';
import type { FollowUpLabels } from './labels.ts';

/** What is not in the first view: loaded once the records are open. */
export type Parts = (typeof import('./parts.ts'))['parts'];

/** What every part of the tool works with. `today` is `''` before the parts are there. */
export type Bench = {
  readonly thread: Thread | undefined;
  readonly conversation: Conversation;
  readonly person: Person;
  readonly undo: UndoOffer;
  readonly words: FollowUpLabels;
  readonly common: CommonLabels;
  readonly cadences: readonly Cadence[];
  readonly templates: string;
  readonly parts: Parts | undefined;
  readonly today: string;
  readonly isExample: boolean;
};

/** Loads the rest of the tool once it is wanted. */
export function useParts(isWanted: boolean): {
  readonly parts: Parts | undefined;
  readonly hasFailed: boolean;
} {
  const [parts, setParts] = useState<Parts>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!isWanted) return;
    import('./parts.ts').then(
      (loaded) => {
        setParts(loaded.parts);
      },
      () => {
        setFailed(true);
      },
    );
  }, [isWanted]);
  return { parts, hasFailed };
}
