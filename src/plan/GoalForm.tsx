import { useEffect, useMemo, useState } from 'preact/hooks';
import { say } from '../shared/core/say.ts';
import { Field } from '../shared/ui/Field.tsx';
import type { UndoOffer } from '../shared/ui/Undo.tsx';
import type { Goal } from '../workspace/core/goal.ts';
import { limits } from '../workspace/core/limits.ts';
import type { Thread } from '../workspace/thread.ts';
import * as edit from './core/goal-edit.ts';
import { focusOn } from '../shared/platform/focus-on.ts';
import type { PlanLabels } from './labels.ts';

type Props = {
  readonly goal: Goal;
  readonly hasGoal: boolean;
  readonly thread: Thread;
  readonly undo: UndoOffer;
  readonly words: PlanLabels['goal'];
};

/** The goal, to write or to change. It stands open for whoever has none, and never closes while they write. */
export function GoalForm({ goal, hasGoal, thread, undo, words }: Props) {
  const [isOpen, setIsOpen] = useState(!hasGoal);
  useEffect(() => {
    if (!hasGoal) setIsOpen(true);
  }, [hasGoal]);
  return (
    <details
      class="drawer goal"
      open={isOpen}
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary>{words.summary}</summary>
      <Field
        id="goal-title"
        label={words.title}
        hint={words.hint}
        value={goal.title}
        maxLength={limits.line}
        onInput={(title) => {
          thread.goal.edit((value) => ({ ...value, title }));
        }}
      />
      <Unknowns goal={goal} thread={thread} undo={undo} words={words} />
      <p class="small">{words.then}</p>
    </details>
  );
}

function Unknowns({ goal, thread, undo, words }: Omit<Props, 'hasGoal'>) {
  // One empty line stands below the others: its id is new as soon as something was written into it.
  const last = goal.unknowns.at(-1)?.id;
  const blankId = useMemo(() => thread.workspace.newId(), [last, thread]);
  const rows = edit.unknownRows(goal, blankId);
  const remove = (unknown: edit.Unknown, at: number) => {
    thread.goal.edit((value) => edit.removeUnknown(value, unknown.id));
    undo.offerUndo(say(words.removed, { text: unknown.text }), () => {
      thread.goal.edit((value) => edit.putUnknownBack(value, unknown, at));
      focusOn(`unknown-${String(at + 1)}`);
    });
    focusOn(`unknown-${String(at + 1)}`);
  };
  return (
    <fieldset class="unknowns">
      <legend>{words.unknowns}</legend>
      <p class="small">{words.unknownsHint}</p>
      <ol class="plain">
        {rows.map((unknown, at) => (
          <UnknownLine
            key={unknown.id}
            unknown={unknown}
            at={at}
            words={words}
            onInput={(text) => {
              thread.goal.edit((value) => edit.writeUnknown(value, unknown.id, text));
            }}
            onRemove={
              unknown.id === blankId
                ? undefined
                : () => {
                    remove(unknown, at);
                  }
            }
          />
        ))}
      </ol>
    </fieldset>
  );
}

type LineProps = {
  readonly unknown: edit.Unknown;
  readonly at: number;
  readonly words: PlanLabels['goal'];
  readonly onInput: (text: string) => void;
  /** Not there for the empty line. */
  readonly onRemove: (() => void) | undefined;
};

function UnknownLine({ unknown: { text }, at, words, onInput, onRemove }: LineProps) {
  return (
    <li>
      <input
        id={`unknown-${String(at + 1)}`}
        aria-label={say(words.unknown, { n: at + 1 })}
        autoComplete="off"
        maxLength={limits.note}
        value={text}
        onInput={(event) => {
          onInput(event.currentTarget.value);
        }}
      />
      {onRemove && (
        <button type="button" class="link" onClick={onRemove}>
          {words.remove}
          <span class="hidden"> {text}</span>
        </button>
      )}
    </li>
  );
}
