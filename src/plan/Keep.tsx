import type { UndoOffer } from '../shared/ui/Undo.tsx';
import type { Status } from '../storage/core/status.ts';
import type { Thread } from '../workspace/thread.ts';
import { Drawer } from './Drawer.tsx';
import type { PlanLabels } from './labels.ts';
import { drawers, type More } from './load-more.ts';
import type { ShownPlan } from './use-plan.ts';

/** What the parts about everything at once get. */
export type KeepProps = {
  readonly plan: ShownPlan;
  readonly thread: Thread;
  readonly undo: UndoOffer;
  readonly words: PlanLabels;
  readonly lang: string;
  /** The address of the published format of the file. */
  readonly schema: string;
  readonly isMemory: boolean;
};

type Props = Omit<KeepProps, 'isMemory'> & {
  readonly status: Status;
  /** The parts that only a plan with something in it has. They are loaded with the list of conversations. */
  readonly more: More | undefined;
};

/** Backup, restore, what is kept aside, and erasing: all that can be done with everything at once. */
export function Keep({ status, more, ...props }: Props) {
  const { words, plan, thread, lang } = props;
  const inside = { ...props, isMemory: status.kind === 'memory' };
  return (
    <section class="keep-safe" aria-labelledby="keep">
      <h2 id="keep">{words.keep.title}</h2>
      {more === undefined ? <p>{words.keep.nothing}</p> : <more.Backup {...inside} />}
      <div class="drawers">
        <Drawer title={words.keep.drawers.restore} words={words.keep} load={drawers.restore}>
          {({ Restore }) => <Restore plan={plan} thread={thread} words={words} lang={lang} />}
        </Drawer>
        {more && <more.Drawers {...inside} />}
      </div>
    </section>
  );
}
