import { forget } from '../shared/ui/forget.ts';
import { useEffect, useState } from 'preact/hooks';
import type { SheetWords } from '../handover/core/sheet-words.ts';
import { Field } from '../shared/ui/Field.tsx';
import type { CommonLabels } from '../shared/ui/labels.ts';
import { Undo, useUndo, type UndoOffer } from '../shared/ui/Undo.tsx';
import { limits } from '../workspace/core/limits.ts';
import type { Thread } from '../workspace/thread.ts';
import { SaveLine } from '../workspace/ui/SaveLine.tsx';
import './assignment.css';
import { chooseSection, type Criterion, type SectionId } from './core/assignment.ts';
import type { MakerLabels } from './labels.ts';
import { useDraft, useOwnThread, type Draft } from './use-draft.ts';

/** What the page hands to the maker. `sections` are the parts that a tool writes today, `rubric` the criteria of the class rubric. */
export type MakerProps = {
  readonly words: MakerLabels;
  readonly common: CommonLabels;
  readonly sheet: SheetWords;
  readonly sections: readonly SectionId[];
  readonly rubric: readonly Omit<Criterion, 'id'>[];
  /** The address of the page that opens an assignment. */
  readonly page: string;
  readonly site: string;
};

/** What every part of the maker works with. */
export type Bench = MakerProps & {
  readonly draft: Draft;
  readonly thread: Thread | undefined;
  readonly undo: UndoOffer;
};

/** Makes an assignment: what is asked on the left, the sheet that comes of it and its link on the right. */
export function Maker(props: MakerProps) {
  const thread = useOwnThread();
  const draft = useDraft(thread);
  const undo = useUndo();
  const { common, words } = props;
  const bench = { ...props, draft, thread, undo };
  const outcome = useOutcome(draft.assignment.id !== '');
  const startNew = () => {
    const before = draft.replace('');
    undo.offerUndo(words.startedNew, () => void draft.replace(before));
  };
  return (
    <>
      <SaveLine thread={thread} words={common}>
        <p>
          <button type="button" class="button quiet" onClick={startNew}>
            {words.startNew}
          </button>
        </p>
      </SaveLine>
      {draft.isReadable ? (
        <div class="bench">
          <div class="screen assignment">
            <About {...bench} />
            <Sections {...bench} />
            <ListDrawer list="prompts" {...bench} />
            <ListDrawer list="rubric" {...bench} />
          </div>
          {outcome === undefined ? <p class="small">{words.nothingYet}</p> : <outcome.Outcome {...bench} />}
        </div>
      ) : (
        <p class="problem">{words.unreadable}</p>
      )}
      <div class="screen">
        <Undo undo={undo} words={common} />
      </div>
    </>
  );
}

/** The sheet and its link, loaded once there is something on it. After a failure the next edit tries again. */
function useOutcome(isWanted: boolean): typeof import('./Outcome.tsx') | undefined {
  const [part, setPart] = useState<typeof import('./Outcome.tsx')>();
  useEffect(() => {
    if (isWanted && part === undefined) import('./Outcome.tsx').then(setPart, () => undefined);
  });
  return part;
}

function About({ draft: { assignment, edit }, words }: Bench) {
  const text = (key: 'title' | 'from' | 'instructions') => ({
    id: `assignment-${key}`,
    label: words[key],
    value: assignment[key],
    onInput: (typed: string) => {
      edit((value) => ({ ...value, [key]: typed }));
    },
  });
  return (
    <>
      <Field {...text('title')} hint={words.titleHint} maxLength={limits.line} />
      <Field {...text('from')} maxLength={limits.line} />
      <Field {...text('instructions')} hint={words.instructionsHint} rows={4} maxLength={limits.note} />
      <Field
        id="assignment-due"
        label={words.due}
        type="date"
        value={assignment.dueOn ?? ''}
        onInput={(day) => {
          edit((value) => ({ ...value, dueOn: day === '' ? null : day }));
        }}
      />
    </>
  );
}

function Sections({ draft: { assignment, edit }, sections, words }: Bench) {
  return (
    <fieldset>
      <legend>{words.sections}</legend>
      <p class="small">{words.sectionsHint}</p>
      {sections.map((section) => (
        <label key={section} class="pick">
          <input
            type="checkbox"
            ref={forget}
            checked={assignment.sections.includes(section)}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              edit((value) => chooseSection(value, section, checked));
            }}
          />
          <span>{words.section[section]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A list of the assignment, folded: not every one has it. What it shows is loaded when it is opened, and stands open where there is something in it. */
function ListDrawer({ list, ...bench }: Bench & { readonly list: 'prompts' | 'rubric' }) {
  const [part, setPart] = useState<typeof import('./lists.ts')>();
  const hasItems = bench.draft.assignment[list].length > 0;
  const load = () => {
    if (part === undefined) import('./lists.ts').then(setPart, () => undefined);
  };
  const List = part?.lists[list];
  return (
    <details class="drawer" open={hasItems} onToggle={load}>
      <summary>{bench.words[list].title}</summary>
      {List && <List {...bench} />}
    </details>
  );
}
