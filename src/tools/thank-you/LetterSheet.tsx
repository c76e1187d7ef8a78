import { say } from '../../shared/core/say.ts';
import { Choices } from '../../shared/ui/Choices.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { limits } from '../../workspace/core/limits.ts';
import { changeThanks } from './core/edit.ts';
import type { Piece } from './core/letter.ts';
import type { Letter } from './use-letter.ts';
import type { Bench } from './bench.ts';

type Props = Bench & { readonly letter: Letter };

/** The wording to follow, and the thank-you as it will be read. What was sent is only to be read. */
export function LetterSheet(props: Props) {
  const { letter, conversation, words } = props;
  const isSent = conversation.thanks.sentOn !== null;
  return (
    <details class="part thanks screen" open>
      <summary>
        <h2 id="letter">{words.letter}</h2>
      </summary>
      {!isSent && (
        <details class="step" open>
          <summary>{words.wording}</summary>
          <WordingChoice {...props} />
        </details>
      )}
      {letter.wording === undefined && !isSent ? <Own {...props} /> : <Shown {...props} />}
    </details>
  );
}

function WordingChoice({ letter, conversation, edit, undo, words }: Props) {
  const { subject, text } = conversation.thanks;
  const choices = letter.wordings.map(({ id, name, when }) => ({
    value: id,
    label: (
      <>
        <b>{name}</b> {when}
      </>
    ),
  }));
  const follow = (id: string) => {
    const isOwn = letter.wording === undefined;
    letter.follow(id === 'own' ? undefined : id);
    if (!isOwn || id === 'own' || text === '') return;
    undo.offerUndo(words.gone, () => {
      letter.follow(undefined);
      edit((value) => changeThanks(value, { subject, text }));
    });
  };
  return (
    <Choices
      name="wording"
      legend={words.wording}
      choices={[...choices, { value: 'own', label: <b>{words.own}</b> }]}
      value={letter.wording?.id ?? 'own'}
      onChoose={follow}
    />
  );
}

function Shown({ letter, person, words }: Props) {
  return (
    <div class="letter">
      {letter.way === 'email' && (
        <p class="to">
          {person.name.trim() !== '' && <span>{say(words.to, { name: person.name })}</span>}
          <span>
            {words.subject}: <Pieces pieces={letter.subject} />
          </span>
        </p>
      )}
      <p class="typed">
        <Pieces pieces={letter.pieces} />
      </p>
    </div>
  );
}

/** Open blanks stand out by their brackets and a dotted line. */
function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <>{pieces.map(({ kind, text }, at) => (kind === 'open' ? <mark key={at}>{text}</mark> : text))}</>;
}

function Own({ letter, conversation: { thanks }, edit, words }: Props) {
  return (
    <>
      {letter.way === 'email' && (
        <Field
          id="thanks-subject"
          label={words.subject}
          maxLength={limits.line}
          value={thanks.subject}
          onInput={(subject) => {
            edit((value) => changeThanks(value, { subject }));
          }}
        />
      )}
      <Field
        id="thanks-text"
        label={words.text}
        hint={words.ownHint}
        rows={10}
        maxLength={limits.text}
        value={thanks.text}
        onInput={(text) => {
          edit((value) => changeThanks(value, { text }));
        }}
      />
    </>
  );
}
