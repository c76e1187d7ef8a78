import type { ComponentChildren } from 'preact';
import { Coached } from '../../coach/ui/Coached.tsx';
import { say } from '../../shared/core/say.ts';
import { Field } from '../../shared/ui/Field.tsx';
import { CopyButton } from '../../shared/ui/SheetActions.tsx';
import { sayWhen } from '../../talks/core/days.ts';
import type { FollowUp } from '../../workspace/core/conversation-parts.ts';
import { limits } from '../../workspace/core/limits.ts';
import { elementOf, markDone, move, moveByMonth, remove, write } from './acts.ts';
import { leftOpen } from './core/view.ts';
import { Drafts } from './Drafts.tsx';
import type { Bench } from './use-parts.ts';

type Props = { readonly bench: Bench; readonly followUp: FollowUp };

/** A contact to come: when, why, in which words, and what may be done with it. */
export function Contact({ bench, followUp }: Props) {
  const { words, common, today } = bench;
  const { id, dueOn, reason, text } = followUp;
  const isDue = dueOn !== null && dueOn <= today;
  const when = dueOn === null ? words.plan.noDay : sayWhen(dueOn, today, common.lang);
  return (
    <li>
      <h3 id={elementOf(id)} tabIndex={-1}>
        {isDue ? <mark>{say(words.plan.late, { when })}</mark> : when}
      </h3>
      <p class="small">{words.reason.words[reason]}</p>
      <NoteField bench={bench} followUp={followUp} />
      <Notes bench={bench} followUp={followUp} />
      <Drafts bench={bench} followUp={followUp} />
      <DayField bench={bench} followUp={followUp} />
      <div class="row acts">
        <Act bench={bench} followUp={followUp} name="done" act={markDone} look="button">
          {words.plan.done}
        </Act>
        <Act bench={bench} followUp={followUp} name="later" act={moveByMonth}>
          {words.plan.later}
        </Act>
        {text.trim() !== '' && <CopyButton text={() => text} label={words.plan.copy} words={common.act} />}
        <Act bench={bench} followUp={followUp} name="remove" act={remove} look="link">
          {words.plan.remove}
        </Act>
      </div>
    </li>
  );
}

function NoteField({ bench, followUp }: Props) {
  const { plan } = bench.words;
  const { id, text } = followUp;
  const open = leftOpen(text);
  return (
    <Field
      id={`text-${id}`}
      label={plan.text}
      hint={plan.textHint}
      rows={2}
      maxLength={limits.text}
      value={text}
      onInput={(typed) => {
        write(bench, followUp, typed);
      }}
    >
      {open.length > 0 && <p class="small">{say(plan.open, { list: open.join(', ') })}</p>}
    </Field>
  );
}

/** The coach, once there are words; where a blank is open, the field says so itself. */
function Notes({ bench, followUp: { id, text }, followUp }: Props) {
  const { thread, person, undo, common } = bench;
  if (thread === undefined) return null;
  return (
    <Coached
      kind="follow-up"
      at={`#text-${id}`}
      text={text}
      onChange={(typed) => {
        write(bench, followUp, typed);
      }}
      name={person.name}
      desk={thread.desk}
      undo={undo}
      words={common}
      quiet={quiet}
      isFolded
    />
  );
}

const quiet = ['placeholder'] as const;

function DayField({ bench, followUp }: Props) {
  const { id, dueOn } = followUp;
  return (
    <Field
      id={`day-${id}`}
      type="date"
      label={bench.words.plan.day}
      value={dueOn ?? ''}
      maxLength={limits.line}
      onInput={(day) => {
        // A date field gives a whole day or nothing; while a year is typed, one of the first centuries.
        if (day > '1970') move(bench, followUp, day);
      }}
    />
  );
}

type ActProps = Props & {
  /** Begins the id of the button, so that it finds the focus again when its contact changes places. */
  readonly name: string;
  readonly act: (bench: Bench, followUp: FollowUp) => void;
  readonly look?: 'button' | 'button quiet' | 'link';
  readonly children: ComponentChildren;
};

/** A button that screen readers tell from those of the other contacts by the heading that it belongs to. */
function Act({ bench, followUp, name, act, look = 'button quiet', children }: ActProps) {
  return (
    <button
      type="button"
      class={look}
      id={`${name}-${followUp.id}`}
      aria-describedby={elementOf(followUp.id)}
      onClick={() => {
        act(bench, followUp);
      }}
    >
      {children}
    </button>
  );
}
