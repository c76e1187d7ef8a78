import { useStore } from '../../shared/ui/use-store.ts';
import { useEffect } from 'preact/hooks';
import { limits } from '../../workspace/core/limits.ts';
import type { Person } from '../../workspace/core/person.ts';
import { Field } from '../../shared/ui/Field.tsx';
import { Addresses } from './Addresses.tsx';
import type { Context } from './context.ts';
import { choicesOf } from './core/choices.ts';
import { possibleLeaders } from './core/led.ts';
import { nameOf, workOf } from './core/sheet.ts';
import { EditorActs } from './EditorActs.tsx';
import { Select } from './Select.tsx';

type Props = { readonly id: string; readonly context: Context; readonly close: () => void };

/** All that is known of one person, to edit. What is typed is saved as in every tool; the list follows when a field is left. */
export function Editor({ id, context, close }: Props) {
  const { thread, refresh, words } = context;
  const record = thread.workspace.record('person', id);
  const { value: person } = useStore(record.$state);
  useEffect(
    () => () => {
      record.flush();
      refresh();
    },
    [],
  );
  const edit = (change: Partial<Person>) => {
    record.edit((value) => ({ ...value, ...change }));
  };
  // Leaving a field saves it and lets the row above and the counts follow.
  const keep = () => {
    record.flush();
    refresh();
  };
  return (
    <div class="editor" onFocusOut={keep}>
      <Lines person={person} edit={edit} context={context} />
      <Choices person={person} edit={edit} context={context} />
      <Addresses person={person} record={record} context={context} />
      <Field
        id={`notes-${id}`}
        label={words.person.notes}
        hint={words.person.notesHint}
        value={person.notes}
        onInput={(notes) => {
          edit({ notes });
        }}
        rows={3}
        maxLength={limits.text}
      />
      <EditorActs person={person} context={context} close={close} />
    </div>
  );
}

type ChoicesProps = {
  readonly person: Person;
  readonly edit: (change: Partial<Person>) => void;
  readonly context: Context;
};

/** What fits on one line each. */
function Lines({ person, edit, context: { words } }: ChoicesProps) {
  return (
    <div class="pair">
      {(['name', 'role', 'organization', 'field'] as const).map((key) => (
        <Field
          key={key}
          id={`${key}-${person.id}`}
          label={words.person[key]}
          value={person[key]}
          onInput={(text) => {
            edit({ [key]: text });
          }}
          maxLength={limits.line}
        />
      ))}
    </div>
  );
}

function Choices({ person, edit, context: { words, entries } }: ChoicesProps) {
  const { id } = person;
  const own = words.person;
  return (
    <div class="pair">
      <Select
        id={`relation-${id}`}
        label={own.relation}
        value={person.relation}
        none={own.notSaid}
        options={choicesOf(words.relations)}
        onChoose={(relation) => {
          edit({ relation });
        }}
      />
      <Leader person={person} edit={edit} entries={entries} words={words} />
      <Select
        id={`seniority-${id}`}
        label={own.seniority}
        value={person.seniority}
        none={own.notSaid}
        options={choicesOf(words.seniorities)}
        onChoose={(seniority) => {
          edit({ seniority });
        }}
      />
      <Select
        id={`channel-${id}`}
        label={own.channel}
        value={person.channel}
        none={own.notSaid}
        options={choicesOf(words.channels)}
        onChoose={(channel) => {
          edit({ channel });
        }}
      />
    </div>
  );
}

type LeaderProps = Pick<ChoicesProps, 'person' | 'edit'> & Pick<Context, 'entries' | 'words'>;

/** Who led to them. Somebody who was removed since stays named as such, so that nothing is changed unasked. */
function Leader({ person, edit, entries, words }: LeaderProps) {
  const everybody = entries.map((entry) => entry.person);
  const named = possibleLeaders(everybody, person.id).map((one): [string, string] => {
    const work = workOf(one);
    return [one.id, work === '' ? nameOf(one, words) : `${nameOf(one, words)} (${work})`];
  });
  named.sort(([, one], [, other]) => one.localeCompare(other));
  const { introducedBy } = person;
  const isGone = introducedBy !== null && !named.some(([id]) => id === introducedBy);
  return (
    <Select
      id={`led-by-${person.id}`}
      label={words.person.ledBy}
      value={introducedBy}
      none={words.person.nobody}
      options={isGone ? [[introducedBy, words.person.gone], ...named] : named}
      onChoose={(chosen) => {
        edit({ introducedBy: chosen });
      }}
    />
  );
}
