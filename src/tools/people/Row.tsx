import { say } from '../../shared/core/say.ts';
import { announce } from '../../shared/platform/announce.ts';
import { focusOn } from '../../shared/platform/focus-on.ts';
import type { Person } from '../../workspace/core/person.ts';
import { contactStages } from '../../workspace/core/words.ts';
import type { Context } from './context.ts';
import { nameOf, workOf } from './core/sheet.ts';
import { Editor } from './Editor.tsx';

type Props = {
  readonly person: Person;
  readonly context: Context;
  readonly isChosen: boolean;
  readonly choose: (id: string, isChosen: boolean) => void;
  readonly isOpen: boolean;
  readonly setOpen: (id: string | undefined) => void;
};

/** Somebody on the list: who they are and where they stand. Opened, all of it can be edited in place. */
export function Row({ person, context, isChosen, choose, isOpen, setOpen }: Props) {
  const { words, entries } = context;
  const name = nameOf(person, words);
  const leader = entries.find((one) => one.person.id === person.introducedBy)?.person;
  const work = workOf(person);
  const close = () => {
    setOpen(undefined);
    focusOn(`edit-${person.id}`);
  };
  return (
    <li class={isOpen ? 'person is-open' : 'person'}>
      <input
        id={`choose-${person.id}`}
        type="checkbox"
        autocomplete="off"
        aria-label={say(words.list.choose, { name })}
        checked={isChosen}
        onChange={(event) => {
          choose(person.id, event.currentTarget.checked);
        }}
      />
      <h3>{name}</h3>
      <div class="about">
        {work !== '' && <p class="small">{work}</p>}
        {leader && <p class="small">{say(words.list.ledBy, { name: nameOf(leader, words) })}</p>}
      </div>
      <StageSelect person={person} name={name} context={context} />
      <EditButton id={person.id} name={name} isOpen={isOpen} setOpen={setOpen} words={words} />
      {isOpen && <Editor id={person.id} context={context} close={close} />}
    </li>
  );
}

type StageProps = { readonly person: Person; readonly name: string; readonly context: Context };

/** Where somebody stands, changed at once. */
function StageSelect({ person, name, context: { thread, refresh, words } }: StageProps) {
  const set = (stage: Person['stage']) => {
    const record = thread.workspace.record('person', person.id);
    record.edit((value) => ({ ...value, stage }));
    record.flush();
    refresh();
    announce(say(words.list.moved, { name, stage: words.stages[stage] }));
  };
  return (
    <select
      class="stage"
      autocomplete="off"
      aria-label={say(words.list.stageOf, { name })}
      value={person.stage}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        const stage = contactStages.find((one) => one === chosen);
        if (stage !== undefined) set(stage);
      }}
    >
      {contactStages.map((stage) => (
        <option key={stage} value={stage} selected={stage === person.stage}>
          {words.stages[stage]}
        </option>
      ))}
    </select>
  );
}

type EditProps = Pick<Props, 'isOpen' | 'setOpen'> & {
  readonly id: string;
  readonly name: string;
  readonly words: Context['words'];
};

function EditButton({ id, name, isOpen, setOpen, words }: EditProps) {
  return (
    <button
      type="button"
      class="link"
      id={`edit-${id}`}
      aria-expanded={isOpen}
      onClick={() => {
        setOpen(isOpen ? undefined : id);
        if (!isOpen) focusOn(`name-${id}`);
      }}
    >
      {isOpen ? words.list.close : words.list.open}
      <span class="hidden"> {name}</span>
    </button>
  );
}
