import { folderOf, fragmentsFile, type SavedFile } from './core/files.ts';
import { isEmbed, pathBelow } from './core/place.ts';
import { rangeOf } from './core/range.ts';
import type { WorkerEvents } from './scope.ts';
import type { Version } from './version.ts';

type FetchEvent = WorkerEvents['fetch'];

/** What a version answers requests with. */
export type Answers = (event: FetchEvent) => void;

/**
 * Answers from what is kept, so that a page and its scripts are of one version, and from the network what is not kept. Leaves alone what
 * is not ours: other sites, embeds and what they load.
 */
export function answersOf(version: Version): Answers {
  const { scope, list, home, shelf } = version;
  const fileAt = new Map(list.files.map((file) => [file[0], file]));
  let fragments: Promise<Record<string, string> | undefined> | undefined;

  async function readFragments(): Promise<Record<string, string> | undefined> {
    const file = fileAt.get(fragmentsFile);
    const kept = file && (await shelf.read(file));
    return kept && ((await kept.json()) as Record<string, string>);
  }

  async function fragment(name: string, request: Request): Promise<Response> {
    const all = await (fragments ??= readFragments());
    // Not kept yet: look again next time.
    if (all === undefined) fragments = undefined;
    const text = all?.[name];
    return text === undefined ? scope.fetch(request) : new Response(text);
  }

  return (event) => {
    const { request } = event;
    const path = pathBelow(request.url, home);
    if (path === undefined || request.method !== 'GET') return;
    const isPage = request.mode === 'navigate';
    const from = pathBelow(request.referrer, home) ?? '';
    if (isEmbed(path, list.folders) || (!isPage && isEmbed(from, list.folders))) return;
    const file = fileAt.get(path);
    const [, name] = /^pagefind\/fragment\/(.*)\.pf_fragment$/.exec(path) ?? [];
    if (file) event.respondWith(kept(file, event, version));
    else if (isPage && fileAt.has(`${path}/`))
      event.respondWith(Promise.resolve(Response.redirect(`${home}${path}/`)));
    else if (isPage) event.respondWith(scope.fetch(request).catch(() => notSaved(path, version)));
    else if (name) event.respondWith(fragment(name, request));
    else if (path.startsWith('_astro/')) event.respondWith(ofOldPage(path, request, version));
  };
}

/** A file of this version: kept, or fetched and kept from now on. */
async function kept(
  file: SavedFile,
  event: FetchEvent,
  { scope, shelf, ...version }: Version,
): Promise<Response> {
  const { request } = event;
  // Storage that fails is no reason to show nothing.
  const found = await shelf.read(file).catch(() => undefined);
  if (found) return partOf(found, request.headers.get('range'));
  try {
    const answer = await scope.fetch(request);
    // A query is no file of ours, whatever the server answers.
    if (!request.url.includes('?') && answer.status === 200)
      event.waitUntil(shelf.keep(file, answer.clone()));
    return answer;
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    return notSaved(file[0], { ...version, scope, shelf });
  }
}

/** The part of a kept file that a header asks for, or all of it. */
async function partOf(whole: Response, header: string | null): Promise<Response> {
  if (header === null) return whole;
  const bytes = await whole.blob();
  const range = rangeOf(header, bytes.size);
  const { first, last } = range ?? { first: 0, last: bytes.size - 1 };
  const headers = new Headers({ 'Content-Type': bytes.type, 'Accept-Ranges': 'bytes' });
  if (range) headers.set('Content-Range', `bytes ${first}-${last}/${bytes.size}`);
  return new Response(bytes.slice(first, last + 1, bytes.type), { status: range ? 206 : 200, headers });
}

/** A script that this version no longer has: a page of the version before may still load it. */
async function ofOldPage(path: string, request: Request, { scope, shelf }: Version): Promise<Response> {
  return (await shelf.readAny(path).catch(() => undefined)) ?? scope.fetch(request);
}

/** The page about reading offline, in place of one that is not kept. It says so by its script. */
async function notSaved(path: string, { list, shelf }: Version): Promise<Response> {
  const own = `${folderOf(path, list.folders)}offline/`;
  const file = list.files.find(([one]) => one === own);
  const page = file && (await shelf.read(file));
  if (!page) return Response.error();
  const headers = new Headers(page.headers);
  // The text is unpacked already.
  headers.delete('content-encoding');
  return new Response(page.body, { status: 503, headers });
}
