import { useState } from 'preact/hooks';
import { count, say } from '../../shared/core/say.ts';
import { focusOn } from '../../shared/platform/focus-on.ts';
import type { Person } from '../../workspace/core/person.ts';
import { contactStages } from '../../workspace/core/words.ts';
import { act } from './acts.ts';
import type { Context } from './context.ts';
import { changePeople } from './core/changes.ts';
import type { Entry } from './core/view.ts';
import { Removal } from './Removal.tsx';
import { Select } from './Select.tsx';

type Props = {
  readonly context: Context;
  readonly matching: readonly Entry[];
  readonly chosen: ReadonlySet<string>;
  readonly setChosen: (chosen: ReadonlySet<string>) => void;
};

/** Acts on many people at once, each with one undo. */
export function Bulk({ context, matching, chosen, setChosen }: Props) {
  const { words, common, entries } = context;
  const ids = entries.flatMap(({ person }) => (chosen.has(person.id) ? [person.id] : []));
  const areAll = matching.every(({ person }) => chosen.has(person.id));
  return (
    <div class="people-bulk">
      <label class="tick">
        <input
          type="checkbox"
          autocomplete="off"
          checked={areAll}
          onChange={() => {
            setChosen(new Set(areAll ? [] : matching.map(({ person }) => person.id)));
          }}
        />
        <span>{areAll ? words.bulk.none : count(words.bulk.all, matching.length, common.lang)}</span>
      </label>
      {ids.length > 0 && (
        <BulkActs
          context={context}
          ids={ids}
          onDone={() => {
            setChosen(new Set());
            focusOn('people');
          }}
        />
      )}
    </div>
  );
}

type ActsProps = {
  readonly context: Context;
  readonly ids: readonly string[];
  readonly onDone: () => void;
};

function BulkActs({ context, ids, onDone }: ActsProps) {
  const [stage, setStage] = useState<Person['stage']>('asked');
  const [problem, setProblem] = useState<string>();
  const { words, common, thread } = context;
  const finish = (refused: string | undefined) => {
    setProblem(refused);
    if (refused === undefined) onDone();
  };
  const set = () => {
    const said = say(count(words.bulk.moved, ids.length, common.lang), { stage: words.stages[stage] });
    const now = thread.workspace.now();
    finish(act(context, (texts) => changePeople(ids, (person) => ({ ...person, stage }), texts, now), said));
  };
  return (
    <>
      <p>{count(words.bulk.chosen, ids.length, common.lang)}</p>
      <Select
        id="bulk-stage"
        label={words.bulk.stage}
        value={stage}
        options={contactStages.map((one) => [one, words.stages[one]])}
        onChoose={(one) => {
          if (one !== null) setStage(one);
        }}
      />
      <button type="button" class="button quiet" onClick={set}>
        {words.bulk.set}
      </button>
      <Removal
        id="bulk-remove"
        {...{ context, ids, look: 'button quiet', label: words.bulk.remove }}
        said={count(words.bulk.removed, ids.length, common.lang)}
        onDone={finish}
      />
      {problem !== undefined && <p role="alert">{problem}</p>}
    </>
  );
}
