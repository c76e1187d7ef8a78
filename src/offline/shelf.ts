import { keyOf, unusedKeys } from './core/keep.ts';
import type { OfflineList, SavedFile } from './core/files.ts';
import { filesCache, offCache } from './names.ts';
import type { Trouble } from './core/line.ts';
import type { WorkerScope } from './scope.ts';

/** Where the ids of pages of an older version are noted. It is no file of the list, and its key has no hash. */
const OLD_PAGES = 'offline/old-pages';

/** The files that this device keeps: one cache, with a key a file and hash. */
export type Shelf = {
  keys(): Promise<string[]>;
  read(file: SavedFile): Promise<Response | undefined>;
  /** A file by its path alone, of whatever version: for pages of an older version that are still open. */
  readAny(path: string): Promise<Response | undefined>;
  /** Keeps an answer if it has the bytes that were built. */
  keep(file: SavedFile, answer: Response): Promise<Trouble | undefined>;
  /** Fetches a file, past the browser’s own cache where that has another version, and keeps it. */
  bring(file: SavedFile): Promise<Trouble | undefined>;
  noteOldPages(ids: readonly string[]): Promise<void>;
  oldPages(): Promise<string[]>;
  /** Removes what this version does not use. */
  tidy(): Promise<void>;
};

type World = Pick<WorkerScope, 'caches' | 'crypto' | 'location' | 'fetch'>;

/** The first 12 characters of a file’s SHA-256 in base64url: enough to see a file that came broken or from another version. */
async function hashOf(bytes: ArrayBuffer, { subtle }: WorkerScope['crypto']): Promise<string> {
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes)).subarray(0, 9);
  return btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** Where the files of a list lie: the full address of the base, and the cache. */
function placeOf({ base }: OfflineList, { caches, location }: World) {
  return { home: new URL(base, location.origin).href, open: () => caches.open(filesCache(base)) };
}

/** What puts files on the shelf of a version. */
function keeperOf(list: OfflineList, world: World): Pick<Shelf, 'keep' | 'bring'> {
  const { caches, crypto, fetch } = world;
  const { home, open } = placeOf(list, world);

  async function keep(file: SavedFile, answer: Response): Promise<Trouble | undefined> {
    if (!answer.ok || answer.redirected) return 'changed';
    const copy = answer.clone();
    if ((await hashOf(await answer.arrayBuffer(), crypto)) !== file[1]) return 'changed';
    // Asked late: the reader may have removed everything meanwhile.
    if (await caches.has(offCache(list.base))) return undefined;
    try {
      await (await open()).put(home + keyOf(file), copy);
    } catch {
      return 'full';
    }
    return undefined;
  }

  async function bring(file: SavedFile): Promise<Trouble | undefined> {
    const get = (cache: RequestCache) => fetch(home + file[0], { cache, priority: 'low' });
    try {
      const trouble = await keep(file, await get('default'));
      return trouble === 'changed' ? await keep(file, await get('reload')) : trouble;
    } catch {
      return 'network';
    }
  }

  return { keep, bring };
}

/** Opens the shelf of a version. */
export function shelfOf(list: OfflineList, world: World): Shelf {
  const { home, open } = placeOf(list, world);
  const keys = async () => {
    const all = await (await open()).keys();
    return all.map(({ url }) => url.slice(home.length)).filter((key) => key !== OLD_PAGES);
  };
  return {
    ...keeperOf(list, world),
    keys,
    read: async (file) => (await open()).match(home + keyOf(file)),
    readAny: async (path) => (await open()).match(home + path, { ignoreSearch: true }),
    noteOldPages: async (ids) => (await open()).put(home + OLD_PAGES, new Response(JSON.stringify(ids))),
    oldPages: async () => {
      const note = await (await open()).match(home + OLD_PAGES);
      return note ? ((await note.json()) as string[]) : [];
    },
    tidy: async () => {
      const cache = await open();
      const unused = unusedKeys(await keys(), list);
      await Promise.all([...unused, OLD_PAGES].map((key) => cache.delete(home + key)));
    },
  };
}
