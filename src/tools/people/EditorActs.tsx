import { say } from '../../shared/core/say.ts';
import { focusOn } from '../../shared/platform/focus-on.ts';
import type { Person } from '../../workspace/core/person.ts';
import { act } from './acts.ts';
import type { Context } from './context.ts';
import { removePeople } from './core/changes.ts';
import { nameOf } from './core/sheet.ts';
import { talkTo } from './talk-to.ts';

type Props = { readonly person: Person; readonly context: Context; readonly close: () => void };

/** What is done with one person: talk to them, close, remove. */
export function EditorActs({ person, context, close }: Props) {
  const { words, doors, isExample, thread } = context;
  const door = doors[person.stage];
  const remove = () => {
    const said = say(words.person.removed, { name: nameOf(person, words) });
    if (act(context, (texts) => removePeople([person.id], texts), said) !== undefined) return;
    close();
    focusOn('people');
  };
  return (
    <div class="editor-acts">
      {!isExample && (
        <p>
          <a
            class="button"
            href={door.href}
            onClick={() => {
              talkTo(thread, person.id);
            }}
          >
            {words.person.talk}
          </a>{' '}
          <span class="small">
            {words.person.talkHint} {door.name}
          </span>
        </p>
      )}
      <p class="row">
        <button type="button" class="button quiet" onClick={close}>
          {words.person.done}
        </button>
        <button type="button" class="link" onClick={remove}>
          {words.person.remove}
        </button>
      </p>
    </div>
  );
}
