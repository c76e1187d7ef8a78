import { addQuestion, withoutQuestion } from '../../../talks/core/place-question.ts';
import { nameIn } from '../../../talks/core/contact.ts';
import type { Talk } from '../../../talks/core/owed.ts';
import type { Conversation } from '../../../workspace/core/conversation.ts';
import type { Day } from '../../../workspace/core/day.ts';
import type { Goal } from '../../../workspace/core/goal.ts';

/** The talk that comes next: whom it is with, `''` where nobody was named. */
export type NextTalk = { readonly id: string; readonly name: string };

/**
 * The next talk beside the one that is looked back on: not held yet, with somebody whose thread is open. Of several, the one with the
 * nearest day; one without a day comes after those. `undefined` where there is none.
 */
export function nextTalk(talks: readonly Talk[], currentId: string, today: Day): NextTalk | undefined {
  const [next] = talks
    .filter(
      ({ conversation, person }) =>
        conversation.id !== currentId && isAhead(conversation, today) && person?.stage !== 'closed',
    )
    .map(({ conversation, person }) => ({
      id: conversation.id,
      name: nameIn(conversation, person),
      on: conversation.day.on ?? '9999-12-31',
    }))
    .sort((one, other) => (one.on < other.on ? -1 : 1));
  return next && { id: next.id, name: next.name };
}

const isAhead = ({ day, thanks }: Conversation, today: Day): boolean =>
  day.endedAt === null && thanks.sentOn === null && (day.on === null || day.on >= today);

/** What is put down is known by the talk that it comes from, so that it is there once. */
export function changedId(conversationId: string): string {
  return `d-${conversationId}`.slice(0, 64);
}

/** Puts a changed question on the list for another talk, in the part about whether the work fits. */
export function askNext(next: Conversation, fromId: string, text: string): Conversation {
  return addQuestion(next, { id: changedId(fromId), text, stage: 'fit' });
}

/** Takes it off that list again, unless it was answered. */
export function askNoMore(next: Conversation, fromId: string): Conversation {
  return withoutQuestion(next, changedId(fromId));
}

/** Puts it with what the person wants to find out. Where it is there by its words, the same goal comes back. */
export function findOut(goal: Goal, fromId: string, text: string): Goal {
  const words = text.trim();
  const isThere = goal.unknowns.some((one) => one.id === changedId(fromId) || one.text.trim() === words);
  if (words === '' || isThere) return goal;
  return { ...goal, unknowns: [...goal.unknowns, { id: changedId(fromId), text: words }] };
}

/** Takes it from what the person wants to find out. */
export function findOutNoMore(goal: Goal, fromId: string): Goal {
  return { ...goal, unknowns: goal.unknowns.filter(({ id }) => id !== changedId(fromId)) };
}
