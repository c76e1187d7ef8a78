import { say } from '../../shared/core/say.ts';
import { focusOn } from '../../shared/platform/focus-on.ts';
import { Field } from '../../shared/ui/Field.tsx';
import type { Referral } from '../../workspace/core/conversation-parts.ts';
import { limits } from '../../workspace/core/limits.ts';
import { changeItem, dropItem, personNamed, putItem } from './core/edit.ts';
import type { Bench } from './bench.ts';

/** The names they gave, each with what belongs to a name, and its way to the list of people. */
export function Names(bench: Bench) {
  const { thread, conversation, edit, words } = bench;
  const { names } = words;
  const add = () => {
    const id = thread?.workspace.newId() ?? '';
    edit((value) => putItem(value, 'referrals', { id, name: '', note: '', personId: null }));
    focusOn(`name-${id}`);
  };
  return (
    <>
      <h3>{names.title}</h3>
      <p class="small">{names.hint}</p>
      {conversation.referrals.map((referral, at) => (
        <Name key={referral.id} referral={referral} at={at} {...bench} />
      ))}
      <button type="button" class="button quiet" id="add-name" onClick={add}>
        {names.add}
      </button>
    </>
  );
}

type NameProps = Bench & { readonly referral: Referral; readonly at: number };

function Name(props: NameProps) {
  const { referral, edit, words } = props;
  const { names } = words;
  const { id, name, note } = referral;
  const change = (next: Partial<Referral>) => {
    edit((value) => changeItem(value, 'referrals', id, next));
  };
  return (
    <div class="kept">
      <Field
        id={`name-${id}`}
        label={names.name}
        maxLength={limits.line}
        value={name}
        onInput={(text) => {
          change({ name: text });
        }}
      />
      <Field
        id={`name-note-${id}`}
        label={names.note}
        rows={2}
        maxLength={limits.note}
        value={note}
        onInput={(text) => {
          change({ note: text });
        }}
      />
      <p class="acts small">
        <OnList {...props} />
        <Drop {...props} />
      </p>
    </div>
  );
}

function Drop({ referral, at, edit, undo, words: { names } }: NameProps) {
  const drop = () => {
    edit((value) => dropItem(value, 'referrals', referral.id));
    undo.offerUndo(say(names.dropped, { name: referral.name.trim() || names.nameless }), () => {
      edit((value) => putItem(value, 'referrals', referral, at));
    });
    focusOn('add-name');
  };
  return (
    <button type="button" class="link" onClick={drop}>
      {say(names.drop, { name: referral.name.trim() || names.unnamed })}
    </button>
  );
}

/** Puts a name on the list of people, with who gave it. */
function OnList({ referral, thread, conversation, edit, undo, words }: NameProps) {
  const { names } = words;
  const { id, name, personId } = referral;
  if (personId !== null) return <span>{names.onList}</span>;
  if (thread === undefined || name.trim() === '') return null;
  const put = () => {
    const person = thread.workspace.record('person', thread.workspace.newId());
    person.edit((blank) => personNamed(blank, referral, conversation.personId));
    edit((value) => changeItem(value, 'referrals', id, { personId: person.$state.get().value.id }));
    undo.offerUndo(say(names.toListSaid, { name: name.trim() }), () => {
      person.remove();
      edit((value) => changeItem(value, 'referrals', id, { personId: null }));
    });
    focusOn(`name-${id}`);
  };
  return (
    <button type="button" class="link" onClick={put}>
      {say(names.toList, { name: name.trim() })}
    </button>
  );
}
