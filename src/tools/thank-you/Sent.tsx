import { say } from '../../shared/core/say.ts';
import { focusOn } from '../../shared/platform/focus-on.ts';
import { today } from '../../shared/platform/now.ts';
import { changeThanks, thank, thankBack } from './core/edit.ts';
import { textOf } from './core/letter.ts';
import type { Letter } from './use-letter.ts';
import type { Bench } from './bench.ts';

type Props = Bench & { readonly letter: Letter };

/** Notes the day on which it went out, and that the person was thanked. What was sent stays as it was. */
export function Sent(bench: Props) {
  const { conversation, words, common } = bench;
  const { sent } = words;
  const { sentOn } = conversation.thanks;
  const day =
    sentOn === null
      ? ''
      : new Intl.DateTimeFormat(common.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
          Date.parse(sentOn),
        );
  return (
    <p class="sent">
      {sentOn === null ? sent.question : say(sent.on, { day })} {sentOn !== null && `${sent.next} `}
      <button
        type="button"
        class="link"
        id="sent"
        onClick={() => {
          note(bench, sentOn === null ? today() : null);
        }}
      >
        {sentOn === null ? sent.mark : sent.not}
      </button>
    </p>
  );
}

function note({ thread, letter, conversation, person, edit, undo, words }: Props, on: string | null): void {
  const before = conversation.thanks;
  const isKnown = conversation.personId !== null;
  // What stands in brackets was never sent.
  const written =
    letter.open.length > 0 ? {} : { subject: textOf(letter.subject), text: textOf(letter.pieces) };
  edit((value) => changeThanks(value, on === null ? { sentOn: null } : { ...written, sentOn: on }));
  if (isKnown && on !== null) thread?.person.edit(thank);
  undo.offerUndo(on === null ? words.sent.notSaid : words.sent.said, () => {
    edit((value) => changeThanks(value, before));
    if (isKnown && on !== null) thread?.person.edit((value) => thankBack(value, person));
  });
  focusOn('sent');
}
