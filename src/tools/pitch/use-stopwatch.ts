import { useEffect, useState } from 'preact/hooks';

/** A stopwatch: not started, counting, or stopped. `seconds` are exact at the stop and as of the last tick before it. */
export type Watch = { readonly kind: 'ready' | 'running' | 'stopped'; readonly seconds: number };

const ready: Watch = { kind: 'ready', seconds: 0 };

/**
 * Measures with the page’s own clock, which no change of the system’s time disturbs. It ticks four times a second, once a second
 * for readers who want less motion, and only while it runs.
 */
export function useStopwatch() {
  const [watch, setWatch] = useState(ready);
  const [startedAt, setStartedAt] = useState(0);
  const isRunning = watch.kind === 'running';
  useEffect(() => {
    if (!isRunning) return undefined;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const tick = setInterval(
      () => {
        // A tick may come after the stop and before the interval is cleared.
        setWatch((now) => (now.kind === 'running' ? { ...now, seconds: secondsSince(startedAt) } : now));
      },
      isCalm ? 1000 : 250,
    );
    return () => {
      clearInterval(tick);
    };
  }, [isRunning, startedAt]);
  return {
    watch,
    /** Starts from zero. */
    start: () => {
      setStartedAt(performance.now());
      setWatch({ kind: 'running', seconds: 0 });
    },
    /** Stops, and says how many seconds it was. */
    stop: () => {
      const seconds = secondsSince(startedAt);
      setWatch({ kind: 'stopped', seconds });
      return seconds;
    },
  };
}

const secondsSince = (start: number): number => (performance.now() - start) / 1000;
