import type { Tally } from './core/keep.ts';
import type { Trouble } from './core/line.ts';

/* The part of a service worker’s world that we use: TypeScript’s own library for workers cannot stand beside the one for pages. */

type Lasting = { waitUntil(work: Promise<unknown>): void };

export type WorkerWindow = { readonly id: string; readonly url: string };

export type WorkerEvents = {
  install: Lasting;
  activate: Lasting;
  fetch: Lasting & { readonly request: Request; respondWith(answer: Promise<Response>): void };
  message: Lasting & {
    readonly data: Asked;
    readonly source: WorkerWindow | null;
    readonly ports: readonly { postMessage(answer: State): void }[];
  };
};

export type WorkerScope = {
  addEventListener<Kind extends keyof WorkerEvents>(
    kind: Kind,
    listen: (event: WorkerEvents[Kind]) => void,
  ): void;
  readonly caches: CacheStorage;
  readonly crypto: Pick<Crypto, 'subtle'>;
  readonly location: { readonly origin: string };
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } };
  readonly registration: {
    readonly installing: unknown;
    readonly waiting: unknown;
    unregister(): Promise<boolean>;
  };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly WorkerWindow[]>;
  };
  fetch(input: Request | string, options?: RequestInit): Promise<Response>;
  skipWaiting(): Promise<void>;
};

/**
 * What a page asks of the worker: `here` (a page has loaded: fetch what is missing, also for who saves data when `everything` is set),
 * `state` (say what is kept), `take-over` (the reader accepted the new version).
 */
export type Asked =
  | { readonly kind: 'here'; readonly everything: boolean }
  | { readonly kind: 'state' }
  | { readonly kind: 'take-over' };

/** What the worker answers: what is kept, and what kept it from fetching more when it last tried. */
export type State = {
  readonly version: string;
  readonly tally: Tally;
  readonly isFetching: boolean;
  readonly trouble: Trouble | undefined;
};
