import { useState } from 'preact/hooks';
import type { Bench } from './use-acts.ts';
import { usePart } from './use-part.ts';

/** Times from a calendar instead of typed ones: opened by whoever wants it, and loaded then. */
export function WhenPart({ blank, ...bench }: Bench & { readonly blank: 'times' | 'meeting' }) {
  const [isOpen, setOpen] = useState(false);
  const part = usePart(isOpen, () => import('./When.tsx'));
  return (
    <details
      class="when"
      onToggle={() => {
        setOpen(true);
      }}
    >
      <summary>{bench.words.when[blank]}</summary>
      {part && bench.acts && <part.When {...bench} acts={bench.acts} blank={blank} />}
    </details>
  );
}
