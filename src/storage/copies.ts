import type { Disk, WriteResult } from './core/disk.ts';
import type { Opened } from './core/open.ts';
import { beforeName, rescueName } from './core/rescue.ts';

/** A text that must stand aside before the slot may be written: before an upgrade (S7), unreadable in whole (S6) or in part (S9). */
export type Owed = { kind: 'before' | 'rescued'; text: string };

/** The copies that an opening asks for. */
export function owedAfter(opened: Opened<unknown>): Owed[] {
  if (opened.kind === 'damaged') return [{ kind: 'rescued', text: opened.text }];
  if (opened.kind !== 'ready' && opened.kind !== 'upgraded') return [];
  const { text } = opened;
  return [
    ...(opened.kind === 'upgraded' ? [{ kind: 'before', text } as const] : []),
    ...(opened.dropped > 0 ? [{ kind: 'rescued', text } as const] : []),
  ];
}

/** Writes copies, unless they stand there already. `saved` means that all of them are safe. */
export function keepCopies(disk: Disk, slot: string, owed: readonly Owed[]): WriteResult {
  for (const one of owed) {
    const result = keepCopy(disk, slot, one);
    if (result.kind !== 'saved') return result;
  }
  return { kind: 'saved' };
}

function keepCopy(disk: Disk, slot: string, { kind, text }: Owed): WriteResult {
  const textAt = (name: string): string | undefined => {
    const read = disk.read(name);
    return read.kind === 'text' ? read.text : undefined;
  };
  const name = kind === 'before' ? beforeName(slot) : rescueName(slot, text, textAt);
  return textAt(name) === text ? { kind: 'saved' } : disk.write(name, text);
}

/** Empties a slot. The copy from before an upgrade is the same personal text, so it goes too; a rescued one is not ours to drop. */
export function removeWithCopy(disk: Disk, slot: string): WriteResult {
  const first = disk.remove(beforeName(slot));
  return first.kind === 'saved' ? disk.remove(slot) : first;
}
