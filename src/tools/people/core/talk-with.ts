import { partsOfSlot } from '../../../storage/core/envelope.ts';
import { openText } from '../../../storage/core/open.ts';
import type { Stored } from '../../../storage/core/plan.ts';
import { records } from '../../../workspace/core/records.ts';

/** The ids of the conversations with some people, the last saved first. Those that can’t be read are not among them. */
export function talksWith(personIds: readonly string[], stored: Stored): readonly string[] {
  const people = new Set(personIds);
  return [...stored]
    .flatMap(([slot, text]) => {
      if (!/^conversation\/[^:]+$/.test(slot)) return [];
      const opened = openText(records.conversation, slot, text);
      if (!('value' in opened) || !people.has(opened.value.personId ?? '')) return [];
      return [{ id: partsOfSlot(slot).id, savedAt: opened.savedAt }];
    })
    .sort((one, other) => (one.savedAt > other.savedAt ? -1 : 1))
    .map(({ id }) => id);
}
