import type { NoStorage, WriteResult } from './disk.ts';
import type { Opened } from './open.ts';

/**
 * How far a slot may be used. `unopened`: nothing may be written (S4). `open`: all is well; `from` says how it began. `read-only`:
 * a newer Askwell wrote it (S5) or it cannot be read (S6); `text` is what is stored, for download, and `isCopied` says whether a
 * copy is safe aside. `memory`: there is no storage, so all is lost when the page is left, and the page must say so.
 */
export type Access =
  | { kind: 'unopened' }
  | { kind: 'open'; from: 'empty' | 'ready' | 'upgraded' | 'afresh'; dropped: number }
  | { kind: 'read-only'; reason: 'newer'; text: string }
  | { kind: 'read-only'; reason: 'damaged'; text: string; isCopied: boolean }
  | { kind: 'memory'; reason: NoStorage };

/** What came of saving (S10). `blocked` also while the slot is not open for writing. Always shown to the person. */
export type SaveResult =
  | Exclude<WriteResult, { kind: 'blocked' }>
  | { kind: 'blocked'; reason: NoStorage | 'unopened' | 'newer' | 'damaged' };

/** Where saving stands: nothing to save yet, an edit waits for its save, or the result of the last one. */
export type Saving = { kind: 'idle' } | { kind: 'waiting' } | SaveResult;

/** All that a view needs to know of a slot. `value` is what the person sees and edits, saved or not. */
export type SlotState<T> = { value: T; access: Access; saving: Saving };

/** The access that an opening gives. */
export function accessAfter(opened: Opened<unknown>): Access {
  switch (opened.kind) {
    case 'empty':
      return { kind: 'open', from: 'empty', dropped: 0 };
    case 'ready':
    case 'upgraded':
      return { kind: 'open', from: opened.kind, dropped: opened.dropped };
    case 'newer':
      return { kind: 'read-only', reason: 'newer', text: opened.text };
    case 'damaged':
      return { kind: 'read-only', reason: 'damaged', text: opened.text, isCopied: false };
    case 'blocked':
      return { kind: 'memory', reason: opened.reason };
  }
}

/** Why a slot may not be written now; `undefined` where it may. */
export function writeBar(access: Access): Extract<SaveResult, { kind: 'blocked' }> | undefined {
  if (access.kind === 'open') return undefined;
  return { kind: 'blocked', reason: access.kind === 'unopened' ? 'unopened' : access.reason };
}
