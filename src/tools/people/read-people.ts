import { openText } from '../../storage/core/open.ts';
import { records } from '../../workspace/core/records.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Entry } from './core/view.ts';

type Known = { readonly text: string; readonly entry: Entry | undefined };

/**
 * Reads everybody on the list from their stored texts: a thousand slots with stores would be slow. A text that is the same as before
 * is not read again. What is typed and not saved yet counts. People of a newer or a damaged record are left out: the plan speaks of them.
 * At most `most` new texts are read in one go; where more are left it gives `undefined`, and goes on at the next call.
 */
export function peopleReader(workspace: Workspace): (most?: number) => readonly Entry[] | undefined {
  let known: ReadonlyMap<string, Known> = new Map();
  return (most = Infinity) => {
    const next = new Map<string, Known>();
    let fresh = 0;
    for (const id of workspace.idsOf('person')) {
      const read = workspace.disk.read(`person/${id}`);
      if (read.kind !== 'text') continue;
      const before = known.get(id);
      if (before?.text === read.text) next.set(id, before);
      else if (fresh === most) {
        known = next;
        return undefined;
      } else {
        fresh += 1;
        const opened = openText(records.person, `person/${id}`, read.text);
        const entry = 'value' in opened ? { person: opened.value, savedAt: opened.savedAt } : undefined;
        next.set(id, { text: read.text, entry });
      }
    }
    known = next;
    return [...withUnsaved(workspace, next).values()];
  };
}

function withUnsaved(workspace: Workspace, known: ReadonlyMap<string, Known>): ReadonlyMap<string, Entry> {
  const entries = new Map(
    [...known].flatMap(([id, { entry }]) => (entry === undefined ? [] : [[id, entry] as const])),
  );
  for (const { slot, $state } of workspace.inUse()) {
    if (!slot.startsWith('person/')) continue;
    const { value, saving } = $state.get();
    if (!/^(waiting|full|blocked)$/.test(saving.kind)) continue;
    const id = slot.slice('person/'.length);
    const savedAt = entries.get(id)?.savedAt ?? workspace.now();
    entries.set(id, { person: { ...records.person.empty(id), ...(value as Entry['person']) }, savedAt });
  }
  return entries;
}
