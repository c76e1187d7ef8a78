import type { Disk } from './core/disk.ts';
import type { RecordType } from './core/open.ts';
import type { SaveResult, SlotState } from './core/slot-state.ts';
import type { Timers } from './saver.ts';

/** What a slot is made of. `slot` is its name (`person/k3x9`), `now` gives the instant as an ISO string in UTC. */
export type SlotParts<T, Handle> = {
  type: RecordType<T>;
  slot: string;
  disk: Disk;
  now: () => string;
  timers: Timers<Handle>;
};

/**
 * One record and its place in storage. Nothing here throws.
 *
 * - `open` reads the storage, once; a second call changes nothing. Edits made before it are held and then made on what was found.
 * - `edit` changes the value at once and saves it 300 ms after the last edit. It works in memory where nothing can be saved.
 * - `begin` changes what a person sees in a slot in which nothing was ever stored or edited. It is saved with the first edit, not before.
 * - `save` writes now; `flush` does so if an edit waits: call it on blur, when the page is hidden, and on pagehide (S11).
 * - `startAfresh` lets a damaged slot be written again, once its text is safely aside (S6).
 * - `remove` empties the slot; an edit that puts the value back undoes it.
 * - `reread` takes over what was written to the storage meanwhile: by a restore, by erasing, or by a tab whose events were missed.
 *   Unsaved edits are joined to it as in S12, or dropped.
 * - `close` flushes and stops listening to other tabs.
 */
export type Slot<T> = {
  state: () => SlotState<T>;
  subscribe: (listener: (state: SlotState<T>) => void) => () => void;
  open: () => void;
  edit: (change: (value: T) => T) => void;
  begin: (change: (value: T) => T) => void;
  save: () => SaveResult;
  flush: () => void;
  startAfresh: () => SaveResult;
  remove: () => SaveResult;
  reread: (unsaved: 'keep' | 'drop') => void;
  close: () => void;
};
