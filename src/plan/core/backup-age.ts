import { isSlotName, readEnvelope } from '../../storage/core/envelope.ts';
import type { Stored } from '../../storage/core/plan.ts';
import { daysBetween } from './days.ts';

/** The id under which the desk remembers that the reminder to make a backup was put away. */
export const backupNotice = 'backup-nudge';

/** How long work may lie without a backup before the page says a word, in days: Safari may wipe it after seven without a visit. */
export const backupDays = 7;

/**
 * How old the last backup is, in whole days (`null`: there was none), whether something was saved since, and whether to remind: there
 * is work that is seven days old or older and in no backup of these seven days.
 */
export type BackupAge = {
  readonly days: number | null;
  readonly hasNews: boolean;
  readonly isDue: boolean;
};

/** The age of the backup made at `backedUpAt`, for what is stored now. */
export function backupAge(texts: Stored, backedUpAt: string | null, now: string): BackupAge {
  const saves = [...texts].flatMap(([name, text]) => {
    // The desk is saved with every choice and every backup; it is no work of its own.
    const read = isSlotName(name) && name !== 'desk' ? readEnvelope(text, name) : undefined;
    return read?.kind === 'envelope' ? [read.envelope.savedAt] : [];
  });
  saves.sort();
  const [first, last] = [saves[0], saves.at(-1)];
  const hasNews = last !== undefined && (backedUpAt === null || last > backedUpAt);
  const since = backedUpAt ?? first;
  return {
    days: backedUpAt === null ? null : Math.max(0, daysBetween(backedUpAt, now)),
    hasNews,
    isDue: hasNews && since !== undefined && daysBetween(since, now) >= backupDays,
  };
}
