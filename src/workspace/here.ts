import { now } from '../shared/platform/now.ts';
import { newId } from '../shared/platform/new-id.ts';
import { browserDisk } from '../storage/browser.ts';
import type { Disk } from '../storage/core/disk.ts';
import { memoryDisk } from '../storage/memory.ts';
import { followPage, pageTimers as timers } from '../storage/page.ts';
import { threadOf, type Thread } from './thread.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

const over = (disk: Disk): Workspace => createWorkspace({ disk, now, newId, timers });

let own: Thread | undefined;

/** The person's own records in this browser: one thread a page, however many tools stand on it. Call it in the browser only. */
export function ownThread(): Thread {
  own ??= opened();
  return own;
}

function opened(): Thread {
  const workspace = over(browserDisk(window));
  followPage(workspace);
  return threadOf(workspace);
}

/** Records in memory, by their slots' names: the worked example, or what somebody handed over. Nothing of it is stored. */
export function passingThread(texts: ReadonlyMap<string, string>): Thread {
  return threadOf(over(memoryDisk(texts)));
}
