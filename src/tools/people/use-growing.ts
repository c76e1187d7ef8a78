import { useEffect, useState } from 'preact/hooks';

/**
 * A number that grows to `total` with the frames, `step` at a time: a picture of hundreds is drawn without a long task. It starts anew
 * when `what` is another one.
 */
export function useGrowing(what: unknown, total: number, step: number): number {
  const [grown, setGrown] = useState({ what, n: step });
  const n = grown.what === what ? grown.n : step;
  useEffect(() => {
    if (n >= total) return;
    const waiting = setTimeout(() => {
      setGrown({ what, n: n + step });
    });
    return () => {
      clearTimeout(waiting);
    };
  }, [what, total, n]);
  return Math.min(n, total);
}
