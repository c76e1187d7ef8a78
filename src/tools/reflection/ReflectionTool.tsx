import { useEffect, useState } from 'preact/hooks';
import { say } from '../../shared/core/say.ts';
import type { Sheet } from '../../shared/core/sheet.ts';
import { Choices } from '../../shared/ui/Choices.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import type { CommonLabels } from '../../shared/ui/labels.ts';
import { useUndo } from '../../shared/ui/Undo.tsx';
import { ToolSheet } from '../../sheets/ToolSheet.tsx';
import type { Reflection } from '../../workspace/core/conversation-parts.ts';
import { limits } from '../../workspace/core/limits.ts';
import { records } from '../../workspace/core/records.ts';
import { ToolFrame } from '../../workspace/ui/ToolFrame.tsx';
import { useCurrent, useThread } from '../../workspace/use-thread.ts';
import { hasReflection } from './core/compare.ts';
import type { ReflectionLabels } from './labels.ts';
import './reflection.css';

type Props = {
  readonly words: ReflectionLabels;
  readonly common: CommonLabels;
  /** The address of the worked example. */
  readonly example: string;
  readonly blank: Sheet;
};

const none = {
  person: records.person.empty(''),
  conversation: records.conversation.empty(''),
  goal: records.goal.empty(''),
};

/** The reflection: four lines about this talk on the left, all talks side by side below. */
export function ReflectionTool({ words, common, example, blank }: Props) {
  const shown = useThread(example);
  const undo = useUndo();
  const { thread } = shown;
  const conversation = useCurrent(thread?.conversation, none.conversation).value;
  const person = useCurrent(thread?.person, none.person).value;
  const goal = useCurrent(thread?.goal, none.goal).value;
  const { reflection } = conversation;
  const isUsed = hasReflection(reflection);
  const parts = useParts(thread !== undefined);
  const edit = (change: Partial<Reflection>) =>
    thread?.conversation.edit((now) => ({ ...now, reflection: { ...now.reflection, ...change } }));
  return (
    <ToolFrame shown={shown} undo={undo} words={common}>
      <div class="bench reflection">
        <Lines name={person.name} reflection={reflection} edit={edit} words={words} />
        <div>
          {thread && parts && parts !== 'failed' ? (
            <parts.Next key={conversation.id} {...{ thread, conversation, goal, undo, words }} />
          ) : (
            <details class="sheet screen step" open>
              <summary>{words.outcome}</summary>
              <h2>{words.outcome}</h2>
              <p class={parts === 'failed' ? 'problem' : undefined}>
                {parts === 'failed' ? words.failed : words.empty}
              </p>
            </details>
          )}
          <ToolSheet blank={blank} thread={thread} isUsed={isUsed} common={common} />
        </div>
      </div>
      {thread && parts && parts !== 'failed' && <parts.Compare {...{ thread, words, common }} />}
    </ToolFrame>
  );
}

type LinesProps = {
  readonly name: string;
  readonly reflection: Reflection;
  readonly edit: (change: Partial<Reflection>) => void;
  readonly words: ReflectionLabels;
};

/** The four lines. */
function Lines({ name: who, reflection, edit, words }: LinesProps) {
  const line = (name: keyof ReflectionLabels['fields']) => (
    <details class="step" open>
      <summary>{words.fields[name].label}</summary>
      <Field
        id={name}
        {...words.fields[name]}
        rows={2}
        maxLength={limits.note}
        value={reflection[name]}
        onInput={(text) => {
          edit({ [name]: text });
        }}
      />
    </details>
  );
  const fits = Object.keys(words.fit.words) as (keyof typeof words.fit.words)[];
  return (
    <div class="screen">
      {who !== '' && <h2>{say(words.about, { name: who })}</h2>}
      <p class="small">{words.intro}</p>
      {line('learned')}
      {line('surprised')}
      <details class="step" open>
        <summary>{words.fit.title}</summary>
        <Choices
          name="fit"
          legend={words.fit.title}
          choices={fits.map((value) => ({ value, label: words.fit.words[value] }))}
          value={reflection.fit}
          onChoose={(fit) => {
            edit({ fit });
          }}
        />
      </details>
      {line('fitWhy')}
      {line('differently')}
    </div>
  );
}

/** What shows the comparison and what changes next, loaded once the records are open. */
function useParts(isWanted: boolean): (typeof import('./parts.ts'))['parts'] | 'failed' | undefined {
  const [parts, setParts] = useState<(typeof import('./parts.ts'))['parts'] | 'failed'>();
  useEffect(() => {
    if (!isWanted) return;
    import('./parts.ts').then(
      (loaded) => {
        setParts(loaded.parts);
      },
      () => {
        setParts('failed');
      },
    );
  }, [isWanted]);
  return parts;
}
