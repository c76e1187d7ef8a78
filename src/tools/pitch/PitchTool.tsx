import { SheetActions } from '../../shared/ui/SheetActions.tsx';
import { SheetView } from '../../shared/ui/SheetView.tsx';
import type { CommonLabels } from '../../shared/ui/labels.ts';
import { useUndo } from '../../shared/ui/Undo.tsx';
import { records } from '../../workspace/core/records.ts';
import { ToolFrame } from '../../workspace/ui/ToolFrame.tsx';
import { useCurrent, useThread } from '../../workspace/use-thread.ts';
import type { PitchLabels } from './labels.ts';

type Props = {
  readonly words: PitchLabels;
  readonly common: CommonLabels;
  /** The address of the worked example. */
  readonly example: string;
};

const empty = records.pitch.empty('');

export function PitchTool({ words, common, example }: Props) {
  const shown = useThread(example);
  const undo = useUndo();
  const { value } = useCurrent(shown.thread?.pitch, empty);
  const sheet = {
    name: 'pitch',
    title: words.sheetTitle,
    lang: common.lang,
    head: [],
    parts: [{ kind: 'paragraph', text: value.id }],
    foot: '',
  } as const;
  return (
    <ToolFrame shown={shown} undo={undo} words={common}>
      <div class="bench">
        <div class="screen" />
        <div>
          <SheetView sheet={sheet} />
          <div class="screen">
            <SheetActions sheet={sheet} words={common} />
          </div>
        </div>
      </div>
    </ToolFrame>
  );
}
