import type { Conversation } from '../../workspace/core/conversation.ts';
import type { FollowUp } from '../../workspace/core/conversation-parts.ts';
import type { Day } from '../../workspace/core/day.ts';
import type { Person } from '../../workspace/core/person.ts';
import { nameIn } from './contact.ts';
import { addDays } from './days.ts';

/** A conversation and whom it is with; the person’s record may be missing. */
export type Talk = { readonly conversation: Conversation; readonly person: Person | undefined };

/**
 * What a person owes somebody: the one reminder of a message that drew no answer, the thanks for a talk, or a contact that was planned.
 * `on` is the day on which it falls due, `name` is `''` where nobody was named.
 */
export type Owed = {
  readonly kind: 'remind' | 'thank' | 'follow-up';
  readonly conversationId: string;
  readonly name: string;
  readonly on: Day;
  readonly reason: FollowUp['reason'] | null;
  readonly text: string;
};

/** How long a message may lie unanswered before the one reminder: content/rhythm.yaml, E77. */
const patienceDays = 7;

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
  const thanksOn = thanksDueOn(talk);
  const reminderOn = reminderDueOn(talk);
  if (thanksOn !== undefined) owed.push({ ...about, kind: 'thank', on: thanksOn });
  if (reminderOn !== undefined) owed.push({ ...about, kind: 'remind', on: reminderOn });
  return owed;
}

/** Thanks fall due on the day on which the talk ended. */
function thanksDueOn({ conversation: { day, thanks }, person }: Talk): Day | undefined {
  const isThanked = thanks.sentOn !== null || /^(thanked|keep-warm)$/.test(person?.stage ?? '');
  if (isThanked || day.endedAt === null) return undefined;
  return day.on ?? day.endedAt.slice(0, 10);
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
