import type { Bench } from './use-acts.ts';

/** Times from a calendar instead of typed ones. */
export function WhenPart({ blank, ...bench }: Bench & { readonly blank: 'times' | 'meeting' }) {
  const { acts, rest, words } = bench;
  return (
    <details class="when">
      <summary>{words.when[blank]}</summary>
      {rest && acts && <rest.When {...bench} acts={acts} blank={blank} />}
    </details>
  );
}
