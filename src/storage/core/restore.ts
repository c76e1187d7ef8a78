import type { Backup } from './backup.ts';
import { envelopeText, partsOfSlot, type Envelope } from './envelope.ts';
import { joinEdits } from './join.ts';
import { isSame } from './json.ts';
import { openText, type RecordType } from './open.ts';
import type { Plan, Stored } from './plan.ts';
import { asideOf, beforeName, rescueName } from './rescue.ts';

/** How to restore: join the backup with what is here, or make what is here equal to the backup. */
export type RestoreWay = 'merge' | 'replace';

/**
 * What a restore does with a slot. `added`: only the backup has it. `replaced`: it changes; the text before is kept under `:before`.
 * `kept`: it stays as it is. `removed`: the backup lacks it (replace only). `aside`: it cannot be read and is kept as a rescued text.
 * `newer`: a newer Askwell wrote it, here or in the backup; it stays as it is here.
 */
export type RestoreChange = 'added' | 'replaced' | 'kept' | 'removed' | 'aside' | 'newer';

/** A line of the preview; `dropped` counts what could not be read within the backup's record. */
export type PreviewLine = { slot: string; change: RestoreChange; dropped: number };

/** The preview that the person sees, and the plan that does just that. */
export type Restore = { lines: PreviewLine[]; plan: Plan };

/** The record types by name; `undefined` for a record that this code does not know. */
export type TypeOf = (record: string) => RecordType<unknown> | undefined;

type Write = { name: string; text: string };
type Step = { line: PreviewLine; writes: Write[] };

/**
 * Plans a restore. Each envelope goes through the same opening as a stored text (S13). Merging joins each record field by field: the
 * record that was saved later wins a field that differs, lists keep the items of both. Merging twice is merging once.
 */
export function planRestore(stored: Stored, backup: Backup, way: RestoreWay, typeOf: TypeOf): Restore {
  const texts = new Map(stored);
  const steps: Step[] = [];
  const take = (step: Step) => {
    steps.push(step);
    // Later steps see the copies of earlier ones, so that two rescued texts of a slot get a name each.
    for (const { name, text } of step.writes) texts.set(name, text);
  };
  for (const envelope of backup.slots) take(restoreSlot(texts, envelope, way, typeOf));
  for (const { slot, text } of backup.unreadable) take(setAside(texts, slot, text));
  const removes = way === 'replace' ? lackedBy(backup, stored) : [];
  return {
    lines: [
      ...steps.map(({ line }) => line),
      ...removes.map((slot) => ({ slot, change: 'removed', dropped: 0 }) as const),
    ],
    plan: { writes: steps.flatMap(({ writes }) => writes), removes },
  };
}

function lackedBy(backup: Backup, stored: Stored): string[] {
  const slots = new Set([...backup.slots, ...backup.unreadable].map(({ slot }) => slot));
  return [...stored.keys()].filter((name) => asideOf(name) === undefined && !slots.has(name));
}

function restoreSlot(stored: Stored, envelope: Envelope, way: RestoreWay, typeOf: TypeOf): Step {
  const { slot, version, savedAt, data } = envelope;
  const type = typeOf(partsOfSlot(slot).record);
  const text = envelopeText(slot, version, savedAt, data);
  const theirs = type === undefined ? undefined : openText(type, slot, text);
  if (type === undefined || theirs === undefined || theirs.kind === 'newer') return step(slot, 'newer', []);
  if (theirs.kind === 'damaged') return setAside(stored, slot, text);
  // What could not be read within the record is still in the file's text, so that is kept (S9).
  const rescued = theirs.dropped > 0 ? setAside(stored, slot, text).writes : [];
  const { line, writes } = putSlot(stored, slot, type, theirs, way);
  return { line: { ...line, dropped: theirs.dropped }, writes: [...rescued, ...writes] };
}

type Readable = { value: unknown; savedAt: string };

function putSlot(
  stored: Stored,
  slot: string,
  type: RecordType<unknown>,
  theirs: Readable,
  way: RestoreWay,
): Step {
  const here = stored.get(slot);
  const writeOf = ({ value, savedAt }: Readable) => ({
    name: slot,
    text: envelopeText(slot, type.versions.current, savedAt, value),
  });
  if (here === undefined) return step(slot, 'added', [writeOf(theirs)]);
  const mine = openText(type, slot, here);
  if (mine.kind === 'newer') return step(slot, 'newer', []);
  if (mine.kind === 'damaged') {
    return step(slot, 'replaced', [...rescue(stored, slot, here), writeOf(theirs)]);
  }
  const restored = way === 'merge' ? mergeOf(type, slot, mine, theirs) : theirs;
  if (isSame(restored.value, mine.value)) return step(slot, 'kept', []);
  return step(slot, 'replaced', [{ name: beforeName(slot), text: here }, writeOf(restored)]);
}

/** Two records that may have nothing in common but their id. What does not parse after joining cannot be: both sides parsed. */
function mergeOf(type: RecordType<unknown>, slot: string, mine: Readable, theirs: Readable): Readable {
  const isMineLater = mine.savedAt > theirs.savedAt;
  const joined = joinEdits(undefined, mine.value, theirs.value, isMineLater ? 'mine' : 'theirs');
  const later = isMineLater ? mine : theirs;
  return { value: type.parse(joined, partsOfSlot(slot).id)?.value ?? later.value, savedAt: later.savedAt };
}

function step(slot: string, change: RestoreChange, writes: Write[]): Step {
  return { line: { slot, change, dropped: 0 }, writes };
}

function setAside(stored: Stored, slot: string, text: string): Step {
  // Where the slot itself holds this very text, it is safe: whoever replaces it copies it first.
  return step(slot, 'aside', stored.get(slot) === text ? [] : rescue(stored, slot, text));
}

function rescue(stored: Stored, slot: string, text: string): Write[] {
  const name = rescueName(slot, text, (other) => stored.get(other));
  return stored.get(name) === text ? [] : [{ name, text }];
}
