import type { Conversation } from '../../workspace/core/conversation.ts';
import type { FollowUp } from '../../workspace/core/conversation-parts.ts';
import type { Day } from '../../workspace/core/day.ts';
import type { Person } from '../../workspace/core/person.ts';
import { nameIn } from './contact.ts';
import { addDays } from './days.ts';

/** A conversation and whom it is with; the person’s record may be missing. */
export type Talk = { readonly conversation: Conversation; readonly person: Person | undefined };

/**
 * What a person owes somebody: the one reminder of a message that drew no answer, the thanks for a talk, a contact that was planned, or
 * word of what the thank-you promised where none is planned; and what they owe themselves, to write down what they make of a talk.
 * `on` is the day on which it falls due, `name` is `''` where nobody was named. `text` is the note of a contact, or the promise.
 */
export type Owed = {
  readonly kind: 'remind' | 'thank' | 'reflect' | 'follow-up' | 'promise';
  readonly conversationId: string;
  readonly name: string;
  readonly on: Day;
  readonly reason: FollowUp['reason'] | null;
  readonly text: string;
};

/** How long a message may lie unanswered before the one reminder: content/rhythm.yaml, E77. */
const patienceDays = 7;

/** After how long one tells what came of a promise: content/rhythm.yaml, E70. */
const promiseDays = 28;

/** What falls due until a day, over all conversations, the longest due first. People whose thread is closed are owed nothing. */
export function owedUntil(talks: readonly Talk[], until: Day): Owed[] {
  return talks
    .filter(({ person }) => person?.stage !== 'closed')
    .flatMap(owedIn)
    .filter(({ on }) => on <= until)
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

function owedIn(talk: Talk): Owed[] {
  const { conversation, person } = talk;
  const about = {
    conversationId: conversation.id,
    name: nameIn(conversation, person),
    reason: null,
    text: '',
  };
  const owed: Owed[] = conversation.followUps.flatMap(({ dueOn, doneOn, reason, text }) =>
    dueOn === null || doneOn !== null ? [] : [{ ...about, kind: 'follow-up', on: dueOn, reason, text }],
  );
  const due = { thank: thanksDueOn, reflect: reflectionDueOn, remind: reminderDueOn } as const;
  for (const [kind, dueOn] of Object.entries(due) as [keyof typeof due, (typeof due)['thank']][]) {
    const on = dueOn(talk);
    if (on !== undefined) owed.push({ ...about, kind, on });
  }
  const promise = promiseIn(conversation);
  if (promise !== undefined) owed.push({ ...about, kind: 'promise', ...promise });
  return owed;
}

/** The day of a talk that was held; `undefined` before it was, or where nobody noted the day. */
function heldOn({ conversation: { day }, person }: Talk): Day | undefined {
  if (day.endedAt !== null) return day.on ?? day.endedAt.slice(0, 10);
  return person?.stage === 'met' ? (day.on ?? undefined) : undefined;
}

/** Thanks fall due on the day of the talk. */
function thanksDueOn(talk: Talk): Day | undefined {
  const { conversation, person } = talk;
  const isThanked = conversation.thanks.sentOn !== null || /^(thanked|keep-warm)$/.test(person?.stage ?? '');
  return isThanked ? undefined : heldOn(talk);
}

/** So does the reflection: content/rhythm.yaml, E50. A talk that led to others long ago needs none any more. */
function reflectionDueOn(talk: Talk): Day | undefined {
  const { reflection } = talk.conversation;
  const isWritten = Object.values(reflection).some((said) => said !== null && said.trim() !== '');
  return isWritten || talk.person?.stage === 'keep-warm' ? undefined : heldOn(talk);
}

/** What the thank-you promised, as long as no later contact is planned or was made. */
function promiseIn({ thanks, blanks, followUps }: Conversation): { on: Day; text: string } | undefined {
  const text = (blanks.find(({ id }) => id === 'next-step')?.text ?? '').trim();
  if (thanks.sentOn === null || text === '' || followUps.length > 0) return undefined;
  return { on: addDays(thanks.sentOn, promiseDays), text };
}

/** One reminder, and none once there is a day for the talk or the person answered. */
function reminderDueOn({ conversation, person }: Talk): Day | undefined {
  const { messages, day, thanks } = conversation;
  const isAnswered =
    day.on !== null ||
    day.endedAt !== null ||
    thanks.sentOn !== null ||
    /^(booked|met|thanked|keep-warm)$/.test(person?.stage ?? '') ||
    messages.some(({ purpose }) => purpose === 'reply' || purpose === 'reschedule');
  const isReminded = messages.some(({ purpose, sentOn }) => purpose === 'reminder' && sentOn !== null);
  if (isAnswered || isReminded) return undefined;
  const sent = messages.flatMap(({ purpose, sentOn }) =>
    sentOn === null || purpose === 'reminder' ? [] : [sentOn],
  );
  const last = sent.sort().at(-1);
  return last === undefined ? undefined : addDays(last, patienceDays);
}
