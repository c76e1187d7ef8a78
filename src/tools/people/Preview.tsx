import { useMemo, useState } from 'preact/hooks';
import { count, say } from '../../shared/core/say.ts';
import { Field } from '../../shared/ui/Field.tsx';
import { limits } from '../../workspace/core/limits.ts';
import { act } from './acts.ts';
import type { Context } from './context.ts';
import { writePeople } from './core/changes.ts';
import { fold } from './core/fold.ts';
import type { Incoming } from './core/incoming.ts';
import { mergePeople, type Merge } from './core/merge.ts';
import { workOf } from './core/sheet.ts';

type Props = {
  readonly people: readonly Incoming[];
  readonly isWindows: boolean;
  readonly context: Context;
  readonly onDone: (said: string) => void;
};

/** How many of the new people are named in the preview. */
const sample = 5;

/** What an import would do, in numbers and with the first names; then it does just that. */
export function Preview({ people, isWindows, context, onDone }: Props) {
  const { words, common, entries, thread } = context;
  const { bring } = words;
  const [only, setOnly] = useState('');
  const [problem, setProblem] = useState<string>();
  const everybody = useMemo(() => entries.map(({ person }) => person), [entries]);
  const chosen = useMemo(() => withWords(people, only), [people, only]);
  const merge = useMemo(
    () => mergePeople(everybody, chosen, thread.workspace.newId),
    [everybody, chosen, thread],
  );
  const bringIn = () => {
    const said = sayDone(merge, context);
    const changed = [...merge.added, ...merge.filled];
    const refused = act(context, (texts) => writePeople(changed, texts, thread.workspace.now()), said);
    setProblem(refused);
    if (refused === undefined) onDone(said);
  };
  return (
    <div class="preview">
      <h3 id="bring-preview" tabIndex={-1}>
        {bring.preview}
      </h3>
      <Counts merge={merge} context={context} />
      {isWindows && <p>{bring.windows}</p>}
      {people.length > sample && <Only value={only} setValue={setOnly} words={words} />}
      <Sample merge={merge} title={bring.someNew} />
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {merge.added.length + merge.filled.length > 0 && (
        <button type="button" class="button" onClick={bringIn}>
          {merge.added.length > 0 ? count(bring.act, merge.added.length, common.lang) : bring.fill}
        </button>
      )}
    </div>
  );
}

type OnlyProps = {
  readonly value: string;
  readonly setValue: (value: string) => void;
  readonly words: Context['words'];
};

function Only({ value, setValue, words: { bring } }: OnlyProps) {
  return (
    <Field
      id="bring-only"
      label={bring.only}
      hint={bring.onlyHint}
      value={value}
      onInput={setValue}
      maxLength={limits.line}
    />
  );
}

/** The people in whom every word is found. */
function withWords(people: readonly Incoming[], only: string): readonly Incoming[] {
  if (only === '') return people;
  const words = fold(only).split(' ');
  return people.filter(({ name, role, organization, field, notes }) => {
    const text = fold([name, role, organization, field, notes].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

function Counts({ merge, context: { words, common } }: { readonly merge: Merge; readonly context: Context }) {
  const { bring } = words;
  const counts = (['filled', 'same', 'nameless'] as const).map(
    (key) => [key, key === 'filled' ? merge.filled.length : merge[key]] as const,
  );
  return (
    <>
      <ul role="status">
        <li>{count(bring.added, merge.added.length, common.lang)}</li>
        {counts.map(([key, n]) => n > 0 && <li key={key}>{count(bring[key], n, common.lang)}</li>)}
      </ul>
      {merge.filled.length + merge.same > 0 && <p class="small">{bring.notesSafe}</p>}
      {merge.added.length + merge.filled.length === 0 && <p>{bring.nothing}</p>}
    </>
  );
}

function Sample({ merge: { added }, title }: { readonly merge: Merge; readonly title: string }) {
  if (added.length === 0) return null;
  return (
    <>
      <p class="small">{title}</p>
      <ul class="sample-people">
        {added.slice(0, sample).map((person) => {
          const work = workOf(person);
          return (
            <li key={person.id}>
              {person.name}
              {work !== '' && <span class="small"> {work}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function sayDone(merge: Merge, { words: { bring }, common }: Context): string {
  const filled = merge.filled.length === 0 ? '' : count(bring.filled, merge.filled.length, common.lang);
  return say(bring.done, { added: count(bring.added, merge.added.length, common.lang), filled }).trim();
}
