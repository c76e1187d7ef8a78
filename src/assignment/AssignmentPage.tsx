import { useMemo } from 'preact/hooks';
import type { SheetWords } from '../handover/core/sheet-words.ts';
import { count } from '../shared/core/say.ts';
import type { CommonLabels } from '../shared/ui/labels.ts';
import { Undo, useUndo, type UndoOffer } from '../shared/ui/Undo.tsx';
import type { Thread } from '../workspace/thread.ts';
import { SaveLine } from '../workspace/ui/SaveLine.tsx';
import './assignment.css';
import type { SectionId } from './core/assignment.ts';
import type { AssignmentLabels } from './labels.ts';
import { draftId, useOwnThread } from './use-draft.ts';
import { useOpened, type OpenAssignment } from './use-opened.ts';

/** What the page hands to its island. `tools` are the addresses at which the parts are written; a part without one has no tool yet. */
export type AssignmentProps = {
  readonly words: AssignmentLabels;
  readonly common: CommonLabels;
  readonly sheet: SheetWords;
  readonly tools: Readonly<Partial<Record<SectionId, string>>>;
  readonly plan: string;
  readonly site: string;
};

/** What every part of the page works with. */
export type Desk = AssignmentProps & {
  readonly thread: Thread;
  readonly undo: UndoOffer;
  readonly opened: OpenAssignment;
};

/** Opens the assignment in the address bar, or one that was worked on before, and takes the answers. */
export function AssignmentPage(props: AssignmentProps) {
  const { words, common } = props;
  const thread = useOwnThread();
  const undo = useUndo();
  const { opened, open } = useOpened(words);
  if (thread === undefined || opened === undefined) return <p>{words.reading}</p>;
  return (
    <>
      <SaveLine thread={thread} words={common} />
      {opened.kind === 'assignment' ? (
        <>
          {opened.dropped > 0 && (
            <p class="problem screen">{count(words.dropped, opened.dropped, common.lang)}</p>
          )}
          <opened.WorkSheet key={opened.assignment.id} {...props} {...{ thread, undo, opened }} />
        </>
      ) : (
        <>
          {opened.kind === 'refused' && (
            <p class="problem refusal" role="alert">
              {opened.said}
            </p>
          )}
          <KeptOnes thread={thread} words={words} open={open} />
        </>
      )}
      <div class="screen">
        <Undo undo={undo} words={common} />
      </div>
    </>
  );
}

type KeptProps = {
  readonly thread: Thread;
  readonly words: AssignmentLabels;
  readonly open: (text: string) => void;
};

/** The assignments that were worked on in this browser. */
function KeptOnes({ thread: { workspace }, words, open }: KeptProps) {
  const kept = useMemo(
    () =>
      workspace
        .idsOf('assignment')
        .filter((id) => id !== draftId)
        .flatMap((id) => {
          const { assignment: text, title } = workspace.record('assignment', id).$state.get().value;
          return text === '' ? [] : [{ id, text, title }];
        }),
    [workspace],
  );
  if (kept.length === 0) return <p>{words.kept.none}</p>;
  return (
    <section>
      <h2>{words.kept.title}</h2>
      <ul>
        {kept.map(({ id, text, title }) => (
          <li key={id}>
            <button
              type="button"
              class="link"
              onClick={() => {
                open(text);
              }}
            >
              {title === '' ? words.kept.untitled : title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
