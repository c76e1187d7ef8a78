import type { Disk } from './core/disk.ts';

/** A disk that lasts as long as the page: for the worked example, and for records that somebody handed over and nobody accepted yet. */
export function memoryDisk(texts: ReadonlyMap<string, string> = new Map()): Disk {
  const stored = new Map(texts);
  return {
    read: (name) => {
      const text = stored.get(name);
      return text === undefined ? { kind: 'nothing' } : { kind: 'text', text };
    },
    write: (name, text) => {
      stored.set(name, text);
      return { kind: 'saved' };
    },
    remove: (name) => {
      stored.delete(name);
      return { kind: 'saved' };
    },
    names: () => ({ kind: 'names', names: [...stored.keys()] }),
    subscribe: () => () => undefined,
  };
}
