import type { Disk, DiskChange, NamesResult, NoStorage, ReadResult, WriteResult } from './core/disk.ts';
import { app } from './core/envelope.ts';

/**
 * Every key of ours starts with it. NEVER CHANGE IT: all that people have saved lies under it.
 */
export const prefix = `${app}:`;

/** What of a window we need; reading `localStorage` may throw, as it does in a sandboxed frame. */
export type Host = {
  readonly localStorage?: Storage | null;
  addEventListener: (type: 'storage', listener: (event: StorageEvent) => void) => void;
  removeEventListener: (type: 'storage', listener: (event: StorageEvent) => void) => void;
};

type Blocked = { kind: 'blocked'; reason: NoStorage };

/** The browser's storage as a disk. The only place that names `localStorage`; nothing in it throws (S10). */
export function browserDisk(host: Host): Disk {
  return {
    read: (name) => touch(host, (storage) => readFrom(storage, name)),
    write: (name, text) =>
      touch(host, (storage) =>
        change(() => {
          storage.setItem(prefix + name, text);
        }),
      ),
    remove: (name) =>
      touch(host, (storage) =>
        change(() => {
          storage.removeItem(prefix + name);
        }),
      ),
    names: () => touch(host, namesIn),
    subscribe: (listener) => subscribe(host, listener),
  };
}

function touch<Result>(host: Host, use: (storage: Storage) => Result): Result | Blocked {
  try {
    const storage = host.localStorage;
    return storage === null || storage === undefined ? { kind: 'blocked', reason: 'absent' } : use(storage);
  } catch {
    return { kind: 'blocked', reason: 'refused' };
  }
}

function readFrom(storage: Storage, name: string): ReadResult {
  const text = storage.getItem(prefix + name);
  return typeof text === 'string' ? { kind: 'text', text } : { kind: 'nothing' };
}

function change(run: () => void): WriteResult {
  try {
    run();
    return { kind: 'saved' };
  } catch (error) {
    return isFull(error) ? { kind: 'full' } : { kind: 'blocked', reason: 'refused' };
  }
}

function namesIn(storage: Storage): NamesResult {
  const names: string[] = [];
  for (let index = 0; index < storage.length; index += 1) {
    const key = storage.key(index);
    if (key?.startsWith(prefix) === true) names.push(key.slice(prefix.length));
  }
  return { kind: 'names', names };
}

/** The names of today's browsers and of older ones, and the codes of those that had no names. */
const fullNames = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED', 'QUOTA_EXCEEDED_ERR'];
const fullCodes = [22, 1014];

function isFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, code } = error as { name?: unknown; code?: unknown };
  return fullNames.some((full) => full === name) || fullCodes.some((full) => full === code);
}

function subscribe(host: Host, listener: (change: DiskChange) => void): () => void {
  const hear = (event: StorageEvent): void => {
    // Session storage tells its changes by the same event.
    if (touch(host, (storage) => event.storageArea !== null && event.storageArea !== storage) !== false)
      return;
    if (event.key === null) listener({ kind: 'cleared' });
    else if (event.key.startsWith(prefix)) {
      listener({ kind: 'changed', name: event.key.slice(prefix.length), text: event.newValue });
    }
  };
  try {
    host.addEventListener('storage', hear);
  } catch {
    return () => undefined;
  }
  return () => {
    host.removeEventListener('storage', hear);
  };
}
