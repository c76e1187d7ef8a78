/** Why nothing can be stored: there is no storage here (`absent`), or the browser refuses to let us at it (`refused`). */
export type NoStorage = 'absent' | 'refused';

/** What reading a name gave. */
export type ReadResult =
  { kind: 'text'; text: string } | { kind: 'nothing' } | { kind: 'blocked'; reason: NoStorage };

/** What writing or removing a name gave. `full`: the text before is still there. */
export type WriteResult = { kind: 'saved' } | { kind: 'full' } | { kind: 'blocked'; reason: NoStorage };

/** The names that hold something, in no order. */
export type NamesResult = { kind: 'names'; names: string[] } | { kind: 'blocked'; reason: NoStorage };

/** What another tab did: wrote a name, removed it (`text` is `null`), or emptied the whole storage. */
export type DiskChange = { kind: 'changed'; name: string; text: string | null } | { kind: 'cleared' };

/**
 * Where slots are kept: a text a name, without the prefix. A name is a slot's, or a slot's with the mark of a copy (`:before`,
 * `:rescued`). No member ever throws. `subscribe` tells of other tabs' changes only, and returns the end of telling.
 */
export type Disk = {
  read: (name: string) => ReadResult;
  write: (name: string, text: string) => WriteResult;
  remove: (name: string) => WriteResult;
  names: () => NamesResult;
  subscribe: (listener: (change: DiskChange) => void) => () => void;
};
