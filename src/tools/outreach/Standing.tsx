import { count } from '../../shared/core/say.ts';
import type { DeedBench } from './Deeds.tsx';
import { focusLater } from './when-bench.ts';

/** How many blanks are open, and whose words these are. */
export function Standing({ draft, words, acts, common, open: { all } }: DeedBench) {
  const { letter } = words;
  return (
    <>
      <p class="small">
        {all.length === 0 ? letter.full : count(letter.open, all.length, common.lang)}{' '}
        {draft.isOwn && letter.own}
      </p>
      {draft.isOwn && (
        <button
          type="button"
          class="link"
          onClick={() => {
            acts.replaceOwn(words.undo.template, {});
            focusLater('message');
          }}
        >
          {letter.back}
        </button>
      )}
    </>
  );
}
