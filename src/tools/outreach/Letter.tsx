import { count, say } from '../../shared/core/say.ts';
import type { Piece } from './core/compose.ts';
import type { Draft } from './core/draft.ts';
import type { Bench } from './use-acts.ts';
import { usePart } from './use-part.ts';

/** The message as the thing that it will be. Blanks that wait are marked, and lead to where they are filled. */
export function Letter(bench: Bench) {
  const { work, acts, words, editing, edit } = bench;
  const { draft, loading, choice } = work;
  const editor = usePart(editing !== undefined, () => import('./Editor.tsx'));
  return (
    <section aria-labelledby="message">
      <h2 id="message">{choice.isSpoken ? words.letter.script : words.letter.title}</h2>
      {loading && <Loading {...loading} words={words} />}
      {draft && editing !== undefined && editor && acts ? (
        <editor.Editor {...bench} acts={acts} draft={draft} selected={editing} />
      ) : (
        draft && (
          <>
            <Paper {...bench} draft={draft} />
            <Standing {...bench} draft={draft} />
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

type Drafted = Bench & { readonly draft: Draft };

function Paper(bench: Drafted) {
  const { draft, work, words } = bench;
  const { letter } = words;
  const name = work.values['their-name'] ?? '';
  return (
    <div class="letter">
      {draft.subject && (
        <p class="to">
          {name !== '' && <span>{say(letter.to, { name })}</span>}
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

/** How many blanks are open, and whose words these are. */
function Standing({ draft, words, acts, common }: Drafted) {
  const { letter } = words;
  const open = new Set([...draft.open.subject, ...draft.open.text]).size;
  return (
    <p class="small">
      {open === 0 ? letter.full : count(letter.open, open, common.lang)} {draft.isOwn && letter.own}{' '}
      {draft.isOwn && (
        <button type="button" class="link" onClick={() => acts?.replaceOwn(words.undo.template, {})}>
          {letter.back}
        </button>
      )}
    </p>
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
