import { count } from '../../shared/core/say.ts';
import type { DeedBench } from './Deeds.tsx';
import { openIn } from './Mail.tsx';

/** How many blanks are open, and whose words these are. */
export function Standing({ draft, words, acts, common }: DeedBench) {
  const { letter } = words;
  const open = openIn(draft).length;
  return (
    <>
      <p class="small">
        {open === 0 ? letter.full : count(letter.open, open, common.lang)} {draft.isOwn && letter.own}
      </p>
      {draft.isOwn && (
        <button
          type="button"
          class="link"
          onClick={() => {
            acts.replaceOwn(words.undo.template, {});
          }}
        >
          {letter.back}
        </button>
      )}
    </>
  );
}
