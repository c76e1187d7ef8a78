import { neededFirst, unusedKeys } from './core/keep.ts';
import { bringAll } from './core/lanes.ts';
import { laterCache } from './names.ts';
import type { Version } from './version.ts';

/** How many files are fetched at once. */
const LANES = 12;

/** Collects what the version needs before it may stand in. Throws where a file fails: the version before stays, with all of its files. */
export async function install({ list, shelf, savesData, ...version }: Version): Promise<void> {
  const reading = { languages: await version.languages(), savesData };
  const needed = neededFirst(list, await shelf.keys(), reading);
  const trouble = await bringAll(needed, LANES, shelf.bring, () => true);
  if (trouble) throw new Error(`Not saved for reading offline: ${trouble}`);
}

/** Stands in. Pages that are open now are of the version before: its files stay until they are closed. */
export async function activate(version: Version): Promise<void> {
  const { scope, list, shelf } = version;
  await scope.clients.claim();
  await scope.caches.delete(laterCache(list.base));
  if (unusedKeys(await shelf.keys(), list).length === 0) return;
  await shelf.noteOldPages((await version.pages()).map(({ id }) => id));
  await tidy(version);
}

/** Removes what no version needs: not while a page of the version before is open, nor while a next version collects its files. */
export async function tidy(version: Version): Promise<void> {
  const { scope, shelf } = version;
  if (scope.registration.installing || scope.registration.waiting) return;
  const old = new Set(await shelf.oldPages());
  if ((await version.pages()).some(({ id }) => old.has(id))) return;
  await shelf.tidy();
}
