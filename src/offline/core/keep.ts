import { isReadIn, partOf, parts, type OfflineList, type Part, type SavedFile } from './files.ts';

/**
 * Under what a file is kept, below the base: its path with its hash as a query. Of two versions that share a file there is one copy, and
 * the copies of two versions of a file stand beside each other.
 */
export function keyOf([path, hash]: SavedFile): string {
  return `${path}?${hash}`;
}

/** The path of a key. */
export function pathOfKey(key: string): string {
  return key.split('?')[0] ?? '';
}

/** The keys that no file of the list is kept under. */
export function unusedKeys(keys: readonly string[], { files }: OfflineList): string[] {
  const used = new Set(files.map(keyOf));
  return keys.filter((key) => !used.has(key));
}

/**
 * What a new version has to fetch before it may stand in: what the tools need, and a new copy of all that was kept of the version before,
 * so that an update takes nothing away. Who saves data gets the page that explains, and what was kept.
 *
 * @param keys What is kept now.
 * @param languages The folders of the languages that are being read.
 */
export function neededFirst(
  { files, folders }: OfflineList,
  keys: readonly string[],
  { languages, savesData }: { languages: readonly string[]; savesData: boolean },
): SavedFile[] {
  const has = new Set(keys);
  const kept = new Set(keys.map(pathOfKey));
  const isNeeded = ([path]: SavedFile) =>
    kept.has(path) ||
    (isReadIn(path, languages, folders) &&
      (savesData ? /(^|\/)offline\/$/.test(path) : partOf(path, folders) === 'tools'));
  return files.filter((file) => isNeeded(file) && !has.has(keyOf(file)));
}

/** What is still to fetch, part by part. */
export function stillMissing(
  { files, folders }: OfflineList,
  keys: readonly string[],
  languages: readonly string[],
): SavedFile[] {
  const has = new Set(keys);
  const missing = files.filter(([path]) => isReadIn(path, languages, folders));
  return parts.flatMap((part) =>
    missing.filter((file) => partOf(file[0], folders) === part && !has.has(keyOf(file))),
  );
}

/** How many files of a part are kept, how many there are, and how many bytes are kept. */
export type Tally = Readonly<
  Record<Part, { readonly kept: number; readonly all: number; readonly bytes: number }>
>;

/** Counts what is kept of each part, in the languages that are being read. */
export function tallyOf(
  { files, folders }: OfflineList,
  keys: readonly string[],
  languages: readonly string[],
): Tally {
  const has = new Set(keys);
  const rows = parts.map((part) => {
    const own = files.filter(
      ([path]) => isReadIn(path, languages, folders) && partOf(path, folders) === part,
    );
    const kept = own.filter((file) => has.has(keyOf(file)));
    return [part, { kept: kept.length, all: own.length, bytes: kept.reduce((sum, [, , n]) => sum + n, 0) }];
  });
  return Object.fromEntries(rows) as Tally;
}
