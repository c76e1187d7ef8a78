import type { Asked } from './scope.ts';

/** Tells the worker something, once one is active. */
export type Ask = (asked: Asked) => Promise<void>;

/** What the parts of a page that deal with the worker share. There is one of it a page: its policy can be made but once. */
export type Here = {
  /** The base path, with both slashes. */
  readonly base: string;
  /** Undefined where the browser has no workers. */
  readonly worker: ServiceWorkerContainer | undefined;
  register(): Promise<ServiceWorkerRegistration | undefined>;
  readonly ask: Ask;
};
