import { readBackup, type Backup } from '../../storage/core/backup.ts';
import { envelopeText } from '../../storage/core/envelope.ts';
import type { Stored } from '../../storage/core/plan.ts';

/** The largest file that is read, in bytes. Browsers keep five million characters a site, so no backup of ours is near it. */
export const largestFile = 32_000_000;

/** Why a file cannot be restored. `cut`: it looks like a backup of ours that was cut off or changed. */
export type BadFile =
  'too-large' | 'unreadable' | 'empty' | 'cut' | 'not-json' | 'not-a-backup' | 'newer' | 'nothing-in-it';

/** A backup with what could not be read in its file; or why there is none. */
export type ChosenFile =
  | { readonly kind: 'backup'; readonly backup: Backup; readonly dropped: number }
  | { readonly kind: 'bad'; readonly reason: BadFile };

/** Says what a file's text is. Never throws. */
export function readChosen(text: string): ChosenFile {
  if (text.trim() === '') return bad('empty');
  // Some editors put a mark before the text.
  const read = readBackup(text.replace(/^\uFEFF/, ''));
  if (read.kind === 'newer') return bad('newer');
  if (read.kind === 'damaged') return bad(isOurs(text) ? 'cut' : read.reason);
  const { slots, unreadable } = read.backup;
  return slots.length + unreadable.length === 0 ? bad('nothing-in-it') : read;
}

const bad = (reason: BadFile): ChosenFile => ({ kind: 'bad', reason });

const isOurs = (text: string): boolean =>
  /"app"\s*:\s*"askwell"/.test(text) && /"kind"\s*:\s*"backup"/.test(text);

/** What a backup holds, as it would be stored. */
export function textsIn(backup: Backup): Stored {
  return new Map([
    ...backup.unreadable.map(({ slot, text }) => [slot, text] as const),
    ...backup.slots.map(
      ({ slot, version, savedAt, data }) => [slot, envelopeText(slot, version, savedAt, data)] as const,
    ),
  ]);
}
