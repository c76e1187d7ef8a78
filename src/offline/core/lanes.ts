import type { SavedFile } from './files.ts';
import type { Trouble } from './line.ts';

type Bring = (file: SavedFile) => Promise<Trouble | undefined>;

/**
 * Brings files, a few at once, in their order.
 *
 * @param lanes How many at once.
 * @param ends Whether a trouble ends it all: the files that are on their way still arrive, and no others are begun.
 * @returns The last trouble, if there was any.
 */
export async function bringAll(
  files: readonly SavedFile[],
  lanes: number,
  bring: Bring,
  ends: (trouble: Trouble) => boolean,
): Promise<Trouble | undefined> {
  const waiting = [...files];
  let trouble: Trouble | undefined;
  let isOver = false;
  const lane = async () => {
    for (let file = waiting.shift(); file && !isOver; file = waiting.shift()) {
      const met = await bring(file);
      trouble = met ?? trouble;
      isOver ||= met !== undefined && ends(met);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return trouble;
}
