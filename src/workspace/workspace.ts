import { atom, type ReadableAtom } from 'nanostores';
import type { Disk } from '../storage/core/disk.ts';
import type { RecordType } from '../storage/core/open.ts';
import type { SlotState } from '../storage/core/slot-state.ts';
import { statusOf, type Status } from '../storage/core/status.ts';
import { createSlot } from '../storage/slot.ts';
import type { Slot } from '../storage/slot-type.ts';
import type { Timers } from '../storage/saver.ts';
import { records, type RecordName, type RecordValue } from './core/records.ts';

/** A record in use: its state as a store, and what may be done with it. `slot` is its name in storage. */
export type Kept<T> = Omit<Slot<T>, 'state' | 'subscribe' | 'open' | 'close'> & {
  readonly slot: string;
  readonly $state: ReadableAtom<SlotState<T>>;
};

/** What a workspace needs of the browser, or of a test. `now` gives an ISO instant in UTC, `newId` an id that is used nowhere else. */
export type WorkspaceParts<Handle> = {
  readonly disk: Disk;
  readonly now: () => string;
  readonly newId: () => string;
  readonly timers: Timers<Handle>;
};

/**
 * All records of a person. `record` opens one and hands out the same one again for the same name and id; `idsOf` lists the ids that
 * are stored of a kind, in no order. `$status` says how saving stands over every record in use. `flush` saves what waits, `catchUp`
 * shows what other tabs saved.
 */
export type Workspace = Pick<WorkspaceParts<unknown>, 'disk' | 'now' | 'newId'> & {
  readonly record: <Name extends RecordName>(name: Name, id?: string) => Kept<RecordValue<Name>>;
  readonly idsOf: (name: RecordName) => string[];
  readonly $status: ReadableAtom<Status>;
  readonly flush: () => void;
  readonly catchUp: () => void;
  /** Lets a damaged record that is in use be written again, once its text is safely aside (S6). */
  readonly startAfresh: (slot: string) => void;
  /** Every record in use, for acts on all of them: `texts.ts`. */
  readonly inUse: () => Iterable<Kept<unknown>>;
};

/** Makes a workspace over a disk. Nothing is read before a record is asked for. */
export function createWorkspace<Handle>(parts: WorkspaceParts<Handle>): Workspace {
  const { disk, now, newId } = parts;
  const kept = new Map<string, Kept<unknown>>();
  const { $status, tell } = statusStore();
  const take = (type: RecordType<unknown>, slot: string): Kept<unknown> => {
    const known = kept.get(slot) ?? keep(type, slot, parts, tell);
    kept.set(slot, known);
    return known;
  };
  return {
    disk,
    now,
    newId,
    record: <Name extends RecordName>(name: Name, id?: string) =>
      take(records[name] as RecordType<unknown>, id === undefined ? name : `${name}/${id}`) as Kept<
        RecordValue<Name>
      >,
    idsOf: (name) => {
      const all = disk.names();
      return all.kind === 'blocked' ? [] : idsAmong(all.names, name);
    },
    $status,
    flush: () => {
      for (const one of kept.values()) one.flush();
    },
    catchUp: () => {
      for (const one of kept.values()) one.reread('keep');
    },
    startAfresh: (slot) => void kept.get(slot)?.startAfresh(),
    inUse: () => kept.values(),
  };
}

type Tell = (slot: string, state: SlotState<unknown>) => void;

function keep<Handle>(
  type: RecordType<unknown>,
  slot: string,
  { disk, now, timers }: WorkspaceParts<Handle>,
  tell: Tell,
): Kept<unknown> {
  const made = createSlot({ type, slot, disk, now, timers });
  const $state = atom(made.state());
  made.subscribe((state) => {
    $state.set(state);
    tell(slot, state);
  });
  made.open();
  return { ...made, slot, $state };
}

/** The status over all slots. A keystroke seldom changes it, and views that show it need not hear of each. */
function statusStore(): { $status: ReadableAtom<Status>; tell: Tell } {
  const states = new Map<string, SlotState<unknown>>();
  const $status = atom<Status>(statusOf(states));
  const tell: Tell = (slot, state) => {
    states.set(slot, state);
    const status = statusOf(states);
    if (JSON.stringify(status) !== JSON.stringify($status.get())) $status.set(status);
  };
  return { $status, tell };
}

const idsAmong = (names: readonly string[], record: string): string[] =>
  names
    .filter((name) => name.startsWith(`${record}/`) && !name.includes(':'))
    .map((name) => name.slice(record.length + 1));
