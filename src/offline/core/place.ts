import { folderOf } from './files.ts';

/**
 * The path of an address below the base, as the list of files has it: without query, fragment and `index.html`.
 *
 * @param home The full address of the base.
 * @returns Undefined for another site, for what lies outside the base, and for no address.
 */
export function pathBelow(address: string, home: string): string | undefined {
  const [path = ''] = address.split(/[?#]/);
  if (!path.startsWith(home)) return undefined;
  return path.slice(home.length).replace(/(^|\/)index\.html$/, '$1');
}

/** Whether a path is an embed’s: a page in other people’s frames, which is always the newest and never kept. */
export function isEmbed(path: string, folders: readonly string[]): boolean {
  return /^embed\/./.test(path.slice(folderOf(path, folders).length));
}
