import { partsOfSlot } from '../../storage/core/envelope.ts';
import type { Stored } from '../../storage/core/plan.ts';
import type { PreviewLine, RestoreChange } from '../../storage/core/restore.ts';
import { typeOf, type RecordName } from '../../workspace/core/records.ts';
import { nameOf } from './facts.ts';
import { valueIn } from './talks.ts';

/** What a slot is to its owner: the kind of record, and the name or title in it, `''` where there is none. `slot` is for unknown kinds. */
export type Title = { readonly kind: RecordName | 'unknown'; readonly name: string; readonly slot: string };

/** Names a slot by what is in it. `texts` is what is stored, or what a backup holds. */
export function titleOf(slot: string, texts: Stored): Title {
  const { record, id } = partsOfSlot(slot);
  if (typeOf(record) === undefined) return { kind: 'unknown', name: slot, slot };
  const kind = record as RecordName;
  return { kind, name: nameIn(kind, id, texts), slot };
}

function nameIn(kind: RecordName, id: string, texts: Stored): string {
  if (kind === 'person') return valueIn(texts, kind, id)?.value.name.trim() ?? '';
  if (kind === 'goal' || kind === 'pitch' || kind === 'assignment')
    return valueIn(texts, kind, id)?.value.title.trim() ?? '';
  if (kind !== 'conversation') return '';
  const conversation = valueIn(texts, kind, id)?.value;
  if (conversation === undefined) return '';
  return nameOf(valueIn(texts, 'person', conversation.personId ?? '-')?.value, conversation);
}

/** The preview of a restore in its order of weight: what changes comes first, what stays comes last. */
export type Preview = readonly { readonly change: RestoreChange; readonly titles: readonly Title[] }[];

const order: readonly RestoreChange[] = ['added', 'replaced', 'removed', 'aside', 'newer', 'kept'];

/** Groups the lines of a restore by what happens. `stored` is what is here, `coming` what the backup holds. */
export function previewOf(lines: readonly PreviewLine[], stored: Stored, coming: Stored): Preview {
  return order.flatMap((change) => {
    const own = lines.filter((line) => line.change === change);
    const texts = change === 'removed' ? stored : new Map([...stored, ...coming]);
    return own.length === 0 ? [] : [{ change, titles: own.map(({ slot }) => titleOf(slot, texts)) }];
  });
}
