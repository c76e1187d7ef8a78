/** A file that the worker may keep: its path below the base (a page’s address: `guides/dress/`, `` for the front page), a hash of its bytes, and how many there are. */
export type SavedFile = readonly [path: string, hash: string, bytes: number];

/** What the build puts in front of the worker: the files of one version of the site. */
export type OfflineList = {
  /** A hash over all files: two builds with the same bytes have the same one. */
  readonly version: string;
  /** The base path of the site, with both slashes. */
  readonly base: string;
  /** The folders of the languages that are not at the root, each with a slash. */
  readonly folders: readonly string[];
  readonly files: readonly SavedFile[];
};

/** The parts of the site, in the order in which they are fetched. The first comes with the worker; the others follow one by one. */
export const parts = ['tools', 'handbook', 'search', 'paper'] as const;

/** What is fetched and counted together. */
export type Part = (typeof parts)[number];

/** One file that holds all that search says about what it found; loose, there are hundreds. It lies beside them. */
export const fragmentsFile = 'pagefind/fragments.json';

/** The folder of a path’s language, with a slash: `` for the language at the root. */
export function folderOf(path: string, folders: readonly string[]): string {
  return folders.find((folder) => path.startsWith(folder)) ?? '';
}

/** Whether a file belongs to one of the languages of these folders. What stands beside the pages belongs to all. */
export function isReadIn(path: string, languages: readonly string[], folders: readonly string[]): boolean {
  if (/^(_astro|pagefind)\/|^[^/]+\.\w+$/.test(path)) return true;
  return languages.includes(folderOf(path, folders));
}

const toolFiles =
  /^(|offline\/|plan\/.*|tools\/.*|json\/.*|_astro\/.*|icon\.svg|manifest\.webmanifest|offline[a-z-]*\.(js|css))$/;

/** The part that a file belongs to. */
export function partOf(path: string, folders: readonly string[]): Part {
  const own = path.slice(folderOf(path, folders).length);
  if (toolFiles.test(own)) return 'tools';
  if (/^(pagefind\/|search\.)/.test(own)) return 'search';
  return own.endsWith('.pdf') ? 'paper' : 'handbook';
}

/**
 * Whether the built site’s file is kept at all. Embeds stand on other people’s pages, and pictures, feeds and the files for hosts and
 * robots are read by others; of search, what our dialog never loads stays out.
 */
export function isKept(path: string, folders: readonly string[]): boolean {
  const own = path.slice(folderOf(path, folders).length);
  if (/^(embed\/.|oembed\/|og\/|icons\/|404\.html$|worker\.js$)/.test(own)) return false;
  if (own.startsWith('pagefind/')) {
    return /^pagefind\/(fragments\.json|pagefind(-worker)?\.js|pagefind-entry\.json|wasm\.(?!unknown).*|(index\/|filter\/)?[^/]+\.pf_(meta|index|filter))$/.test(
      own,
    );
  }
  return /(^|\/)$|\.(js|css|json|svg|md|pdf|webmanifest)$/.test(own) && own !== 'vercel.json';
}
