import type { NoStorage } from './disk.ts';
import type { SlotState } from './slot-state.ts';

/**
 * What a page says about saving, over all the slots that it uses: the most pressing one of these. `memory`: nothing can be stored
 * here. `newer`, `damaged`: `slot` is read-only; `text` is what is stored, for download. `full`: the last save found no room.
 * `refused`: the browser took no save. `dropped`: saved, but `count` pieces of what was stored could not be read and were kept aside.
 */
export type Status =
  | { kind: 'unopened' }
  | { kind: 'memory'; reason: NoStorage }
  | { kind: 'newer'; slot: string; text: string }
  | { kind: 'damaged'; slot: string; text: string; isCopied: boolean }
  | { kind: 'full' }
  | { kind: 'refused' }
  | { kind: 'dropped'; count: number }
  | { kind: 'waiting' }
  | { kind: 'saved' }
  | { kind: 'empty' };

/** From the most pressing to the least. */
const order: readonly Status['kind'][] = [
  'memory',
  'newer',
  'damaged',
  'full',
  'refused',
  'dropped',
  'waiting',
  'saved',
  'empty',
  'unopened',
];

/** The status of some slots, by their names. No slots at all are `unopened`. */
export function statusOf(slots: ReadonlyMap<string, SlotState<unknown>>): Status {
  const all = [...slots].map(([slot, state]) => statusOfSlot(slot, state));
  return order.flatMap((kind) => all.filter((one) => one.kind === kind))[0] ?? { kind: 'unopened' };
}

function statusOfSlot(slot: string, { access, saving }: SlotState<unknown>): Status {
  if (access.kind === 'unopened') return { kind: 'unopened' };
  if (access.kind === 'memory') return access;
  if (access.kind === 'read-only') return readOnlyStatus(slot, access);
  if (saving.kind === 'full') return { kind: 'full' };
  if (saving.kind === 'blocked') return { kind: 'refused' };
  if (access.dropped > 0) return { kind: 'dropped', count: access.dropped };
  if (saving.kind === 'waiting') return { kind: 'waiting' };
  return saving.kind === 'saved' || access.from !== 'empty' ? { kind: 'saved' } : { kind: 'empty' };
}

function readOnlyStatus(
  slot: string,
  access: Extract<SlotState<unknown>['access'], { kind: 'read-only' }>,
): Status {
  return access.reason === 'newer'
    ? { kind: 'newer', slot, text: access.text }
    : { kind: 'damaged', slot, text: access.text, isCopied: access.isCopied };
}
