import { stillMissing, tallyOf } from './core/keep.ts';
import { bringAll } from './core/lanes.ts';
import type { SavedFile } from './core/files.ts';
import { offCache } from './names.ts';
import type { Trouble } from './core/line.ts';
import type { State } from './scope.ts';
import type { Version } from './version.ts';

/** How many files are fetched at once: fewer than a page that is being opened may need. */
const LANES = 4;

/** What fetches the rest of the site, a few files at a time, and says how far it is. */
export type Filler = {
  /** Fetches what is missing, unless that is being done already. */
  run(): Promise<void>;
  state(): Promise<State>;
};

/** The filler of a version. */
export function fillerOf(version: Version): Filler {
  const { scope, list, shelf } = version;
  let running: Promise<void> | undefined;
  let trouble: Trouble | undefined;

  async function fill(): Promise<void> {
    trouble = undefined;
    const missing = stillMissing(list, await shelf.keys(), await version.languages());
    const bring = async (file: SavedFile) =>
      (await scope.caches.has(offCache(list.base))) ? undefined : shelf.bring(file);
    // That one file is another on the server says nothing of the next one; no room and no network do.
    trouble = await bringAll(missing, LANES, bring, (met) => met !== 'changed');
  }

  return {
    run: () =>
      (running ??= fill().finally(() => {
        running = undefined;
      })),
    state: async () => ({
      version: list.version,
      tally: tallyOf(list, await shelf.keys(), await version.languages()),
      isFetching: running !== undefined,
      trouble,
    }),
  };
}
