import { useState } from 'preact/hooks';
import { say } from '../../shared/core/say.ts';
import type { Sheet } from '../../shared/core/sheet.ts';
import type { CommonLabels } from '../../shared/ui/labels.ts';
import { useUndo } from '../../shared/ui/Undo.tsx';
import { ToolSheet } from '../../sheets/ToolSheet.tsx';
import { records } from '../../workspace/core/records.ts';
import { ToolFrame } from '../../workspace/ui/ToolFrame.tsx';
import { useCurrent, useThread } from '../../workspace/use-thread.ts';
import { Asked } from './Asked.tsx';
import type { Cadence } from './core/cadence.ts';
import type { FollowUpLabels } from './labels.ts';
import { useParts, type Bench } from './use-parts.ts';
import './follow-up.css';

type Props = {
  readonly words: FollowUpLabels;
  readonly common: CommonLabels;
  /** The addresses of the worked example, of the templates and of the page of sources. */
  readonly example: string;
  readonly templates: string;
  readonly sources: string;
  /** Where else what is owed is done. */
  readonly places: OutcomeProps['places'];
  readonly cadences: readonly Cadence[];
  readonly blank: Sheet;
};

const none = { conversation: records.conversation.empty(''), person: records.person.empty('') };

/** The follow-up: what to count from and how long to wait on the left, the plan that comes of it on the right. */
export function FollowUpTool({ words, common, example, templates, sources, places, cadences, blank }: Props) {
  const shown = useThread(example);
  const undo = useUndo();
  const { thread } = shown;
  const conversation = useCurrent(thread?.conversation, none.conversation).value;
  const person = useCurrent(thread?.person, none.person).value;
  const [isNear, setNear] = useState(false);
  const { parts, hasFailed } = useParts(isNear || thread !== undefined);
  const today = parts && thread ? parts.todayIn(shown) : '';
  const { isExample } = shown;
  const bench = {
    isExample,
    thread,
    conversation,
    person,
    undo,
    words,
    common,
    cadences,
    templates,
    parts,
    today,
  };
  const comeNear = () => {
    setNear(true);
  };
  return (
    <ToolFrame shown={shown} undo={undo} words={common}>
      <div class="bench follow-up" onPointerEnter={comeNear} onFocusCapture={comeNear}>
        <Asked bench={bench} sources={sources} />
        <Outcome bench={bench} hasFailed={hasFailed} blank={blank} places={places} />
      </div>
    </ToolFrame>
  );
}

type OutcomeProps = {
  readonly bench: Bench;
  readonly hasFailed: boolean;
  readonly blank: Sheet;
  readonly places: Readonly<Record<'remind' | 'thank' | 'reflect', string>>;
};

/** The plan, its paper, and what is owed to everybody. */
function Outcome({ bench, hasFailed, blank, places }: OutcomeProps) {
  const { thread, conversation, person, words, common, parts, today } = bench;
  const hasPlan = conversation.followUps.length > 0;
  return (
    <div>
      <details class="sheet screen step" open>
        <summary>{words.plan.title}</summary>
        <h2>{person.name === '' ? words.plan.title : say(words.plan.titleTo, { name: person.name })}</h2>
        {hasFailed && <p class="problem">{words.failed}</p>}
        {parts && hasPlan ? <parts.Plan bench={bench} /> : <p>{words.plan.empty}</p>}
      </details>
      <ToolSheet blank={blank} thread={thread} isUsed={hasPlan} common={common} />
      {parts && thread && (
        <div class="screen">
          <parts.OwedList talks={parts.allTalks(thread)} lang={common.lang} {...{ thread, today, places }} />
        </div>
      )}
    </div>
  );
}
