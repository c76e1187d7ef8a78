import { useEffect, useState } from 'preact/hooks';
import { say } from '../../shared/core/say.ts';
import { SheetActions } from '../../shared/ui/SheetActions.tsx';
import { SheetView } from '../../shared/ui/SheetView.tsx';
import type { CommonLabels } from '../../shared/ui/labels.ts';
import { useUndo } from '../../shared/ui/Undo.tsx';
import type { Pitch } from '../../workspace/core/pitch.ts';
import { records } from '../../workspace/core/records.ts';
import { ToolFrame } from '../../workspace/ui/ToolFrame.tsx';
import { useCurrent, useThread } from '../../workspace/use-thread.ts';
import { pitchSheet } from './core/sheet.ts';
import { isBlank, shownVersions } from './core/view.ts';
import type { PitchLabels } from './labels.ts';
import './pitch.css';
import './stage.css';
import { Prompts } from './Prompts.tsx';

type Props = {
  readonly words: PitchLabels;
  readonly common: CommonLabels;
  /** The address of the worked example. */
  readonly example: string;
  /** The address of the question builder. */
  readonly questions: string;
  /** The name of the site, for the foot of the sheet. */
  readonly site: string;
};

const none = {
  pitch: records.pitch.empty(''),
  person: records.person.empty(''),
  conversation: records.conversation.empty(''),
};

export function PitchTool({ words, common, example, questions, site }: Props) {
  const shown = useThread(example);
  const undo = useUndo();
  const { thread } = shown;
  const pitch = useCurrent(thread?.pitch, none.pitch).value;
  const person = useCurrent(thread?.person, none.person).value;
  const firstQuestion = useCurrent(thread?.conversation, none.conversation).value.questions[0]?.text ?? '';
  const edit = (change: (pitch: Pitch) => Pitch) => thread?.pitch.edit(change);
  const versions = shownVersions(pitch);
  const sheet = pitchSheet(versions, words, {
    name: pitch.blanks.find(({ id }) => id === 'my-name')?.text ?? '',
    withWhom: person.name,
    firstQuestion,
    foot: say(common.sheet.foot, { site }),
    lang: common.lang,
  });
  const blank = isBlank(versions);
  const part = usePart(!blank);
  return (
    <ToolFrame shown={shown} undo={undo} words={common}>
      <div class="bench screen">
        <Prompts pitch={pitch} edit={edit} words={words} />
        <div>
          <div class="sheet pitch">
            <h2>{words.sheet.title}</h2>
            {blank && <p class="small">{words.blank}</p>}
            {part === 'failed' && <p class="problem">{words.failed}</p>}
            {!blank && typeof part === 'object' && (
              <part.Versions
                {...{ versions, pitch, firstQuestion, edit, undo, words, common }}
                builder={questions}
              />
            )}
          </div>
          <SheetActions sheet={sheet} words={common} />
        </div>
      </div>
      <SheetView sheet={sheet} isPaperOnly />
    </ToolFrame>
  );
}

/** The part that shows versions, loaded once there is something to show. */
function usePart(isNeeded: boolean) {
  const [part, setPart] = useState<typeof import('./Versions.tsx') | 'failed'>();
  useEffect(() => {
    if (!isNeeded) return;
    import('./Versions.tsx').then(setPart, () => {
      setPart('failed');
    });
  }, [isNeeded]);
  return part;
}
