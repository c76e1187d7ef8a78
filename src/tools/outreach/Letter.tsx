import type { Piece } from './core/compose.ts';
import type { Draft } from './core/draft.ts';
import type { Bench } from './use-acts.ts';

/** The message as the thing that it will be. Blanks that wait are marked, and lead to where they are filled. */
export function Letter(bench: Bench) {
  const { work, acts, words, editing, edit } = bench;
  const { draft, loading, choice, rest } = work;
  const isEdited = editing !== undefined && rest !== undefined && acts !== undefined;
  return (
    <details class="part" open>
      <summary class="screen">
        <h2 id="message" tabIndex={-1}>
          {choice.isSpoken ? words.letter.script : words.letter.title}
        </h2>
      </summary>
      {loading &&
        (rest && loading.hasFailed ? (
          <rest.LoadFailed retry={loading.retry} words={rest.words} />
        ) : (
          <p class="small screen">{words.letter.loading}</p>
        ))}
      {draft && <Paper {...bench} draft={draft} isPaperOnly={isEdited} />}
      {draft && isEdited ? (
        <rest.Editor {...bench} words={rest.words} acts={acts} draft={draft} selected={editing} />
      ) : (
        draft && (
          <button
            type="button"
            class="link screen"
            id="change"
            onClick={() => {
              edit('');
            }}
          >
            {words.letter.change}
          </button>
        )
      )}
    </details>
  );
}

function Paper(bench: Bench & { readonly draft: Draft; readonly isPaperOnly: boolean }) {
  const { draft, work, words, isPaperOnly } = bench;
  const { letter } = words;
  const name = work.values['their-name'] ?? '';
  return (
    <div class={isPaperOnly ? 'letter paper-only' : 'letter'}>
      {draft.subject && (
        <p class="to">
          {name !== '' && <span>{`${letter.to}: ${name}`}</span>}
          <span>
            {draft.subject.length === 0 ? (
              <span class="screen">{letter.noSubject}</span>
            ) : (
              <>
                {letter.subjectLabel}: <Pieces {...bench} pieces={draft.subject} />
              </>
            )}
          </span>
        </p>
      )}
      <div class="typed">
        <Pieces {...bench} pieces={draft.text} />
      </div>
    </div>
  );
}

function Pieces({ pieces, ...bench }: Bench & { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, at) =>
        piece.kind === 'unfilled' ? (
          <a
            key={at}
            class="open-blank"
            href={`#blank-${piece.blank}`}
            onClick={(event) => {
              const { rest } = bench.work;
              // Without it the link leads there all the same.
              if (rest === undefined) return;
              event.preventDefault();
              rest.goTo(bench, piece.blank);
            }}
          >
            {piece.text}
          </a>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
