import { useState } from 'preact/hooks';
import type { Bench } from './use-acts.ts';

/** What can be done with the message. Until that has come, a button that remembers whether it was wanted. */
export function Actions(bench: Bench) {
  const [isWanted, want] = useState(false);
  const { work, acts, words } = bench;
  const { rest } = work;
  if (work.draft === undefined) return null;
  if (rest && acts) {
    const all = { ...bench, acts, words: rest.words, draft: work.draft };
    return <rest.Deeds {...all} isCopyWanted={isWanted} />;
  }
  return (
    <div class="row screen">
      <button
        type="button"
        class="button"
        onClick={() => {
          want(true);
        }}
      >
        {words.act.copy}
      </button>
      {isWanted && <p role="status">{words.act.coming}</p>}
    </div>
  );
}
