import { useEffect, useState } from 'preact/hooks';
import type { Sheet } from '../../shared/core/sheet.ts';
import type { CommonLabels } from '../../shared/ui/labels.ts';
import { useUndo } from '../../shared/ui/Undo.tsx';
import { ToolSheet } from '../../sheets/ToolSheet.tsx';
import { records } from '../../workspace/core/records.ts';
import { ToolFrame } from '../../workspace/ui/ToolFrame.tsx';
import { useCurrent, useThread } from '../../workspace/use-thread.ts';
import type { Topic } from './core/edit.ts';
import type { Bench } from './bench.ts';
import type { ResearchLabels } from './labels.ts';
import { TopicPart } from './TopicPart.tsx';
import './research.css';

type Props = {
  readonly words: ResearchLabels;
  readonly common: CommonLabels;
  /** The addresses of the worked example and of the question builder. */
  readonly example: string;
  readonly builder: string;
  readonly blank: Sheet;
};

const none = { conversation: records.conversation.empty(''), person: records.person.empty('') };

/** The research: four passes on the left, what is left to ask on the right. */
export function ResearchTool({ words, common, example, builder, blank }: Props) {
  const shown = useThread(example);
  const undo = useUndo();
  const { thread } = shown;
  const conversation = useCurrent(thread?.conversation, none.conversation).value;
  const person = useCurrent(thread?.person, none.person).value;
  const isUsed = conversation.research.length > 0;
  const parts = useParts(isUsed);
  const bench: Bench = { thread, conversation, person, undo, words, common, builder, parts };
  return (
    <ToolFrame shown={shown} undo={undo} words={common}>
      <div class="bench research">
        <div class="screen">
          <p class="small">
            {words.intro} {words.out}
          </p>
          {(Object.keys(words.topics) as Topic[]).map((topic) => (
            <TopicPart key={topic} bench={bench} topic={topic} />
          ))}
        </div>
        <div class="outcome">
          {parts && isUsed ? (
            <parts.Left bench={bench} />
          ) : (
            <details class="sheet screen step" open>
              <summary>{words.left.title}</summary>
              <h2>{words.left.title}</h2>
              <p>{words.left.none}</p>
            </details>
          )}
          <ToolSheet blank={blank} thread={thread} isUsed={isUsed} common={common} />
        </div>
      </div>
    </ToolFrame>
  );
}

/** What makes questions of gaps, loaded once there is something written. Where it cannot be, the next visit tries again. */
function useParts(isWanted: boolean): Bench['parts'] {
  const [parts, setParts] = useState<Bench['parts']>();
  useEffect(() => {
    if (!isWanted) return;
    import('./parts.ts').then(
      (loaded) => {
        setParts(loaded.parts);
      },
      () => undefined,
    );
  }, [isWanted]);
  return parts;
}
