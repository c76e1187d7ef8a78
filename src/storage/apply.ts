import type { Disk, WriteResult } from './core/disk.ts';
import { undoOf, type Plan, type Stored } from './core/plan.ts';

/** Everything under our prefix, or `undefined` where the storage is blocked. */
export function readAll(disk: Disk): Stored | undefined {
  const all = disk.names();
  if (all.kind === 'blocked') return undefined;
  const texts = new Map<string, string>();
  for (const name of all.names) {
    const read = disk.read(name);
    if (read.kind === 'blocked') return undefined;
    if (read.kind === 'text') texts.set(name, read.text);
  }
  return texts;
}

/**
 * Carries out a plan: a restore, its undo, or erasing everything. Where a step fails, the steps before it are taken back, and its result
 * says why: `full` and `blocked` mean that nothing has changed. Rewriting what was there needs no more room than it had.
 */
export function applyPlan(disk: Disk, plan: Plan, stored: Stored): WriteResult {
  const steps = [
    ...plan.writes.map(({ name, text }) => ({ name, run: () => disk.write(name, text) })),
    ...plan.removes.map((name) => ({ name, run: () => disk.remove(name) })),
  ];
  const done: string[] = [];
  for (const { name, run } of steps) {
    const result = run();
    if (result.kind !== 'saved') {
      takeBack(disk, done, stored);
      return result;
    }
    done.push(name);
  }
  return { kind: 'saved' };
}

function takeBack(disk: Disk, names: readonly string[], stored: Stored): void {
  const undo = undoOf({ writes: [], removes: names }, stored);
  // Room is made before it is needed.
  for (const name of undo.removes) disk.remove(name);
  for (const { name, text } of undo.writes) disk.write(name, text);
}
