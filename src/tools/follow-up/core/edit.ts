import type { Conversation } from '../../../workspace/core/conversation.ts';
import type { FollowUp } from '../../../workspace/core/conversation-parts.ts';
import type { Day } from '../../../workspace/core/day.ts';

// Every edit gives a new conversation; one that has nothing to do gives back the very same, so that a caller can tell.

/** Plans a contact. Its id comes from the caller and must be new. */
export function addFollowUp(conversation: Conversation, followUp: FollowUp): Conversation {
  const isThere = conversation.followUps.some(({ id }) => id === followUp.id);
  return isThere ? conversation : { ...conversation, followUps: [...conversation.followUps, followUp] };
}

/** Changes a contact: its day, its reason, its words, or the day on which it was made (`null` opens it again). */
export function changeFollowUp(
  conversation: Conversation,
  id: string,
  change: Partial<Omit<FollowUp, 'id'>>,
): Conversation {
  if (!conversation.followUps.some((one) => one.id === id)) return conversation;
  return {
    ...conversation,
    followUps: conversation.followUps.map((one) => (one.id === id ? { ...one, ...change } : one)),
  };
}

/** Takes a contact out of the plan. */
export function removeFollowUp(conversation: Conversation, id: string): Conversation {
  const others = conversation.followUps.filter((one) => one.id !== id);
  return others.length === conversation.followUps.length
    ? conversation
    : { ...conversation, followUps: others };
}

/** Puts a contact back where it stood, whatever was changed in the others since. */
export function putBack(conversation: Conversation, followUp: FollowUp, place: number): Conversation {
  const { followUps } = removeFollowUp(conversation, followUp.id);
  return { ...conversation, followUps: followUps.toSpliced(place, 0, followUp) };
}

/** A contact that was made and stands in no plan: a call, a meeting, a note from them. */
export function madeOn(id: string, on: Day): FollowUp {
  return { id, dueOn: null, reason: 'other', text: '', doneOn: on };
}
