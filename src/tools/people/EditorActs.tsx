import { say } from '../../shared/core/say.ts';
import { focusOn } from '../../shared/platform/focus-on.ts';
import type { Person } from '../../workspace/core/person.ts';
import type { Context } from './context.ts';
import { nameOf } from './core/sheet.ts';
import { Removal } from './Removal.tsx';
import { talkTo } from './talk-to.ts';

type Props = { readonly person: Person; readonly context: Context; readonly close: () => void };

/** What is done with one person: talk to them, close, remove. */
export function EditorActs({ person, context, close }: Props) {
  const { words, doors, isExample, thread } = context;
  const door = doors[person.stage];
  const name = nameOf(person, words);
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
      <div class="row">
        <button type="button" class="button quiet" onClick={close}>
          {words.person.done}
        </button>
        <Removal
          id={`remove-${person.id}`}
          {...{ context, name, ids: [person.id], look: 'link', label: words.person.remove }}
          said={say(words.person.removed, { name })}
          onDone={(refused) => {
            if (refused !== undefined) return;
            close();
            focusOn('people');
          }}
        />
      </div>
    </div>
  );
}
