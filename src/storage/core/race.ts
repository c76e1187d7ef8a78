/** A save of ours: the value that it went over, and the instant of writing. */
export type Written<T> = { over: T | undefined; at: string };

/** How long after a save another tab's write may be one that was made without it, in milliseconds. Events between tabs take less. */
const soon = 2000;

/**
 * The save of ours that another tab's write has perhaps gone over: browsers let two tabs read, then both write. It is one whose edit was
 * made before our save, and that turns up soon after it. Later edits and restored backups were made by somebody who saw ours.
 * @param savedAt when the other tab's edit was made
 * @param now when its write turned up
 */
export function racedBy<T>(
  written: Written<T> | undefined,
  savedAt: string,
  now: () => string,
): Written<T> | undefined {
  if (written === undefined || savedAt > written.at) return undefined;
  return Date.parse(now()) - Date.parse(written.at) <= soon ? written : undefined;
}
