import { count, say } from '../../shared/core/say.ts';
import { misfitOf, type Misfit } from './core/fit.ts';
import type { DeedBench } from './Deeds.tsx';
import { goTo } from './go-to.ts';
import type { OutreachLabels } from './labels.ts';
import { focusLater } from './when-bench.ts';

/** How many blanks are open, which read wrong, and whose words these are. */
export function Standing(bench: DeedBench) {
  const { draft, words, acts, common } = bench;
  const { all } = bench.open;
  const { letter } = words;
  return (
    <>
      <p class="small">
        {all.length === 0 ? letter.full : count(letter.open, all.length, common.lang)}{' '}
        {draft.isOwn && letter.own}
      </p>
      {draft.isOwn ? (
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
      ) : (
        <Misfits {...bench} />
      )}
    </>
  );
}

/** The blanks whose words read wrong where they stand, each with what mends it. They hold nothing back: the person may know better. */
function Misfits({ draft, work, edit, words, common }: DeedBench) {
  const found = draft.blanks.flatMap(({ id, label, fit = {} }) => {
    const misfit = misfitOf(fit, work.values[id] ?? '');
    return misfit ? [{ id, label, misfit }] : [];
  });
  return (
    found.length > 0 && (
      <ul class="misfits plain small">
        {found.map(({ id, label, misfit }) => (
          <li key={id}>
            <button
              type="button"
              class="link"
              onClick={() => {
                goTo({ work, edit }, id);
              }}
            >
              {label}
            </button>{' '}
            {sayMisfit(misfit, words.letter.misfit, common.lang)}
          </li>
        ))}
      </ul>
    )
  );
}

function sayMisfit(misfit: Misfit, words: OutreachLabels['letter']['misfit'], lang: string): string {
  if (misfit.kind === 'omits') return say(words.omits, misfit);
  if (misfit.kind !== 'begins') return words[misfit.kind];
  const quoted = misfit.words.map((word) => say(words.quoted, { word }));
  return say(words.begins, { words: new Intl.ListFormat(lang, { type: 'disjunction' }).format(quoted) });
}
