import { now } from '../shared/platform/now.ts';
import { Field } from '../shared/ui/Field.tsx';
import type { UndoOffer } from '../shared/ui/Undo.tsx';
import type { Conversation } from '../workspace/core/conversation.ts';
import { limits } from '../workspace/core/limits.ts';
import type { Thread } from '../workspace/thread.ts';
import type { Facts } from './core/facts.ts';
import type { Next, NextId } from './core/next.ts';
import * as note from './core/note.ts';
import { DayNote } from './DayNote.tsx';
import { focusOn } from '../shared/platform/focus-on.ts';
import type { PlanLabels } from './labels.ts';

type Props = {
  readonly next: Next;
  readonly facts: Facts;
  readonly thread: Thread;
  readonly undo: UndoOffer;
  readonly words: PlanLabels['note'];
};

/** What may be noted at each step. */
const notesOf: Partial<Record<NextId, readonly Kind[]>> = {
  person: ['name'],
  write: ['sent'],
  finish: ['sent'],
  send: ['sent'],
  questions: ['agreed'],
  wait: ['agreed'],
  remind: ['reminded', 'agreed'],
  'let-go': ['agreed'],
  agree: ['agreed'],
  practice: ['held'],
  today: ['held'],
  'did-you-meet': ['held', 'thanked'],
  thank: ['thanked'],
  'send-thanks': ['thanked'],
  plan: ['planned'],
  'plan-again': ['planned'],
  'follow-up': ['wrote'],
};

type Kind = keyof typeof forms;
type Note = (
  change: (value: Conversation) => Conversation,
  back: (value: Conversation) => Conversation,
) => void;
type FormProps = Omit<Props, 'next' | 'undo'> & { readonly onNote: Note };

/** Notes what was done without a tool, so that the thread stays true. Loaded when it is opened. */
export function Notes({ next, undo, ...form }: Props) {
  const { thread, words } = form;
  const onNote: Note = (change, back) => {
    thread.conversation.edit(change);
    undo.offerUndo(words.said, () => {
      thread.conversation.edit(back);
      focusOn('next');
    });
    focusOn('next');
  };
  return (
    <>
      {(notesOf[next.id] ?? []).map((kind) => {
        const Form = forms[kind];
        return <Form key={kind} {...form} onNote={onNote} />;
      })}
    </>
  );
}

const forms = {
  name: NameNote,
  sent: (props: FormProps) => <SentNote {...props} purpose="ask" />,
  reminded: (props: FormProps) => <SentNote {...props} purpose="reminder" />,
  agreed: AgreedNote,
  held: HeldNote,
  thanked: ThankedNote,
  planned: PlannedNote,
  wrote: WroteNote,
} as const;

function NameNote({ thread, words }: FormProps) {
  const { name } = thread.person.$state.get().value;
  return (
    <Field
      id="note-name"
      label={words.name}
      hint={words.nameHint}
      value={name}
      maxLength={limits.line}
      onInput={(text) => {
        thread.person.edit((person) => note.namePerson(person, text));
      }}
    />
  );
}

function SentNote({
  thread,
  facts,
  words,
  onNote,
  purpose,
}: FormProps & { readonly purpose: 'ask' | 'reminder' }) {
  const isAsk = purpose === 'ask';
  return (
    <DayNote
      id={`note-${purpose}`}
      label={isAsk ? words.sentOn : words.remindedOn}
      act={isAsk ? words.sent : words.reminded}
      first={facts.today}
      words={words}
      onNote={(on) => {
        const draft = note.draftIn(thread.conversation.$state.get().value, purpose);
        const id = draft?.id ?? thread.workspace.newId();
        onNote(
          (value) => note.noteSent(value, { id, purpose, on }),
          (value) => note.unnoteSent(value, id, draft !== undefined),
        );
      }}
    />
  );
}

function AgreedNote({ thread, words, onNote }: FormProps) {
  return (
    <DayNote
      id="note-agreed"
      label={words.agreedOn}
      time={words.agreedAt}
      act={words.agreed}
      first=""
      words={words}
      onNote={(day, time) => {
        const { on, at } = thread.conversation.$state.get().value.day;
        onNote(
          (value) => note.noteAgreed(value, day, time),
          (value) => note.noteAgreed(value, on, at),
        );
      }}
    />
  );
}

function HeldNote({ words, onNote }: FormProps) {
  const hold = () => {
    const endedAt = now();
    onNote(
      (value) => note.noteHeld(value, endedAt),
      (value) => note.noteHeld(value, null),
    );
  };
  return (
    <p class="row">
      <button type="button" class="button quiet" onClick={hold}>
        {words.held}
      </button>
    </p>
  );
}

function ThankedNote({ facts, words, onNote }: FormProps) {
  return (
    <DayNote
      id="note-thanked"
      label={words.thankedOn}
      act={words.thanked}
      first={facts.today}
      words={words}
      onNote={(on) => {
        onNote(
          (value) => note.noteThanked(value, on),
          (value) => note.noteThanked(value, null),
        );
      }}
    />
  );
}

function PlannedNote({ thread, words, onNote }: FormProps) {
  return (
    <DayNote
      id="note-planned"
      label={words.plannedOn}
      act={words.planned}
      first=""
      words={words}
      onNote={(on) => {
        const undated = note.undatedIn(thread.conversation.$state.get().value);
        const id = undated ?? thread.workspace.newId();
        onNote(
          (value) => note.planContact(value, id, on),
          (value) => note.unplanContact(value, id, undated !== undefined),
        );
      }}
    />
  );
}

function WroteNote({ facts, words, onNote }: FormProps) {
  return (
    <DayNote
      id="note-wrote"
      label={words.wroteOn}
      act={words.wrote}
      first={facts.today}
      words={words}
      onNote={(on) => {
        const id = facts.planned?.id ?? '';
        onNote(
          (value) => note.noteContact(value, id, on),
          (value) => note.noteContact(value, id, null),
        );
      }}
    />
  );
}
