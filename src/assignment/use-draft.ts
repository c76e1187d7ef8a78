import { useEffect, useMemo, useState } from 'preact/hooks';
import { atom } from 'nanostores';
import { useStore } from '../shared/ui/use-store.ts';
import type { SlotState } from '../storage/core/slot-state.ts';
import type { AssignmentWork } from '../workspace/core/assignment.ts';
import { records } from '../workspace/core/records.ts';
import { ownThread } from '../workspace/here.ts';
import type { Thread } from '../workspace/thread.ts';
import { emptyAssignment, type Assignment } from './core/assignment.ts';
import { assignmentText, readAssignmentText } from './core/link.ts';

/** The id of the record that holds the assignment an instructor is making. */
export const draftId = 'draft';

const nothing: SlotState<AssignmentWork> = {
  value: records.assignment.empty(draftId),
  access: { kind: 'unopened' },
  saving: { kind: 'idle' },
};

/** The person’s records after mount, and nothing in the first render, which is the server’s too. */
export function useOwnThread(): Thread | undefined {
  const [thread, setThread] = useState<Thread>();
  useEffect(() => {
    setThread(ownThread());
  }, []);
  return thread;
}

/** What was written for the assignment of an id, as a store’s state. `undefined` stands for none: it is empty then. */
export function useWork(thread: Thread | undefined, id: string | undefined): AssignmentWork {
  const $before = useMemo(() => atom(nothing), []);
  const kept = id === undefined ? undefined : thread?.workspace.record('assignment', id);
  return useStore(kept?.$state ?? $before).value;
}

/** The assignment that is being made. `isReadable` is false where a later Askwell made what is kept: it must not be written over. */
export type Draft = {
  readonly assignment: Assignment;
  readonly isReadable: boolean;
  readonly edit: (change: (assignment: Assignment) => Assignment) => void;
  /** Puts a whole text in the place of what is kept, and gives back what was kept before. */
  readonly replace: (text: string) => string;
};

/** Opens the draft. Before its first edit it has no id. */
export function useDraft(thread: Thread | undefined): Draft {
  const { assignment: text } = useWork(thread, draftId);
  const read = useMemo(() => drafted(text, ''), [text]);
  const kept = thread?.workspace.record('assignment', draftId);
  return {
    assignment: read ?? emptyAssignment(''),
    isReadable: read !== undefined,
    edit: (change) =>
      kept?.edit((work) => {
        const before = drafted(work.assignment, thread?.workspace.newId() ?? '');
        if (before === undefined) return work;
        const after = change(before);
        return { ...work, assignment: assignmentText(after), title: after.title };
      }),
    replace: (next) => {
      kept?.edit((work) => ({ ...work, assignment: next, title: drafted(next, '')?.title ?? '' }));
      return text;
    },
  };
}

function drafted(text: string, newId: string): Assignment | undefined {
  if (text === '') return emptyAssignment(newId);
  const read = readAssignmentText(text);
  return read.kind === 'assignment' ? read.assignment : undefined;
}
