import { useEffect, useState } from 'preact/hooks';
import { say } from '../../shared/core/say.ts';
import type { CommonLabels } from '../../shared/ui/labels.ts';
import { useUndo } from '../../shared/ui/Undo.tsx';
import type { Pitch } from '../../workspace/core/pitch.ts';
import { records } from '../../workspace/core/records.ts';
import { ToolFrame } from '../../workspace/ui/ToolFrame.tsx';
import { useCurrent, useThread } from '../../workspace/use-thread.ts';
import { blankSheet } from './core/blank-sheet.ts';
import { isBlank } from './core/prompts.ts';
import type { PitchLabels } from './labels.ts';
import { Outcome } from './Outcome.tsx';
import './pitch.css';
import { Prompts } from './Prompts.tsx';
import './stage.css';

type Props = {
  readonly words: PitchLabels;
  readonly common: CommonLabels;
  /** The address of the worked example. */
  readonly example: string;
  /** The address of the question builder. */
  readonly builder: string;
  /** The name of the site, for the foot of the sheet. */
  readonly site: string;
};

const none = {
  pitch: records.pitch.empty(''),
  person: records.person.empty(''),
  conversation: records.conversation.empty(''),
};

export function PitchTool({ words, common, example, builder, site }: Props) {
  const shown = useThread(example);
  const undo = useUndo();
  const { thread } = shown;
  const pitch = useCurrent(thread?.pitch, none.pitch).value;
  const person = useCurrent(thread?.person, none.person).value;
  const conversation = useCurrent(thread?.conversation, none.conversation).value;
  const result = useResult(pitch);
  const edit = (change: (pitch: Pitch) => Pitch) => thread?.pitch.edit(change);
  const context = {
    name: pitch.blanks.find(({ id }) => id === 'my-name')?.text ?? '',
    withWhom: person.name,
    firstQuestion: conversation.questions[0]?.text ?? '',
    foot: say(common.sheet.foot, { site }),
    lang: common.lang,
  };
  return (
    <ToolFrame shown={shown} undo={undo} words={common}>
      <div class="bench">
        <Prompts pitch={pitch} edit={edit} words={words} />
        {thread && typeof result === 'object' ? (
          <result.Result {...{ thread, pitch, context, builder, edit, undo, words, common }} />
        ) : (
          <Outcome sheet={blankSheet(words, context)} common={common}>
            <p class={result === 'failed' ? 'problem' : 'small'}>
              {result === 'failed' ? words.failed : words.blank}
            </p>
          </Outcome>
        )}
      </div>
    </ToolFrame>
  );
}

/** What shows the result, loaded once there is one. After a failure every edit tries again. */
function useResult(pitch: Pitch): typeof import('./Result.tsx') | 'failed' | undefined {
  const [result, setResult] = useState<typeof import('./Result.tsx') | 'failed'>();
  const isNeeded = !isBlank(pitch);
  useEffect(() => {
    if (!isNeeded) return;
    import('./Result.tsx').then(setResult, () => {
      setResult('failed');
    });
  }, [isNeeded, result === 'failed' && pitch]);
  return isNeeded ? result : undefined;
}
