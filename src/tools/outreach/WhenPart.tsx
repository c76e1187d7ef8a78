import type { Bench } from './use-acts.ts';

/** Times from a calendar instead of typed ones. */
export function WhenPart({ blank, ...bench }: Bench & { readonly blank: 'times' | 'meeting' }) {
  const { acts, words } = bench;
  const { rest } = bench.work;
  return (
    <details class="when">
      <summary>{words.when[blank]}</summary>
      {rest && acts && <rest.When {...bench} words={rest.words} acts={acts} blank={blank} />}
    </details>
  );
}
