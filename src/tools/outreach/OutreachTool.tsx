import { useEffect, useState } from 'preact/hooks';
import type { CommonLabels } from '../../shared/ui/labels.ts';
import { useUndo } from '../../shared/ui/Undo.tsx';
import { ToolFrame } from '../../workspace/ui/ToolFrame.tsx';
import { useThread } from '../../workspace/use-thread.ts';
import { Actions } from './Actions.tsx';
import { Blanks } from './Blanks.tsx';
import type { FirstLabels } from './first-labels.ts';
import { Letter } from './Letter.tsx';
import { Setting } from './Setting.tsx';
import { actsOn } from './use-acts.ts';
import { useDraft, type Material } from './use-draft.ts';
import './outreach.css';

type Props = Material & {
  readonly words: FirstLabels;
  readonly common: CommonLabels;
  /** The address of the worked example. */
  readonly example: string;
  /** The address of the page on which the limits’ sources stand. */
  readonly claims: string;
};

/** The message writer: what is chosen and filled in on the left, the message that comes of it on the right. */
export function OutreachTool({ words, common, example, claims, ...material }: Props) {
  const shown = useThread(example);
  const undo = useUndo();
  const work = useDraft(shown.thread, material, common.lang);
  const acts = shown.thread && actsOn(shown.thread, work, undo);
  const [editing, edit] = useState<string>();
  const { choice } = work;
  useEffect(() => {
    edit(undefined);
  }, [shown.isExample, choice.kind]);
  const bench = { work, acts, words, common, claims, editing, edit };
  return (
    <ToolFrame shown={shown} undo={undo} words={common}>
      <div class="bench outreach" onPointerEnter={work.comeNear} onFocusCapture={work.comeNear}>
        <div class="screen">
          <Setting {...bench} />
          <Blanks {...bench} />
        </div>
        <div class={choice.isSpoken ? 'written spoken' : 'written'}>
          <Letter {...bench} />
          <Actions {...bench} />
        </div>
      </div>
    </ToolFrame>
  );
}
