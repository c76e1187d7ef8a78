import { useEffect, useState } from 'preact/hooks';
import type { Sheet } from '../../shared/core/sheet.ts';
import type { CommonLabels } from '../../shared/ui/labels.ts';
import { useUndo } from '../../shared/ui/Undo.tsx';
import { ToolFrame } from '../../workspace/ui/ToolFrame.tsx';
import { useRecords } from '../../workspace/use-records.ts';
import { useThread } from '../../workspace/use-thread.ts';
import { Before } from './Before.tsx';
import type { Bench, Places } from './bench.ts';
import { phaseOf } from './core/view.ts';
import './day-sheet.css';
import type { DayLabels } from './labels.ts';
import { Pocket } from './Pocket.tsx';
import './talk.css';

type Props = {
  readonly words: DayLabels;
  readonly common: CommonLabels;
  /** The address of the worked example. */
  readonly example: string;
  readonly places: Places;
  /** The blank worksheet, which prints with what is known filled in. */
  readonly blank: Sheet;
};

export function DaySheetTool({ words, common, example, places, blank }: Props) {
  const shown = useThread(example);
  const undo = useUndo();
  const { thread } = shown;
  const bench: Bench = { thread, ...useRecords(thread), undo, words, common, places };
  const parts = useParts();
  const phase = phaseOf(bench.conversation);
  return (
    <ToolFrame shown={shown} undo={undo} words={common}>
      {phase === 'before' ? (
        <div class="bench screen">
          <Before {...bench} />
          <Pocket {...bench} />
        </div>
      ) : (
        parts !== 'failed' && parts && <parts.Talk phase={phase} {...bench} />
      )}
      {parts === 'failed' ? (
        <p class="problem screen" role="alert">
          {words.failed}
        </p>
      ) : (
        parts && <parts.Paper blank={blank} {...bench} />
      )}
    </ToolFrame>
  );
}

/** The talk and the paper: loaded as soon as the page stands, so that no signal is needed in the stairwell. */
function useParts() {
  const [parts, setParts] = useState<typeof import('./parts.ts') | 'failed'>();
  useEffect(() => {
    import('./parts.ts').then(setParts, () => {
      setParts('failed');
    });
  }, []);
  return parts;
}
