import type { Piece } from './core/compose.ts';
import type { Draft } from './core/draft.ts';
import type { Bench } from './use-acts.ts';

/** The message as the thing that it will be. Blanks that wait are marked, and lead to where they are filled. */
export function Letter(bench: Bench) {
  const { work, acts, words, editing, edit, rest } = bench;
  const { draft, loading, choice } = work;
  return (
    <section aria-labelledby="message">
      <h2 id="message">{choice.isSpoken ? words.letter.script : words.letter.title}</h2>
      {loading && <Loading {...loading} words={words} />}
      {draft && editing !== undefined && rest && acts ? (
        <rest.Editor {...bench} acts={acts} draft={draft} selected={editing} />
      ) : (
        draft && (
          <>
            <Paper {...bench} draft={draft} />
            <button
              type="button"
              class="link"
              id="change"
              onClick={() => {
                edit('');
              }}
            >
              {words.letter.change}
            </button>
          </>
        )
      )}
    </section>
  );
}

function Paper(bench: Bench & { readonly draft: Draft }) {
  const { draft, work, words } = bench;
  const { letter } = words;
  const name = work.values['their-name'] ?? '';
  return (
    <div class="letter">
      {draft.subject && (
        <p class="to">
          {name !== '' && <span>{`${letter.to}: ${name}`}</span>}
          <span>
            {draft.subject.length === 0 ? (
              letter.noSubject
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
          <button
            key={at}
            type="button"
            class="open-blank"
            onClick={() => {
              bench.goTo(piece.blank);
            }}
          >
            {piece.text}
          </button>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}

function Loading({
  hasFailed,
  retry,
  words: { letter },
}: NonNullable<Bench['work']['loading']> & Pick<Bench, 'words'>) {
  if (!hasFailed) return <p class="small">{letter.loading}</p>;
  return (
    <p class="problem" role="alert">
      {letter.failed}{' '}
      <button type="button" class="link" onClick={retry}>
        {letter.again}
      </button>
    </p>
  );
}
