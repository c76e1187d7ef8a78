import { canDeflate, deflateText } from '../shared/platform/deflate.ts';
import { now, today } from '../shared/platform/now.ts';
import type { FileToSave } from '../shared/platform/save-file.ts';
import type { LinkMade } from '../shared/ui/HandOver.tsx';
import { safeLength } from '../handover/core/pack.ts';
import { backupFile, makeBackup } from '../storage/core/backup.ts';
import { envelopeText } from '../storage/core/envelope.ts';
import { records } from '../workspace/core/records.ts';
import { asksNothing, handedOut, type Assignment } from './core/assignment.ts';
import { assignmentText } from './core/link.ts';

/** Makes the link that hands an assignment out, or says why there is none. `page` is the address of the page that opens it. */
export async function assignmentLink(assignment: Assignment, page: string): Promise<LinkMade> {
  const asked = handedOut(assignment);
  if (asksNothing(asked)) return { kind: 'nothing' };
  const text = assignmentText(asked);
  if (!canDeflate()) return { kind: 'file', why: 'unsupported', file: fileOf(asked.id, text) };
  const address = `${new URL(page, location.href).href}#v1.${await deflateText(text)}`;
  return { kind: 'link', address, isLong: address.length > safeLength };
}

/** The same as a backup file, for browsers that can’t pack: “My plan” takes it in, and the assignment is then on this device. */
function fileOf(id: string, assignment: string): FileToSave {
  const slot = `assignment/${id}`;
  const record = { ...records.assignment.empty(id), assignment };
  const stored = envelopeText(slot, records.assignment.versions.current, now(), record);
  const { text } = backupFile(makeBackup(new Map([[slot, stored]]), now()));
  return { name: `askwell-assignment-${today()}.json`, type: 'application/json', text };
}
