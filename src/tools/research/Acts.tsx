import { say } from '../../shared/core/say.ts';
import { focusOn } from '../../shared/platform/focus-on.ts';
import type { Research } from '../../workspace/core/conversation-parts.ts';
import type { Bench } from './bench.ts';
import { ask, askNoMore, isAsked } from './core/ask.ts';
import { putBack, removeFind } from './core/edit.ts';

type Props = {
  readonly bench: Bench;
  readonly find: Research;
  /** The id of the field that takes the focus once the find is gone. */
  readonly backTo: string;
};

/** What may be done with a find: its gap becomes a question; or it goes. */
export function Acts({ bench, find, backTo }: Props) {
  const { thread, conversation, undo, words } = bench;
  const remove = () => {
    const place = conversation.research.findIndex(({ id }) => id === find.id);
    thread?.conversation.edit((now) => removeFind(now, find.id));
    undo.offerUndo(say(words.removed, { what: find.found.trim() || words.nothing }), () => {
      thread?.conversation.edit((now) => putBack(now, find, place));
      focusOn(backTo);
    });
    focusOn(backTo);
  };
  return (
    <div class="row acts">
      <AskButton bench={bench} find={find} />
      <button type="button" class="link" onClick={remove}>
        {words.remove}
      </button>
    </div>
  );
}

/** Puts a gap on the question list; once it is there, says so and leads to the list. */
function AskButton({ bench, find }: Pick<Props, 'bench' | 'find'>) {
  const { thread, conversation, undo, words, builder } = bench;
  const id = `ask-${find.id}`;
  if (find.toAsk.trim() === '') return null;
  if (isAsked(conversation, find)) {
    return (
      <p class="there" id={id} tabIndex={-1}>
        {words.ask.isThere}. <a href={builder}>{words.ask.see}</a>
      </p>
    );
  }
  return (
    <button
      type="button"
      id={id}
      class="button quiet"
      onClick={() => {
        thread?.conversation.edit((now) => ask(now, find));
        undo.offerUndo(words.ask.made, () => {
          thread?.conversation.edit((now) => askNoMore(now, find));
          focusOn(id);
        });
        focusOn(id);
      }}
    >
      {words.ask.make}
    </button>
  );
}
