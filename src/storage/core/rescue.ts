import { isSlotName } from './envelope.ts';

/** A text kept aside: of which slot, and why. `before` is the text before an upgrade or a restore, `rescued` one that we could not read. */
export type Aside = { name: string; slot: string; kind: 'before' | 'rescued' };

/** The name under which the text before an upgrade is kept (S7). */
export function beforeName(slot: string): string {
  return `${slot}:before`;
}

const asideName = /^([^:]+):(before|rescued)(?:-[2-9]|-[1-9]\d+)?$/;

/** What a name says about the copy under it; `undefined` where it is no copy of ours. */
export function asideOf(name: string): Aside | undefined {
  const [, slot = '', kind] = asideName.exec(name) ?? [];
  if (!isSlotName(slot) || (kind !== 'before' && kind !== 'rescued')) return undefined;
  return { name, slot, kind };
}

/**
 * The name under which an unreadable text is to be kept (S6): `<slot>:rescued`, or `-2`, `-3` after it, since a second damage must not
 * wipe the first rescue. The same text is kept once: where it stands already, that name comes back.
 * @param textAt what stands under a name, `undefined` where nothing does
 */
export function rescueName(slot: string, text: string, textAt: (name: string) => string | undefined): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${slot}:rescued` : `${slot}:rescued-${String(number)}`;
    const there = textAt(name);
    if (there === undefined || there === text) return name;
  }
}

/** The download of a text kept aside: the bytes as they were, under a name that every system takes. `day` is when it is saved. */
export function rescueFile(name: string, text: string, day: string): { name: string; text: string } {
  return { name: `askwell-${name.replace(/[^A-Za-z0-9-]+/g, '-')}-${day}.txt`, text };
}
