import { batches, stillMissing, tallyOf } from './core/keep.ts';
import { offCache } from './names.ts';
import type { Trouble } from './core/line.ts';
import type { State } from './scope.ts';
import type { Version } from './version.ts';

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
    for (const batch of batches(stillMissing(list, await shelf.keys(), await version.languages()))) {
      if (await scope.caches.has(offCache(list.base))) return;
      trouble = (await Promise.all(batch.map(shelf.bring))).find((one) => one !== undefined) ?? trouble;
      // That one file is another on the server says nothing of the next one; no room and no network do.
      if (trouble === 'full' || trouble === 'network') return;
    }
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
