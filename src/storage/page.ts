import type { Timers } from './saver.ts';

/** The timers of the page. */
export const pageTimers: Timers<number> = {
  set: (run, wait) => window.setTimeout(run, wait),
  clear: (handle) => {
    window.clearTimeout(handle);
  },
};

/**
 * Ties slots to the life of their page. What waits is saved when a field is left, and before the page may be gone (S11). A page that
 * comes back from the back/forward cache heard nothing of other tabs meanwhile, so it looks again (S12).
 */
export function followPage({ flush, catchUp }: { flush: () => void; catchUp: () => void }): void {
  document.addEventListener('focusout', flush);
  document.addEventListener('visibilitychange', flush);
  window.addEventListener('pagehide', flush);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) catchUp();
  });
}
