import { useState } from 'preact/hooks';
import { announce } from '../shared/platform/announce.ts';
import type { Backup } from '../storage/core/backup.ts';
import type { WriteResult } from '../storage/core/disk.ts';
import type { Stored } from '../storage/core/plan.ts';
import { planRestore, type RestoreWay } from '../storage/core/restore.ts';
import { typeOf } from '../workspace/core/records.ts';
import { textsOf } from '../workspace/texts.ts';
import type { Thread } from '../workspace/thread.ts';
import { ActButton } from './ActButton.tsx';
import { carryOut, type CarriedOut } from '../workspace/carry-out.ts';
import type { BadFile, ChosenFile } from './core/chosen-file.ts';
import { FileChoice } from './FileChoice.tsx';
import { focusOn } from '../shared/platform/focus-on.ts';
import type { PlanLabels } from './labels.ts';
import { RestorePreview } from './RestorePreview.tsx';
import type { ShownPlan } from './use-plan.ts';

type Props = {
  readonly plan: ShownPlan;
  readonly thread: Thread;
  readonly words: PlanLabels;
  readonly lang: string;
};

type Chosen = Extract<ChosenFile, { kind: 'backup' }>;

/** Where a restore stands. `said` is what came of the act before. */
type State =
  | { readonly kind: 'idle'; readonly said: string }
  | { readonly kind: 'bad'; readonly reason: BadFile | 'full' | 'blocked' }
  | Chosen
  | { readonly kind: 'done'; readonly undo: () => WriteResult };

/** What was typed and could not be saved gives way to a backup that takes the place of everything. */
function restore({ workspace }: Thread, backup: Backup, way: RestoreWay): CarriedOut {
  const planOf = (texts: Stored) => planRestore(texts, backup, way, typeOf).plan;
  return carryOut(workspace, planOf, way === 'replace' ? 'drop' : 'keep');
}

/** Restores a backup: choose a file, see what would change, do it, take it back. Loaded when it is opened. */
export function Restore({ plan, thread, words, lang }: Props) {
  const [state, setState] = useState<State>({ kind: 'idle', said: '' });
  const show = (chosen: ChosenFile) => {
    setState(chosen);
    if (chosen.kind === 'backup') focusOn('restore-preview');
  };
  const act = (backup: Backup, way: RestoreWay) => {
    const done = restore(thread, backup, way);
    setState(done.kind === 'saved' ? { kind: 'done', undo: done.undo } : { kind: 'bad', reason: done.kind });
    plan.refresh();
    focusOn(done.kind === 'saved' ? 'restore-undo' : 'restore-file');
  };
  const cancel = () => {
    setState({ kind: 'idle', said: words.restore.canceled });
    focusOn('restore-file');
  };
  if (state.kind === 'done') {
    return <Done undo={state.undo} plan={plan} words={words.restore} onUndone={setState} />;
  }
  return (
    <>
      <FileChoice words={words.restore} onChosen={show} />
      <Said state={state} words={words.restore} />
      {state.kind === 'backup' && (
        <RestorePreview
          key={state.backup.madeAt}
          chosen={state}
          texts={textsOf(thread.workspace)}
          today={plan.today}
          words={words.restore}
          lang={lang}
          onAct={(way) => {
            act(state.backup, way);
          }}
          onCancel={cancel}
        />
      )}
    </>
  );
}

function Said({ state, words }: { readonly state: State; readonly words: PlanLabels['restore'] }) {
  if (state.kind === 'idle') return <p role="status">{state.said}</p>;
  if (state.kind !== 'bad') return null;
  const { reason } = state;
  const said = reason === 'full' || reason === 'blocked' ? words[reason] : words.bad[reason];
  return (
    <p class="problem" role="alert">
      {said}
    </p>
  );
}

type DoneProps = {
  readonly undo: () => WriteResult;
  readonly plan: ShownPlan;
  readonly words: PlanLabels['restore'];
  readonly onUndone: (state: State) => void;
};

function Done({ undo, plan, words, onUndone }: DoneProps) {
  const takeBack = () => {
    const result = undo();
    onUndone(
      result.kind === 'saved' ? { kind: 'idle', said: words.undone } : { kind: 'bad', reason: result.kind },
    );
    plan.refresh();
    focusOn('restore-file');
    if (result.kind === 'saved') announce(words.undone);
  };
  return (
    <>
      <p>{words.done}</p>
      <p class="row">
        <ActButton id="restore-undo" onClick={takeBack}>
          {words.undo}
        </ActButton>
      </p>
    </>
  );
}
