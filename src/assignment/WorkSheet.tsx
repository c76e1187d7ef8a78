import { useState } from 'preact/hooks';
import { nothing, type HandedRecords } from '../handover/core/handed.ts';
import { say } from '../shared/core/say.ts';
import type { Sheet } from '../shared/core/sheet.ts';
import { Field } from '../shared/ui/Field.tsx';
import { SheetActions } from '../shared/ui/SheetActions.tsx';
import { SheetView } from '../shared/ui/SheetView.tsx';
import type { AssignmentWork } from '../workspace/core/assignment.ts';
import { limits } from '../workspace/core/limits.ts';
import type { Thread } from '../workspace/thread.ts';
import { useCurrent } from '../workspace/use-thread.ts';
import type { Desk } from './AssignmentPage.tsx';
import { answer } from './core/answers.ts';
import { assignmentText } from './core/link.ts';
import { assignmentSheet, writtenParts } from './core/sheet.ts';
import { useWork } from './use-draft.ts';

/** An assignment at work: what is still to write on the left, the sheet to hand in on the right. */
export function WorkSheet(desk: Desk) {
  const { words, sheet: parts, site, thread, opened } = desk;
  const { assignment } = opened;
  const work = useWork(thread, assignment.id);
  const from = useWritten(thread);
  const edit = (change: (work: AssignmentWork) => AssignmentWork) => {
    // The link’s words win over those of an older link for the same assignment.
    const text = assignmentText(assignment);
    thread.workspace
      .record('assignment', assignment.id)
      .edit((value) => ({ ...change(value), assignment: text, title: assignment.title }));
  };
  const name = work.name || (from.pitch.blanks.find(({ id }) => id === 'my-name')?.text ?? '');
  const own = { ...words.sheet, foot: say(words.sheet.foot, { site }) };
  const sheet = assignmentSheet(assignment, from, { ...work, name }, { own, parts });
  return (
    <div class="bench">
      <div class="screen assignment">
        <p>{words.promise}</p>
        <Field
          id="own-name"
          label={words.name}
          value={name}
          maxLength={limits.line}
          onInput={(text) => {
            edit((value) => ({ ...value, name: text }));
          }}
        />
        <Parts {...desk} from={from} />
        <Answers {...desk} work={work} edit={edit} />
        {work.assignment !== '' && <RemoveButton {...desk} />}
      </div>
      <Outcome sheet={sheet} words={words} common={desk.common} />
    </div>
  );
}

type OutcomeProps = Pick<Desk, 'words' | 'common'> & { readonly sheet: Sheet };

function Outcome({ sheet, words, common }: OutcomeProps) {
  return (
    <div>
      <h2 class="screen">{words.sheetTitle}</h2>
      <p class="screen">{words.handIn}</p>
      <SheetView sheet={sheet} />
      <div class="screen">
        <SheetActions sheet={sheet} words={common} />
      </div>
    </div>
  );
}

/** What was written in the tools, for the talk that is worked on. */
function useWritten(thread: Thread): HandedRecords {
  return {
    goal: useCurrent(thread.goal, nothing.goal).value,
    pitch: useCurrent(thread.pitch, nothing.pitch).value,
    person: useCurrent(thread.person, nothing.person).value,
    conversation: useCurrent(thread.conversation, nothing.conversation).value,
  };
}

/** Which parts are written, and where to write the others. */
function Parts({ from, opened, words, sheet, tools, plan }: Desk & { readonly from: HandedRecords }) {
  const { sections } = opened.assignment;
  if (sections.length === 0) return null;
  const there = writtenParts(from, sheet);
  const { name } = from.person;
  return (
    <section>
      <h2>{words.parts.title}</h2>
      <p>
        {name === '' ? words.parts.aboutNobody : say(words.parts.about, { name })}{' '}
        <a href={plan}>{words.parts.change}</a>
      </p>
      <ul class="plain parts">
        {sections.map((id) => {
          const isWritten = (there.get(id)?.length ?? 0) > 0;
          return (
            <li key={id} class={isWritten ? 'done' : undefined}>
              <span>{words.section[id]}</span>{' '}
              <span class="small">{isWritten ? words.parts.written : words.parts.missing}</span>{' '}
              {tools[id] !== undefined && (
                <a href={tools[id]}>
                  {words.parts.open}
                  <span class="hidden">: {words.section[id]}</span>
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type AnswersProps = Desk & {
  readonly work: AssignmentWork;
  readonly edit: (change: (work: AssignmentWork) => AssignmentWork) => void;
};

function Answers({ opened, words, work, edit }: AnswersProps) {
  const { prompts } = opened.assignment;
  if (prompts.length === 0) return null;
  return (
    <section>
      <h2>{words.answers}</h2>
      {prompts.map(({ id, text, lines }) => (
        <Field
          key={id}
          id={`answer-${id}`}
          label={text}
          rows={Math.max(2, lines)}
          value={work.answers.find((one) => one.id === id)?.text ?? ''}
          maxLength={limits.note}
          onInput={(typed) => {
            edit((value) => answer(value, id, typed));
          }}
        />
      ))}
    </section>
  );
}

/** Removes what was written for this assignment; the parts from the tools stay. What does it is loaded at the click. */
function RemoveButton({ thread, undo, opened, words }: Desk) {
  const [hasFailed, setHasFailed] = useState(false);
  const remove = async () => {
    const { carryOut } = await import('../workspace/carry-out.ts');
    const done = carryOut(thread.workspace, () => ({
      writes: [],
      removes: [`assignment/${opened.assignment.id}`],
    }));
    setHasFailed(done.kind !== 'saved');
    if (done.kind === 'saved') undo.offerUndo(words.removed, () => void done.undo());
  };
  return (
    <p>
      <button
        type="button"
        class="link"
        onClick={() => {
          remove().catch(() => {
            setHasFailed(true);
          });
        }}
      >
        {words.remove}
      </button>{' '}
      {hasFailed && <span role="alert">{words.notRemoved}</span>}
    </p>
  );
}
