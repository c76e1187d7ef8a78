import { useEffect, useState } from 'preact/hooks';
import type { Rest } from './rest.ts';
import { usePart } from './use-part.ts';

/** What tells that somebody is there. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const;

/** The rest of the view; `undefined` until somebody is there and it has come. */
export function useRest(): Rest | undefined {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const come = () => {
      setNear(true);
    };
    for (const sign of signs) addEventListener(sign, come, { once: true, passive: true });
    return () => {
      for (const sign of signs) removeEventListener(sign, come);
    };
  }, []);
  return usePart(isNear, () => import('./rest.ts'))?.rest;
}
