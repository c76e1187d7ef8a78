import type { Conversation } from '../../../workspace/core/conversation.ts';
import type { FollowUp } from '../../../workspace/core/conversation-parts.ts';

/** The contacts of a conversation: those to come, the next one first and those without a day last; and those made, the last one first. */
export function plannedIn({ followUps }: Conversation): {
  readonly open: readonly FollowUp[];
  readonly done: readonly FollowUp[];
} {
  const by = (day: (one: FollowUp) => string) => (one: FollowUp, other: FollowUp) =>
    day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0;
  return {
    open: followUps.filter(({ doneOn }) => doneOn === null).sort(by(({ dueOn }) => dueOn ?? '9999-12-31')),
    done: followUps
      .filter(({ doneOn }) => doneOn !== null)
      .sort(by(({ doneOn }) => doneOn ?? ''))
      .reverse(),
  };
}

/** The words in brackets that a draft still waits for, each once: `[progress]`. */
export function leftOpen(text: string): readonly string[] {
  return [...new Set(text.match(/\[[a-z][a-z ]*\]/g) ?? [])];
}
