import { folderOf, type OfflineList } from './core/files.ts';
import { pathBelow } from './core/place.ts';
import type { WorkerScope, WorkerWindow } from './scope.ts';
import { shelfOf, type Shelf } from './shelf.ts';

/** A version of the site in its worker: its files, where they are kept, and who reads it. */
export type Version = {
  readonly scope: WorkerScope;
  readonly list: OfflineList;
  /** The full address of the base. */
  readonly home: string;
  readonly shelf: Shelf;
  /** All open pages of the site, also those that another version serves. */
  pages(): Promise<readonly WorkerWindow[]>;
  /** The folders of the languages that are being read now. */
  languages(): Promise<string[]>;
  readonly savesData: boolean;
};

/** The version of a list of files, in the world of its worker. */
export function versionOf(scope: WorkerScope, list: OfflineList): Version {
  const home = new URL(list.base, scope.location.origin).href;
  const pages = async () => {
    const all = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
    return all.filter(({ url }) => pathBelow(url, home) !== undefined);
  };
  return {
    scope,
    list,
    home,
    shelf: shelfOf(list, scope),
    pages,
    languages: async () => [
      ...new Set((await pages()).map(({ url }) => folderOf(pathBelow(url, home) ?? '', list.folders))),
    ],
    get savesData() {
      return scope.navigator.connection?.saveData === true;
    },
  };
}
