import { say } from '../../shared/core/say.ts';
import { drag } from './drag.ts';
import { move } from './move.ts';
import type { ItemProps } from './sheet-parts.ts';

/** What a question is moved by: dragged, or with Alt and an arrow key. A plain press opens the panel, which has buttons for it. */
export function Handle({ onOpen, ...props }: ItemProps & { readonly onOpen: () => void }) {
  const { question, place, builder, words } = props;
  const all = builder.conversation.questions.length;
  const places: Record<string, number> = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: all };
  return (
    <button
      type="button"
      id={`${question.id}-handle`}
      class="handle"
      aria-label={say(words.item.handle, { place: place + 1, all })}
      aria-describedby="handle-hint"
      title={words.item.handleHint}
      onClick={onOpen}
      onKeyDown={(event) => {
        const to = event.altKey ? places[event.key] : undefined;
        if (to === undefined) return;
        event.preventDefault();
        move(props, to);
      }}
      onPointerDown={(event) => {
        drag(event, (to) => {
          move(props, to);
        });
      }}
    >
      <svg viewBox="0 0 12 18" aria-hidden="true">
        <path d="M3 3h0m6 0h0M3 9h0m6 0h0M3 15h0m6 0h0" />
      </svg>
    </button>
  );
}
