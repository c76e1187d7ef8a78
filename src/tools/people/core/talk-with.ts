import { partsOfSlot } from '../../../storage/core/envelope.ts';
import { openText } from '../../../storage/core/open.ts';
import type { Stored } from '../../../storage/core/plan.ts';
import { records } from '../../../workspace/core/records.ts';

/** The id of the conversation with a person that was saved last; `undefined` where there is none that can be read. */
export function talkWith(personId: string, stored: Stored): string | undefined {
  let last: { readonly id: string; readonly savedAt: string } | undefined;
  for (const [slot, text] of stored) {
    // Most texts are told apart without being read: there may be a thousand.
    if (!/^conversation\/[^:]+$/.test(slot) || !text.includes(personId)) continue;
    const opened = openText(records.conversation, slot, text);
    if (!('value' in opened) || opened.value.personId !== personId) continue;
    if (last === undefined || opened.savedAt > last.savedAt) {
      last = { id: partsOfSlot(slot).id, savedAt: opened.savedAt };
    }
  }
  return last?.id;
}
