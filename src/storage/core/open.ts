import type { NoStorage, ReadResult } from './disk.ts';
import { partsOfSlot, readEnvelope, type BadEnvelope } from './envelope.ts';
import { migrate, type Versions } from './migrations.ts';

/** A value rebuilt from JSON field by field, and how many bad fields and items were left out of it (S9). */
export type Parsed<T> = { value: T; dropped: number };

/**
 * A kind of record: its versions; how to rebuild it from JSON of the current version (`undefined` where nothing of it can be read);
 * and what a new one holds. `id` is the part of the slot's name after `/`: the key is the truth about a record's id.
 */
export type RecordType<T> = {
  versions: Versions;
  parse: (data: unknown, id: string) => Parsed<T> | undefined;
  empty: (id: string) => T;
};

/** Why a text cannot be read as its record: no envelope, a migration threw, or the data are of no known shape. */
export type Damage = BadEnvelope | 'migration-failed' | 'unreadable-data';

/**
 * What opening a slot gives: exactly one of six (S3). `text` is the stored text as it was found, to be kept aside. `dropped` counts
 * what could not be read within a readable record.
 */
export type Opened<T> =
  | { kind: 'empty'; value: T }
  | { kind: 'ready'; value: T; dropped: number; savedAt: string; text: string }
  | { kind: 'upgraded'; value: T; dropped: number; savedAt: string; text: string; from: number }
  | { kind: 'newer'; version: number; text: string }
  | { kind: 'damaged'; reason: Damage; text: string }
  | { kind: 'blocked'; reason: NoStorage };

/** Makes of what reading gave the outcome of opening. Pure, never throws. */
export function open<T>(type: RecordType<T>, slot: string, read: ReadResult): Opened<T> {
  if (read.kind === 'blocked') return read;
  if (read.kind === 'nothing') return { kind: 'empty', value: type.empty(partsOfSlot(slot).id) };
  return openText(type, slot, read.text);
}

/** Opens a text: stored, out of a backup, or from another tab; there is one way for all three (S13). */
export function openText<T>(
  type: RecordType<T>,
  slot: string,
  text: string,
): Exclude<Opened<T>, { kind: 'empty' | 'blocked' }> {
  const read = readEnvelope(text, slot);
  if (read.kind === 'bad') return { kind: 'damaged', reason: read.reason, text };
  const { version, savedAt, data } = read.envelope;
  const migrated = migrate(type.versions, version, data);
  if (migrated.kind === 'newer') return { kind: 'newer', version, text };
  if (migrated.kind === 'failed') return { kind: 'damaged', reason: 'migration-failed', text };
  const parsed = type.parse(migrated.data, partsOfSlot(slot).id);
  if (parsed === undefined) return { kind: 'damaged', reason: 'unreadable-data', text };
  const found = { ...parsed, savedAt, text };
  return version < type.versions.current
    ? { kind: 'upgraded', ...found, from: version }
    : { kind: 'ready', ...found };
}
