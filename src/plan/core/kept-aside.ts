import { isSlotName, partsOfSlot } from '../../storage/core/envelope.ts';
import { openText } from '../../storage/core/open.ts';
import type { Stored } from '../../storage/core/plan.ts';
import { asideOf, type Aside } from '../../storage/core/rescue.ts';
import { typeOf } from '../../workspace/core/records.ts';

/** A copy kept aside, with its text. */
export type AsideText = Aside & { readonly text: string };

/** The copies that are kept aside, sorted by name. */
export function asidesIn(texts: Stored): readonly AsideText[] {
  return [...texts]
    .flatMap(([name, text]) => {
      const aside = asideOf(name);
      return aside === undefined ? [] : [{ ...aside, text }];
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The stored records that cannot be read, sorted by slot. Those of a newer Askwell are whole: they are not among them. */
export function damagedIn(texts: Stored): readonly { readonly slot: string; readonly text: string }[] {
  return [...texts]
    .filter(([name, text]) => {
      const type = isSlotName(name) ? typeOf(partsOfSlot(name).record) : undefined;
      return type !== undefined && openText(type, name, text).kind === 'damaged';
    })
    .map(([slot, text]) => ({ slot, text }))
    .sort((one, other) => (one.slot < other.slot ? -1 : 1));
}

/** How many bytes some texts take with their names, in UTF-8. */
export function bytesOf(texts: Stored): number {
  let bytes = 0;
  for (const entry of texts) for (const one of entry) bytes += utf8(one);
  return bytes;
}

function utf8(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
