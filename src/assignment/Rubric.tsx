import { say } from '../shared/core/say.ts';
import { focusOn } from '../shared/platform/focus-on.ts';
import { limits } from '../workspace/core/limits.ts';
import { addItem, changeItem, most, removeItem, type Criterion } from './core/assignment.ts';
import { ItemActs } from './ItemActs.tsx';
import type { Bench } from './Maker.tsx';

/** The rubric: our six criteria to start from, or rows of one’s own. */
export function Rubric(bench: Bench) {
  const { draft, words } = bench;
  const rows = draft.assignment.rubric;
  return (
    <fieldset aria-label={words.rubric.title}>
      <p class="small">{words.rubric.hint}</p>
      {rows.length > 0 && (
        <ol class="plain">
          {rows.map((row, at) => (
            <Row key={row.id} row={row} at={at} {...bench} />
          ))}
        </ol>
      )}
      <p class="row">
        {rows.length === 0 && <TakeOurs {...bench} />}
        <AddRow {...bench} />
      </p>
    </fieldset>
  );
}

/** Puts the criteria of the class rubric into an empty one. */
function TakeOurs({ draft, thread, words, undo, rubric }: Bench) {
  const take = () => {
    const ours = rubric.map((criterion) => ({ ...criterion, id: thread?.workspace.newId() ?? '' }));
    draft.edit((value) => ours.reduce((all, row) => addItem(all, 'rubric', row), value));
    undo.offerUndo(words.rubric.taken, () => {
      draft.edit((value) => ours.reduce((all, { id }) => removeItem(all, 'rubric', id), value));
    });
    focusOn('add-criterion');
  };
  return (
    <button type="button" class="button quiet" onClick={take}>
      {words.rubric.take}
    </button>
  );
}

function AddRow({ draft, thread, words }: Bench) {
  const add = () => {
    const id = thread?.workspace.newId() ?? '';
    draft.edit((value) => addItem(value, 'rubric', { id, what: '', levels: ['', '', ''] }));
    focusOn(`criterion-${id}`);
  };
  return (
    <button
      type="button"
      id="add-criterion"
      class="button quiet"
      disabled={draft.assignment.rubric.length >= most.rubric}
      onClick={add}
    >
      {words.rubric.add}
    </button>
  );
}

type RowProps = Bench & { readonly row: Criterion; readonly at: number };

function Row({ row, at, ...bench }: RowProps) {
  const { draft, words, undo } = bench;
  const { id, what } = row;
  const name = what === '' ? say(words.rubric.one, { n: at + 1 }) : what;
  const remove = () => {
    draft.edit((value) => removeItem(value, 'rubric', id));
    undo.offerUndo(say(words.rubric.removed, { n: at + 1 }), () => {
      draft.edit((value) => addItem(value, 'rubric', row, at));
      focusOn(`criterion-${id}`);
    });
    focusOn('add-criterion');
  };
  return (
    <li class="field item">
      <label for={`criterion-${id}`}>
        {words.rubric.what} <span class="hidden">{name}</span>
      </label>
      <input
        id={`criterion-${id}`}
        maxLength={limits.line}
        autoComplete="off"
        value={what}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          draft.edit((value) => changeItem(value, 'rubric', id, { what: typed }));
        }}
      />
      <Levels row={row} at={at} {...bench} />
      <ItemActs list="rubric" id={id} about={name} onRemove={remove} {...bench} />
    </li>
  );
}

/** What earns one, two and three points. */
function Levels({ row: { id, levels }, draft, words }: RowProps) {
  const write = (points: number, text: string) => {
    const written = levels.map((level, at) => (at === points ? text : level));
    draft.edit((value) => changeItem(value, 'rubric', id, { levels: written }));
  };
  return (
    <div class="levels">
      {levels.map((level, points) => (
        <label key={points}>
          <span class="small">{words.rubric.levels[points]}</span>
          <textarea
            rows={2}
            maxLength={limits.line}
            autoComplete="off"
            value={level}
            onInput={(event) => {
              write(points, event.currentTarget.value);
            }}
          />
        </label>
      ))}
    </div>
  );
}
