import type { OfflineList } from '../../src/offline/core/files.ts';
import type { WorkerScope, WorkerWindow } from '../../src/offline/scope.ts';
import { versionOf, type Version } from '../../src/offline/version.ts';

const origin = 'https://a.example';

/** A world for a worker: caches in memory, a server that has texts by path, and windows. */
export type FakeWorld = {
  /** What the server answers below the base: a text, a status, or nothing (no network). */
  readonly server: Map<string, string | number>;
  /** What the browser’s own cache has, of another version than the server. */
  readonly stale: Map<string, string>;
  readonly asked: string[];
  windows: WorkerWindow[];
  /** How many files fit. */
  room: number;
  savesData: boolean;
  installing: boolean;
  /** The names of caches. */
  names(): Promise<string[]>;
  version(list: OfflineList): Version;
};

function fakeCache(world: { room: number }): Cache {
  const kept = new Map<string, Response>();
  const cache = {
    keys: () => Promise.resolve([...kept.keys()].map((url) => new Request(url))),
    match: (url: string, options?: CacheQueryOptions) => {
      const found = options?.ignoreSearch
        ? [...kept.keys()].find((key) => key.split('?')[0] === url)
        : kept.has(url) && url;
      return Promise.resolve(typeof found === 'string' ? kept.get(found)?.clone() : undefined);
    },
    put: (url: string, answer: Response) => {
      if (kept.size >= world.room) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
      kept.set(url, answer);
      return Promise.resolve();
    },
    delete: (url: string) => Promise.resolve(kept.delete(url)),
  };
  return cache as unknown as Cache;
}

function fakeCaches(world: { room: number }): CacheStorage {
  const all = new Map<string, Cache>();
  const caches = {
    open: (name: string) => {
      const cache = all.get(name) ?? fakeCache(world);
      all.set(name, cache);
      return Promise.resolve(cache);
    },
    has: (name: string) => Promise.resolve(all.has(name)),
    delete: (name: string) => Promise.resolve(all.delete(name)),
    keys: () => Promise.resolve([...all.keys()]),
  };
  return caches as unknown as CacheStorage;
}

/** A world below a base path, with one window open. */
export function fakeWorld(base = '/'): FakeWorld {
  const world: FakeWorld = {
    server: new Map(),
    stale: new Map(),
    asked: [],
    windows: [{ id: 'first', url: origin + base }],
    room: Infinity,
    savesData: false,
    installing: false,
    names: () => caches.keys(),
    version: (list) => versionOf(scope, list),
  };
  const caches = fakeCaches(world);
  const scope: WorkerScope = {
    addEventListener: () => undefined,
    caches,
    crypto,
    location: { origin },
    navigator: {
      connection: {
        get saveData() {
          return world.savesData;
        },
      },
    },
    registration: {
      get installing() {
        return world.installing || null;
      },
      waiting: null,
      unregister: () => Promise.resolve(true),
    },
    clients: { claim: () => Promise.resolve(), matchAll: () => Promise.resolve(world.windows) },
    skipWaiting: () => Promise.resolve(),
    fetch: (input, options) => {
      const path = new URL(typeof input === 'string' ? input : input.url).pathname.slice(base.length);
      world.asked.push(path);
      const old = options?.cache === 'default' ? world.stale.get(path) : undefined;
      const answer = old ?? world.server.get(path);
      if (answer === undefined) return Promise.reject(new TypeError('Failed to fetch'));
      if (typeof answer === 'number') return Promise.resolve(new Response('', { status: answer }));
      return Promise.resolve(new Response(answer, { headers: { 'Content-Encoding': 'br' } }));
    },
  };
  return world;
}

/** How a request is made, and from which address. */
export type Asking = { mode?: string; method?: string; headers?: Record<string, string>; from?: string };

/** A fetch event for an address below `https://a.example`, and what came of it. */
export function fetchEvent(
  address: string,
  { mode = 'cors', method = 'GET', headers = {}, from = '' }: Asking = {},
) {
  const work: Promise<unknown>[] = [];
  const said: { answer?: Promise<Response> } = {};
  // A page cannot make a request of the mode `navigate`, so this one only looks like it.
  const request = {
    ...{ url: new URL(origin + address).href, mode, method },
    ...{ headers: new Headers(headers), referrer: from && origin + from },
  } as unknown as Request;
  return {
    event: {
      request,
      respondWith: (answer: Promise<Response>) => {
        said.answer = answer;
      },
      waitUntil: (one: Promise<unknown>) => {
        work.push(one);
      },
    },
    answer: async () => said.answer,
    settled: () => Promise.all(work),
  };
}
