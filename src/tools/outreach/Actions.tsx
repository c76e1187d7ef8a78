import { useEffect, useState } from 'preact/hooks';
import type { Draft } from './core/draft.ts';
import type { Bench } from './use-acts.ts';
import { usePart } from './use-part.ts';

/** What tells that somebody is there: before, nothing is loaded that only they need. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const;

/** What can be done with the message. All but the first button is loaded at the first sign that somebody is there. */
export function Actions(bench: Bench & { readonly draft: Draft }) {
  const [isNear, setNear] = useState(false);
  const [isWanted, want] = useState(false);
  const part = usePart(isNear, () => import('./Deeds.tsx'));
  useEffect(() => {
    const come = () => {
      setNear(true);
    };
    for (const sign of signs) addEventListener(sign, come, { once: true, passive: true });
    return () => {
      for (const sign of signs) removeEventListener(sign, come);
    };
  }, []);
  if (part !== undefined) return <part.Deeds {...bench} isCopyWanted={isWanted} />;
  return (
    <p class="row">
      <button
        type="button"
        class="button"
        onClick={() => {
          want(true);
        }}
      >
        {bench.words.act.copy}
      </button>
    </p>
  );
}
