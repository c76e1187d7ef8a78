import { atom, type ReadableAtom } from 'nanostores';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { loadJson } from '../shared/platform/load-json.ts';
import { useStore } from '../shared/ui/use-store.ts';
import type { SlotState } from '../storage/core/slot-state.ts';
import type { Status } from '../storage/core/status.ts';
import { ownThread, passingThread } from './here.ts';
import type { Current, Thread } from './thread.ts';

/**
 * The thread that a tool shows: the person's own, or the worked example's while `isExample`. `undefined` in the first render, on the
 * server and in the browser alike. Leaving the example drops what was changed in it; the person's own records were never touched.
 */
export type ShownThread = {
  readonly thread: Thread | undefined;
  readonly isExample: boolean;
  /** Rejects where the example cannot be loaded. */
  readonly showExample: () => Promise<void>;
  readonly leaveExample: () => void;
};

/** Opens the person's thread after mount. `example` is the address of the worked example, a JSON file of stored texts by slot. */
export function useThread(example: string): ShownThread {
  const [own, setOwn] = useState<Thread>();
  const [shown, setShown] = useState<Thread>();
  useLayoutEffect(() => {
    setOwn(ownThread());
  }, []);
  return {
    thread: shown ?? own,
    isExample: shown !== undefined,
    showExample: async () => {
      const texts = (await loadJson(example)) as Record<string, string>;
      setShown(passingThread(new Map(Object.entries(texts))));
    },
    leaveExample: () => {
      setShown(undefined);
    },
  };
}

/** The state of a current record; before mount that of an unopened, empty one. `empty` must be the same object at every call. */
export function useCurrent<T>(current: Current<T> | undefined, empty: T): SlotState<T> {
  const $before = useMemo(() => atom(unopened(empty)), [empty]);
  return useStore(current?.$state ?? $before);
}

/** How saving stands over all records in use. */
export function useStatus(thread: Thread | undefined): Status {
  return useStore(thread?.workspace.$status ?? $unopened);
}

const $unopened: ReadableAtom<Status> = atom<Status>({ kind: 'unopened' });

const unopened = <T>(value: T): SlotState<T> => ({
  value,
  access: { kind: 'unopened' },
  saving: { kind: 'idle' },
});
