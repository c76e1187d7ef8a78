import { say } from '../../shared/core/say.ts';
import { Field } from '../../shared/ui/Field.tsx';
import type { Question } from '../../workspace/core/conversation-parts.ts';
import { limits } from '../../workspace/core/limits.ts';
import { noteAnswer } from './core/edit.ts';
import type { Bench } from './bench.ts';

type Props = Bench & {
  readonly question: Question;
  readonly isFirst: boolean;
  /** One of the last two, which are always open. */
  readonly isClosing?: boolean;
};

/** A question that opens large, one at a time, with room for what they say. */
export function Ask({ question, isFirst, isClosing = false, edit, words }: Props) {
  const { id, text, note, minutes, isStarred, probes } = question;
  const { talk } = words;
  return (
    <details class="ask" name={isClosing ? undefined : 'ask'} open={isFirst || isClosing}>
      <summary>
        <span class="said">{text}</span>{' '}
        <span class="small">
          {isStarred && `★ ${talk.must}, `}
          {say(talk.minutes, { n: minutes })}
        </span>
        {note !== '' && <span class="small noted">{note}</span>}
      </summary>
      {probes.length > 0 && (
        <p class="small">
          {talk.probes} {probes.join(' ')}
        </p>
      )}
      <Field
        id={`note-${id}`}
        label={talk.note}
        rows={3}
        maxLength={limits.note}
        value={note}
        onInput={(next) => {
          edit((value) => noteAnswer(value, question, next));
        }}
      />
      {!isClosing && (
        <button type="button" class="button quiet" onClick={openNext}>
          {talk.next}
        </button>
      )}
    </details>
  );
}

/** Opens the question after this one, which closes this one, and brings it to where the eyes are. */
function openNext({ currentTarget }: Event): void {
  const own = (currentTarget as HTMLElement).closest('details');
  const next = own?.parentElement?.querySelectorAll<HTMLDetailsElement>('.ask') ?? [];
  const following = [...next][[...next].findIndex((one) => one === own) + 1];
  if (own === null || following === undefined) return;
  // Browsers that don’t know the name of a group leave all of them open.
  own.open = false;
  following.open = true;
  following.scrollIntoView({ block: 'center' });
  following.querySelector('summary')?.focus({ preventScroll: true });
}
