/**
 * How a go out loud went. `near`: within five seconds of the target, which is as exact as anybody needs to be. `over` it; `quick`:
 * well under what the text takes at the person’s own rate, so they hurried; `spare`: shorter than the target, as the text is.
 */
export type Verdict = 'near' | 'over' | 'quick' | 'spare';

/** Judges a go by the seconds that it took, the target, and what the text takes at the person’s rate. */
export function verdictOf(seconds: number, target: number, takes: number): Verdict {
  if (seconds > target + slack) return 'over';
  if (seconds < takes - slack) return 'quick';
  return seconds < target - slack ? 'spare' : 'near';
}

/** Seconds either way that nobody needs to worry about (guide “your-pitch”). */
const slack = 5;

/** Seconds as a clock shows them: `0:07`, `1:02`. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`;
}
