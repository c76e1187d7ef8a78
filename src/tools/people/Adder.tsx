import { useState } from 'preact/hooks';
import { say } from '../../shared/core/say.ts';
import { announce } from '../../shared/platform/announce.ts';
import { Field } from '../../shared/ui/Field.tsx';
import { limits } from '../../workspace/core/limits.ts';
import type { Thread } from '../../workspace/thread.ts';
import { readLine } from './core/line.ts';
import type { PeopleLabels } from './labels.ts';

type Props = {
  readonly thread: Thread | undefined;
  readonly refresh: () => void;
  readonly words: PeopleLabels;
};

/** Adds somebody by one line. The field keeps the focus, so that a page of names is typed in one go. */
export function Adder({ thread, refresh, words: { add } }: Props) {
  const [line, setLine] = useState('');
  const [isBad, setIsBad] = useState(false);
  const addPerson = () => {
    const said = readLine(line);
    setIsBad(said.name === '');
    if (thread === undefined || said.name === '') return;
    const { workspace } = thread;
    const record = workspace.record('person', workspace.newId());
    record.edit((person) => ({ ...person, ...said }));
    record.flush();
    setLine('');
    refresh();
    announce(say(add.added, { name: said.name }));
    document.getElementById('add-person')?.focus();
  };
  return (
    <form
      class="adder"
      noValidate
      onSubmit={(event) => {
        // The click has added them: a sandboxed frame sends no submit event.
        event.preventDefault();
      }}
    >
      <Field
        id="add-person"
        label={add.label}
        hint={add.hint}
        value={line}
        onInput={setLine}
        maxLength={limits.line}
        problem={isBad ? add.nothing : undefined}
      />
      <button type="submit" class="button" onClick={addPerson}>
        {add.act}
      </button>
    </form>
  );
}
