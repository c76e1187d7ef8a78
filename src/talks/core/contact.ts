import type { Conversation } from '../../workspace/core/conversation.ts';
import type { Day } from '../../workspace/core/day.ts';

/** The last thing that passed between two people, and its day. */
export type Contact = { readonly kind: 'message' | 'talk' | 'thanks' | 'follow-up'; readonly on: Day };

/**
 * The last real contact that the records know of: a message that was sent, the talk, the thanks, or a follow-up that was done. On one
 * day the later of these counts. `undefined` where nothing passed yet.
 */
export function lastContact({ messages, day, thanks, followUps }: Conversation): Contact | undefined {
  const all: readonly { kind: Contact['kind']; on: Day | null }[] = [
    ...messages.map(({ sentOn }) => ({ kind: 'message' as const, on: sentOn })),
    { kind: 'talk', on: day.endedAt === null ? null : (day.on ?? day.endedAt.slice(0, 10)) },
    { kind: 'thanks', on: thanks.sentOn },
    ...followUps.map(({ doneOn }) => ({ kind: 'follow-up' as const, on: doneOn })),
  ];
  return all
    .flatMap(({ kind, on }) => (on === null ? [] : [{ kind, on }]))
    .reduce<Contact | undefined>(
      (last, one) => (last === undefined || one.on >= last.on ? one : last),
      undefined,
    );
}

/** What the other person is called: by their record, or as the greeting of a message has them. `''` where nobody is chosen. */
export function nameIn({ blanks }: Conversation, person: { readonly name: string } | undefined): string {
  return person?.name.trim() || (blanks.find(({ id }) => id === 'their-name')?.text ?? '').trim();
}
