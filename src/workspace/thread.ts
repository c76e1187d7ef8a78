import { atom, type ReadableAtom } from 'nanostores';
import type { SlotState } from '../storage/core/slot-state.ts';
import type { RecordName, RecordValue } from './core/records.ts';
import type { Kept, Workspace } from './workspace.ts';

/** The record of a kind that the tools work on now. `$state` follows when another one is taken up, or when another tab does so. */
export type Current<T> = {
  readonly $state: ReadableAtom<SlotState<T>>;
  readonly edit: (change: (value: T) => T) => void;
  /** What is shown where nothing was ever stored; it is saved with the first edit. */
  readonly begin: (change: (value: T) => T) => void;
  /** The id of the record, also before anything was written into it. */
  readonly id: () => string;
};

/** The records that all tools share: nothing is typed twice. `desk` says which ones they are. */
export type Thread = {
  readonly workspace: Workspace;
  readonly desk: Kept<RecordValue<'desk'>>;
  readonly goal: Current<RecordValue<'goal'>>;
  readonly pitch: Current<RecordValue<'pitch'>>;
  readonly conversation: Current<RecordValue<'conversation'>>;
  readonly person: Current<RecordValue<'person'>>;
  /** Begins a conversation: the tools are empty again, all that was written before stays. Takes a person's id where one is chosen. */
  readonly startConversation: (personId?: string) => void;
  /** Takes up a conversation that is there. */
  readonly takeUp: (conversationId: string) => void;
};

/** Where it stands which record is the current one. */
type Pointer = {
  readonly get: () => string | null;
  readonly set: (id: string) => void;
  readonly subscribe: (listener: () => void) => void;
};

/** The thread of a workspace. A record comes into being with its first edit, and is then what the desk points at. */
export function threadOf(workspace: Workspace): Thread {
  const desk = workspace.record('desk');
  const deskPointer = (key: 'goalId' | 'pitchId' | 'conversationId'): Pointer => ({
    get: () => desk.$state.get().value[key],
    set: (id) => {
      desk.edit((value) => ({ ...value, [key]: id }));
    },
    subscribe: (listener) => void desk.$state.listen(listener),
  });
  const conversation = current(workspace, 'conversation', deskPointer('conversationId'));
  const takeUp = (conversationId: string): void => {
    const { goalId } = workspace.record('conversation', conversationId).$state.get().value;
    desk.edit((value) => ({ ...value, conversationId, goalId: goalId ?? value.goalId }));
  };
  return {
    workspace,
    desk,
    goal: current(workspace, 'goal', deskPointer('goalId')),
    pitch: current(workspace, 'pitch', deskPointer('pitchId')),
    conversation,
    person: current(workspace, 'person', personPointer(conversation)),
    startConversation: (personId) => {
      const id = workspace.newId();
      if (personId !== undefined) {
        workspace.record('conversation', id).edit((value) => ({ ...value, personId }));
      }
      desk.edit((value) => ({ ...value, conversationId: id }));
    },
    takeUp,
  };
}

const personPointer = (conversation: Current<RecordValue<'conversation'>>): Pointer => ({
  get: () => conversation.$state.get().value.personId,
  set: (personId) => {
    conversation.edit((value) => ({ ...value, personId }));
  },
  subscribe: (listener) => void conversation.$state.listen(listener),
});

function current<Name extends RecordName>(
  workspace: Workspace,
  name: Name,
  pointer: Pointer,
): Current<RecordValue<Name>> {
  // Where nothing is chosen, a record that is stored all the same is better than an empty one: a desk may be lost. A person without
  // a pointer is a new one: whoever is stored belongs to another conversation.
  const another = (): string =>
    (name === 'person' ? undefined : workspace.idsOf(name)[0]) ?? workspace.newId();
  let unchosen: string | undefined;
  const id = (): string => pointer.get() ?? (unchosen ??= another());
  let followed = id();
  const $state = atom(workspace.record(name, followed).$state.get());
  const follow = (): (() => void) =>
    workspace.record(name, followed).$state.subscribe((state) => {
      $state.set(state);
    });
  let stop = follow();
  pointer.subscribe(() => {
    const next = id();
    // Once it is pointed at it is chosen: the next one without a pointer is a new one.
    if (pointer.get() === unchosen) unchosen = undefined;
    if (next === followed) return;
    stop();
    followed = next;
    stop = follow();
  });
  return {
    $state,
    id,
    begin: (change) => {
      workspace.record(name, id()).begin(change);
    },
    edit: (change) => {
      const chosen = id();
      workspace.record(name, chosen).edit(change);
      if (pointer.get() === null) pointer.set(chosen);
    },
  };
}
