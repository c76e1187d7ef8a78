/** Loads what a plan with something in it shows beside its thread: nobody with an empty plan waits for it. */
export const loadMore = () => import('./more.ts').then(({ more }) => more);

/** Those parts, loaded. */
export type More = Awaited<ReturnType<typeof loadMore>>;

/**
 * The drawers. They are loaded from here, in the page's first file: a part that is itself loaded late and loads another one asks for the
 * style files of both, and the build has put those into the page and away.
 */
export const drawers = {
  restore: () => import('./Restore.tsx'),
  room: () => import('./Room.tsx'),
  asides: () => import('./Asides.tsx'),
  erase: () => import('./Erase.tsx'),
} as const;
