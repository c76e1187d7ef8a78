import { useState } from 'preact/hooks';
import { say } from '../../shared/core/say.ts';
import { focusOn } from '../../shared/platform/focus-on.ts';
import { today } from '../../shared/platform/now.ts';
import { Field } from '../../shared/ui/Field.tsx';
import type { UndoOffer } from '../../shared/ui/Undo.tsx';
import { allTalks } from '../../talks/all-talks.ts';
import { hasQuestion } from '../../talks/core/place-question.ts';
import type { Conversation } from '../../workspace/core/conversation.ts';
import type { Goal } from '../../workspace/core/goal.ts';
import { limits } from '../../workspace/core/limits.ts';
import type { Thread } from '../../workspace/thread.ts';
import * as next from './core/next.ts';
import type { ReflectionLabels } from './labels.ts';

type Props = {
  readonly thread: Thread;
  readonly conversation: Conversation;
  readonly goal: Goal;
  readonly undo: UndoOffer;
  readonly words: ReflectionLabels;
};

/** What is to change, as a question for the next talk or as a thing to find out. */
export function Next({ thread, conversation, goal, undo, words }: Props) {
  const { differently } = conversation.reflection;
  const [own, setOwn] = useState<string>();
  const text = own ?? differently;
  const coming = next.nextTalk(allTalks(thread), conversation.id, today());
  return (
    <section class="sheet screen" aria-labelledby="next">
      <h2 id="next" tabIndex={-1}>
        {words.next.title}
      </h2>
      {differently.trim() === '' ? (
        <p>{words.next.none}</p>
      ) : (
        <>
          <p class="small">{words.next.intro}</p>
          <Words text={text} isOwn={own !== undefined} onChange={setOwn} words={words} />
          <div class="row">
            {coming && <ToTalk {...{ thread, conversation, coming, text, undo, words }} />}
            <ToGoal {...{ thread, conversation, goal, text, undo, words }} />
          </div>
        </>
      )}
    </section>
  );
}

type WordsProps = {
  readonly text: string;
  readonly isOwn: boolean;
  readonly onChange: (text: string) => void;
  readonly words: ReflectionLabels;
};

/** The words as they were written, and on a click a field to make a question of them. */
function Words({ text, isOwn, onChange, words }: WordsProps) {
  if (isOwn) {
    return (
      <Field
        id="next-question"
        label={words.next.label}
        rows={2}
        maxLength={limits.note}
        value={text}
        onInput={onChange}
      />
    );
  }
  return (
    <>
      <p class="typed said">{text}</p>
      <button
        type="button"
        class="link"
        onClick={() => {
          onChange(text);
          focusOn('next-question');
        }}
      >
        {words.next.reword}
      </button>
    </>
  );
}

type ToTalkProps = Omit<Props, 'goal'> & { readonly coming: next.NextTalk; readonly text: string };

function ToTalk({ thread, conversation: { id }, coming, text, undo, words }: ToTalkProps) {
  const [, draw] = useState({});
  const record = thread.workspace.record('conversation', coming.id);
  const name = coming.name || words.next.someone;
  const said = say(words.next.addedToTalk, { name });
  if (hasQuestion(record.$state.get().value, { id: next.changedId(id), text })) {
    return (
      <p class="there" id="to-talk" tabIndex={-1}>
        {said}
      </p>
    );
  }
  return (
    <button
      type="button"
      class="button"
      id="to-talk"
      onClick={() => {
        record.edit((now) => next.askNext(now, id, text));
        draw({});
        undo.offerUndo(said, () => {
          record.edit((now) => next.askNoMore(now, id));
          draw({});
          focusOn('to-talk');
        });
        focusOn('to-talk');
      }}
    >
      {coming.name === '' ? words.next.toNext : say(words.next.toTalk, { name })}
    </button>
  );
}

type ToGoalProps = Props & { readonly text: string };

function ToGoal({ thread, conversation: { id }, goal, text, undo, words }: ToGoalProps) {
  if (text.trim() !== '' && next.findOut(goal, id, text) === goal) {
    return (
      <p class="there" id="to-goal" tabIndex={-1}>
        {words.next.addedToGoal}
      </p>
    );
  }
  return (
    <button
      type="button"
      class="button quiet"
      id="to-goal"
      onClick={() => {
        thread.goal.edit((now) => next.findOut(now, id, text));
        undo.offerUndo(words.next.addedToGoal, () => {
          thread.goal.edit((now) => next.findOutNoMore(now, id));
          focusOn('to-goal');
        });
        focusOn('to-goal');
      }}
    >
      {words.next.toGoal}
    </button>
  );
}
