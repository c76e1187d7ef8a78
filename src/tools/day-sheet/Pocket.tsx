import { focusOn } from '../../shared/platform/focus-on.ts';
import { now } from '../../shared/platform/now.ts';
import { changeDay } from './core/edit.ts';
import { firstWords, mustAsksFirst } from './core/view.ts';
import { endTalk } from './end-talk.ts';
import type { Bench } from './bench.ts';

/** What to carry into the talk: the first words, the must-asks, and the button that begins it. */
export function Pocket(bench: Bench) {
  const { pitch, edit, words, places } = bench;
  const { pocket } = words;
  const first = firstWords(pitch);
  const begin = () => {
    edit((value) => changeDay(value, { startedAt: now() }));
    focusOn('clock');
  };
  const end = () => {
    endTalk(bench);
  };
  return (
    <section class="sheet pocket" aria-labelledby="pocket">
      <h2 id="pocket" tabIndex={-1}>
        {pocket.title}
      </h2>
      <details class="step" open>
        <summary>{pocket.first}</summary>
        <h3>{pocket.first}</h3>
        <p class={first === '' ? undefined : 'said'}>{first || pocket.noFirst}</p>
        {first === '' && <a href={places.pitch}>{pocket.writeFirst}</a>}
        <MustAsks {...bench} />
      </details>
      <p class="small">{pocket.beginHint}</p>
      <p class="row">
        <button type="button" class="button" onClick={begin}>
          {pocket.begin}
        </button>
        <button type="button" class="link" onClick={end}>
          {pocket.over}
        </button>
      </p>
    </section>
  );
}

function MustAsks({ conversation, words: { pocket }, places }: Bench) {
  const asks = mustAsksFirst(conversation);
  return (
    <>
      <h3>{pocket.asks}</h3>
      {asks.length === 0 ? (
        <p>
          {pocket.noAsks} <a href={places.builder}>{pocket.choose}</a>
        </p>
      ) : (
        <ol>
          {asks.map(({ id, text, isStarred }) => (
            <li key={id} class="said">
              {text}
              {isStarred && <span class="small"> ★ {pocket.star}</span>}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
