import { count, say } from '../../shared/core/say.ts';
import { focusOn } from '../../shared/platform/focus-on.ts';
import type { Bench } from './bench.ts';
import { ask, askNoMore, isAsked, leftToAsk } from './core/ask.ts';

/** All gaps in one list, those on the question list marked, and a way to put the others there. */
export function Left({ bench }: { readonly bench: Bench }) {
  const { conversation, person, words, builder } = bench;
  const gaps = conversation.research.filter(({ toAsk }) => toAsk.trim() !== '');
  const name = person.name.trim();
  return (
    <section class="sheet screen" aria-labelledby="left">
      <h2 id="left" tabIndex={-1}>
        {name === '' ? words.left.title : say(words.left.titleOf, { name })}
      </h2>
      {gaps.length === 0 && <p>{words.left.none}</p>}
      <ul class="plain gaps">
        {gaps.map((find) => (
          <li key={find.id}>
            {find.toAsk}
            {isAsked(conversation, find) && <span class="small">{words.ask.isThere}</span>}
          </li>
        ))}
      </ul>
      <p class="row">
        <AllButton bench={bench} />
        {gaps.length > 0 && <a href={builder}>{words.ask.see}</a>}
      </p>
    </section>
  );
}

function AllButton({ bench: { thread, conversation, undo, words, common } }: { readonly bench: Bench }) {
  const left = leftToAsk(conversation);
  if (left.length < 2) return null;
  return (
    <button
      type="button"
      class="button"
      onClick={() => {
        thread?.conversation.edit((now) => left.reduce(ask, now));
        undo.offerUndo(count(words.left.allMade, left.length, common.lang), () => {
          thread?.conversation.edit((now) => left.reduce(askNoMore, now));
          focusOn('left');
        });
        focusOn('left');
      }}
    >
      {words.left.all}
    </button>
  );
}
