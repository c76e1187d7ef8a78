import { app, isSlotName, parseJson, readEnvelope, toEnvelope, type Envelope } from './envelope.ts';
import { isObject } from './json.ts';
import type { Stored } from './plan.ts';
import { asideOf } from './rescue.ts';

/** The version of the file around the envelopes; each envelope has its own. */
export const backupVersion = 1;

/** A text that we could not read, kept for its owner. */
export type Unreadable = { slot: string; text: string };

/**
 * The content of a backup file (S13): every slot's envelope as it is stored, and the texts that cannot be read. `madeAt` is an ISO
 * instant in UTC.
 */
export type Backup = {
  app: typeof app;
  kind: 'backup';
  version: typeof backupVersion;
  madeAt: string;
  slots: Envelope[];
  unreadable: Unreadable[];
};

/** What a file turned out to be. `dropped` counts entries that are no envelopes. */
export type BackupRead =
  | { kind: 'backup'; backup: Backup; dropped: number }
  | { kind: 'newer'; version: number }
  | { kind: 'damaged'; reason: 'not-json' | 'not-a-backup' };

/** The backup of all that is stored, sorted by slot, so that two backups of the same are the same. */
export function makeBackup(stored: Stored, madeAt: string): Backup {
  const backup: Backup = { app, kind: 'backup', version: backupVersion, madeAt, slots: [], unreadable: [] };
  for (const [name, text] of [...stored].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const aside = asideOf(name);
    if (aside?.kind === 'rescued') backup.unreadable.push({ slot: aside.slot, text });
    if (!isSlotName(name)) continue;
    const read = readEnvelope(text, name);
    if (read.kind === 'envelope') backup.slots.push(read.envelope);
    else backup.unreadable.push({ slot: name, text });
  }
  return backup;
}

/** The file: its name holds the day, its text is indented JSON that a person can read. */
export function backupFile(backup: Backup): { name: string; text: string } {
  return { name: `askwell-backup-${backup.madeAt.slice(0, 10)}.json`, text: JSON.stringify(backup, null, 1) };
}

/** Reads the text of a file that somebody chose. Never throws. */
export function readBackup(text: string): BackupRead {
  const json = parseJson(text);
  if (json === undefined) return { kind: 'damaged', reason: 'not-json' };
  const file = json.value;
  if (!isObject(file) || file['app'] !== app || file['kind'] !== 'backup') {
    return { kind: 'damaged', reason: 'not-a-backup' };
  }
  const version = file['version'];
  if (typeof version === 'number' && version > backupVersion) return { kind: 'newer', version };
  if (version !== backupVersion || !Array.isArray(file['slots'])) {
    return { kind: 'damaged', reason: 'not-a-backup' };
  }
  return rebuild(file, file['slots']);
}

function rebuild(file: Readonly<Record<string, unknown>>, entries: readonly unknown[]): BackupRead {
  const slots = new Map<string, Envelope>();
  for (const envelope of entries.map(toEnvelope)) {
    if (envelope !== undefined && !slots.has(envelope.slot)) slots.set(envelope.slot, envelope);
  }
  const texts: readonly unknown[] = Array.isArray(file['unreadable']) ? file['unreadable'] : [];
  const unreadable = texts.flatMap(toUnreadable);
  const madeAt = typeof file['madeAt'] === 'string' ? file['madeAt'] : '';
  const backup = { app, version: backupVersion, madeAt, unreadable } as const;
  return {
    kind: 'backup',
    backup: { ...backup, kind: 'backup', slots: [...slots.values()] },
    dropped: entries.length - slots.size + texts.length - unreadable.length,
  };
}

function toUnreadable(entry: unknown): Unreadable[] {
  if (!isObject(entry)) return [];
  const { slot, text } = entry;
  return typeof slot === 'string' && isSlotName(slot) && typeof text === 'string' ? [{ slot, text }] : [];
}
