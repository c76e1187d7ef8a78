import { canDeflate, deflateText } from '../shared/platform/deflate.ts';
import { newId } from '../shared/platform/new-id.ts';
import { now, today } from '../shared/platform/now.ts';
import type { FileToSave } from '../shared/platform/save-file.ts';
import type { LinkMade } from '../shared/ui/HandOver.tsx';
import { backupFile, makeBackup } from '../storage/core/backup.ts';
import { envelopeText } from '../storage/core/envelope.ts';
import { records } from '../workspace/core/records.ts';
import { emptyMessage } from '../workspace/core/conversation-parts.ts';
import type { Thread } from '../workspace/thread.ts';
import { newRecords } from './core/accept.ts';
import {
  carriedRecords,
  handedOf,
  hasNothing,
  mostBytes,
  nothing,
  type Handed,
  type HandedRecords,
} from './core/handed.ts';
import { payloadText, safeLength } from './core/pack.ts';
import type { LinkRequest } from './offer.ts';

/**
 * Makes the link that hands something over, or says why there is none. `open` is the address of the page that opens links, `isNamed`
 * whether a question list says whom it is for. Nothing is sent anywhere: a fragment stays in the browser.
 */
export async function linkFor(request: LinkRequest, open: string, isNamed: boolean): Promise<LinkMade> {
  const handed = handedBy(request, isNamed);
  if (hasNothing(handed)) return { kind: 'nothing' };
  if (!canDeflate()) return { kind: 'file', why: 'unsupported', file: fileOf(handed) };
  const text = payloadText(handed);
  // A character takes three bytes at most.
  if (text.length * 3 > mostBytes) return { kind: 'file', why: 'tooLong', file: fileOf(handed) };
  const address = `${new URL(open, location.href).href}#v1.${await deflateText(text)}`;
  return { kind: 'link', address, isLong: address.length > safeLength };
}

function handedBy(request: LinkRequest, isNamed: boolean): Handed {
  if (request.kind === 'message') {
    const messages = [{ ...emptyMessage('1'), ...request.message }];
    return handedOf('message', { ...nothing, conversation: { ...nothing.conversation, messages } });
  }
  const from = recordsOf(request.thread);
  return handedOf(request.kind, isNamed ? from : { ...from, person: nothing.person });
}

const recordsOf = ({ goal, pitch, person, conversation }: Thread): HandedRecords => ({
  goal: goal.$state.get().value,
  pitch: pitch.$state.get().value,
  person: person.$state.get().value,
  conversation: conversation.$state.get().value,
});

/** The same as a backup file, which adds its records to a plan: new ids, so that it replaces nothing. */
function fileOf(handed: Handed): FileToSave {
  const made = newRecords(handed, newId);
  const stored = carriedRecords.flatMap((name) => {
    const record = made[name];
    if (record === undefined) return [];
    const slot = `${name}/${record.id}`;
    return [[slot, envelopeText(slot, records[name].versions.current, now(), record)] as const];
  });
  const { text } = backupFile(makeBackup(new Map(stored), now()));
  return { name: `askwell-${handed.kind}-${today()}.json`, type: 'application/json', text };
}
