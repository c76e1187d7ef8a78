import { useEffect, useState } from 'preact/hooks';
import type { CommonLabels } from '../shared/ui/labels.ts';
import { SaveStatus } from '../shared/ui/SaveStatus.tsx';
import { Undo, useUndo } from '../shared/ui/Undo.tsx';
import { useStatus } from '../workspace/use-thread.ts';
import { factsOf } from './core/facts.ts';
import { nextOf } from './core/next.ts';
import type { Doors } from './doors.ts';
import { GoalForm } from './GoalForm.tsx';
import { Keep } from './Keep.tsx';
import type { PlanLabels } from './labels.ts';
import { loadMore, type More } from './load-more.ts';
import { NextStep } from './NextStep.tsx';
import { ThreadList } from './ThreadList.tsx';
import { usePlan } from './use-plan.ts';
import './more.css';
import './plan.css';

type Props = {
  readonly words: PlanLabels;
  readonly common: CommonLabels;
  readonly doors: Doors;
  /** The address of the published format of a backup. */
  readonly schema: string;
  /** The address of the worked example, where the page shows that in place of the person’s own plan. */
  readonly example?: string;
};

/** Where the person is with each conversation, what is next, and all that can be done with everything they wrote. */
export function Plan({ words, common, doors, schema, example }: Props) {
  const plan = usePlan(example ?? '');
  const undo = useUndo();
  const more = useMore(plan.hasWork);
  const { thread } = plan;
  const status = useStatus(thread);
  const facts = factsOf(plan, plan.today);
  const next = nextOf(facts);
  const { lang } = common;
  const startAfresh = (slot: string) => {
    thread?.workspace.startAfresh(slot);
  };
  return (
    <>
      <div class="frame">
        <SaveStatus
          status={status}
          isExample={example !== undefined}
          words={common}
          onStartAfresh={startAfresh}
        />
      </div>
      <div class="plan">
        <div>
          <NextStep {...{ next, facts, thread, doors, undo, words, lang }} />
          {thread && more && <more.Now {...{ plan, thread, doors, lang }} />}
          {thread && (
            <GoalForm {...{ goal: plan.goal, hasGoal: facts.hasGoal, thread, undo, words: words.goal }} />
          )}
          <ThreadList {...{ facts, next, doors, words, lang }} />
        </div>
        <div>
          {thread && more && <more.Talks {...{ plan, thread, undo, words, lang }} />}
          {thread && <Keep {...{ plan, thread, status, more, undo, words, lang, schema }} />}
        </div>
      </div>
      <Undo undo={undo} words={common} />
    </>
  );
}

/** The parts for a plan with something in it. Once there they stay: an undo of erasing stands in one of them. */
function useMore(isWanted: boolean): More | undefined {
  const [more, setMore] = useState<More>();
  useEffect(() => {
    // Where the connection fails, the next visit tries again; the thread and the restore stand without them.
    if (isWanted) loadMore().then(setMore, () => undefined);
  }, [isWanted]);
  return more;
}
