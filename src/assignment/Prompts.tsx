import { say } from '../shared/core/say.ts';
import { focusOn } from '../shared/platform/focus-on.ts';
import { addItem, changeItem, most, removeItem, roomSizes, type Prompt } from './core/assignment.ts';
import { ItemActs } from './ItemActs.tsx';
import type { Bench } from './Maker.tsx';

/** The instructor’s own prompts, with a few to start from. */
export function Prompts(bench: Bench) {
  const { draft, thread, words } = bench;
  const { prompts } = draft.assignment;
  const add = (text: string) => {
    const id = thread?.workspace.newId();
    if (id === undefined) return;
    draft.edit((value) => addItem(value, 'prompts', { id, text, lines: 5 }));
    focusOn(`prompt-${id}`);
  };
  return (
    <fieldset aria-label={words.prompts.title}>
      <p class="small">{words.prompts.hint}</p>
      {prompts.length > 0 && (
        <ol class="plain">
          {prompts.map((prompt, at) => (
            <One key={prompt.id} prompt={prompt} at={at} {...bench} />
          ))}
        </ol>
      )}
      <p>
        <button
          type="button"
          id="add-prompt"
          class="button quiet"
          disabled={prompts.length >= most.prompts}
          onClick={() => {
            add('');
          }}
        >
          {words.prompts.add}
        </button>
      </p>
      {prompts.length < most.prompts && <Starters {...bench} add={add} />}
    </fieldset>
  );
}

/** Prompts to take as they are, but for those that were taken. */
function Starters({ draft, words, add }: Bench & { readonly add: (text: string) => void }) {
  const { prompts } = draft.assignment;
  const starters = words.starters.filter((text) => prompts.every((prompt) => prompt.text !== text));
  if (starters.length === 0) return null;
  return (
    <details class="drawer">
      <summary>{words.prompts.suggested}</summary>
      <ul class="plain starters">
        {starters.map((text) => (
          <li key={text}>
            <button
              type="button"
              class="link"
              onClick={() => {
                add(text);
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

type OneProps = Bench & { readonly prompt: Prompt; readonly at: number };

function One({ prompt, at, ...bench }: OneProps) {
  const { draft, words, undo } = bench;
  const { id, text } = prompt;
  const label = say(words.prompts.one, { n: at + 1 });
  const remove = () => {
    draft.edit((value) => removeItem(value, 'prompts', id));
    undo.offerUndo(say(words.prompts.removed, { n: at + 1 }), () => {
      draft.edit((value) => addItem(value, 'prompts', prompt, at));
      focusOn(`prompt-${id}`);
    });
    focusOn('add-prompt');
  };
  return (
    <li class="field item">
      <label for={`prompt-${id}`}>{label}</label>
      <textarea
        id={`prompt-${id}`}
        rows={2}
        maxLength={most.promptLength}
        autoComplete="off"
        value={text}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          draft.edit((value) => changeItem(value, 'prompts', id, { text: typed }));
        }}
      />
      <div class="row">
        <Room prompt={prompt} at={at} {...bench} />
        <ItemActs list="prompts" id={id} about={label} onRemove={remove} {...bench} />
      </div>
    </li>
  );
}

/** How much room the answer has on paper. */
function Room({ prompt: { id, lines }, draft, words }: OneProps) {
  return (
    <label class="room">
      {words.prompts.room}{' '}
      <select
        autoComplete="off"
        value={lines}
        onChange={(event) => {
          const room = Number(event.currentTarget.value);
          draft.edit((value) => changeItem(value, 'prompts', id, { lines: room }));
        }}
      >
        {roomSizes.map((size) => (
          <option key={size} value={size}>
            {words.prompts.rooms[size]}
          </option>
        ))}
      </select>
    </label>
  );
}
