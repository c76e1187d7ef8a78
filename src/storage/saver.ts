/** The browser's timers, or a test's. `wait` is in milliseconds. */
export type Timers<Handle> = {
  set: (run: () => void, wait: number) => Handle;
  clear: (handle: Handle) => void;
};

/** How long after the last edit a save is made, in milliseconds (S11). */
export const saveWait = 300;

/** `touch` after every edit; `flush` when the page hides or a field is left; `stop` to forget what waits. */
export type Saver = { touch: () => void; flush: () => void; stop: () => void };

/** Calls `save` once, `saveWait` after the last touch, or at once on a flush that finds something waiting. */
export function createSaver<Handle>(save: () => void, timers: Timers<Handle>): Saver {
  let waiting: { handle: Handle } | undefined;
  const stop = (): void => {
    if (waiting !== undefined) timers.clear(waiting.handle);
    waiting = undefined;
  };
  const run = (): void => {
    stop();
    save();
  };
  return {
    touch: () => {
      stop();
      waiting = { handle: timers.set(run, saveWait) };
    },
    flush: () => {
      if (waiting !== undefined) run();
    },
    stop,
  };
}
