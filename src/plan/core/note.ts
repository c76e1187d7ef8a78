import type { Conversation } from '../../workspace/core/conversation.ts';
import { emptyMessage, type Message } from '../../workspace/core/conversation-parts.ts';
import type { Day } from '../../workspace/core/day.ts';
import type { Person } from '../../workspace/core/person.ts';
import { isAsk } from './facts.ts';

/** Names the person. */
export function namePerson(person: Person, name: string): Person {
  return { ...person, name };
}

/** The unsent message that a note “I sent it” is about: the last one that asks, or the reminder. */
export function draftIn({ messages }: Conversation, purpose: 'ask' | 'reminder'): Message | undefined {
  const isMeant = (one: Message): boolean => (purpose === 'ask' ? isAsk(one) : one.purpose === purpose);
  return messages.findLast((one) => isMeant(one) && one.sentOn === null);
}

/** Notes that a message went out: the draft with that id, or a new one with it, which was written elsewhere. */
export function noteSent(
  conversation: Conversation,
  { id, purpose, on }: { readonly id: string; readonly purpose: 'ask' | 'reminder'; readonly on: Day },
): Conversation {
  const { messages } = conversation;
  return {
    ...conversation,
    messages: messages.some((one) => one.id === id)
      ? messages.map((one) => (one.id === id ? { ...one, sentOn: on } : one))
      : [...messages, { ...emptyMessage(id), purpose, sentOn: on }],
  };
}

/** Takes that note back: a draft is a draft again, a message that was written elsewhere is gone. */
export function unnoteSent(conversation: Conversation, id: string, wasDraft: boolean): Conversation {
  const { messages } = conversation;
  return {
    ...conversation,
    messages: wasDraft
      ? messages.map((one) => (one.id === id ? { ...one, sentOn: null } : one))
      : messages.filter((one) => one.id !== id),
  };
}

/** Notes the day that was agreed, and the time if it is known. The values before take the note back. */
export function noteAgreed(conversation: Conversation, on: Day | null, at: string | null): Conversation {
  return { ...conversation, day: { ...conversation.day, on, at } };
}

/** Notes the real end of the talk, an instant; `null` takes the note back. */
export function noteHeld(conversation: Conversation, endedAt: string | null): Conversation {
  return { ...conversation, day: { ...conversation.day, endedAt } };
}

/** Notes that the thank-you went out; `null` takes the note back. */
export function noteThanked(conversation: Conversation, sentOn: Day | null): Conversation {
  return { ...conversation, thanks: { ...conversation.thanks, sentOn } };
}

/** The open contact without a day, which a planned day is for. */
export function undatedIn({ followUps }: Conversation): string | undefined {
  return followUps.find((one) => one.dueOn === null && one.doneOn === null)?.id;
}

/** Plans the next contact: the one with that id gets its day, or a new one is added. */
export function planContact(conversation: Conversation, id: string, dueOn: Day): Conversation {
  const { followUps } = conversation;
  return {
    ...conversation,
    followUps: followUps.some((one) => one.id === id)
      ? followUps.map((one) => (one.id === id ? { ...one, dueOn } : one))
      : [...followUps, { id, dueOn, reason: 'other', text: '', doneOn: null }],
  };
}

/** Takes that plan back: the contact has no day again, or is gone where it was new. */
export function unplanContact(conversation: Conversation, id: string, wasThere: boolean): Conversation {
  const { followUps } = conversation;
  return {
    ...conversation,
    followUps: wasThere
      ? followUps.map((one) => (one.id === id ? { ...one, dueOn: null } : one))
      : followUps.filter((one) => one.id !== id),
  };
}

/** Notes that a planned contact was made; `null` takes the note back. */
export function noteContact(conversation: Conversation, id: string, doneOn: Day | null): Conversation {
  return {
    ...conversation,
    followUps: conversation.followUps.map((one) => (one.id === id ? { ...one, doneOn } : one)),
  };
}
