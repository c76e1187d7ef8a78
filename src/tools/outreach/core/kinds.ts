import type { Conversation } from '../../../workspace/core/conversation.ts';
import type { Message } from '../../../workspace/core/conversation-parts.ts';

/**
 * What may be sent before the talk, with the purpose that the record has for it. Each but the first is the id of its template in
 * `content/messages/replies.yaml`; there is one message of each in a conversation.
 */
export const kinds = {
  ask: 'ask',
  reminder: 'reminder',
  'reply-to-yes': 'reply',
  'reply-to-no': 'reply',
  'reply-to-send-your-cv': 'reply',
  'reply-to-later': 'reply',
  'reply-to-ask-someone-else': 'reply',
  'warm-introduction': 'introduction',
  reschedule: 'reschedule',
  cancel: 'other',
} as const satisfies Record<string, Message['purpose']>;

/** A kind of message. */
export type Kind = keyof typeof kinds;

/** The kind that a stored message is of; `undefined` for one that another tool, or a later Askwell, made. */
export function kindOf({ purpose, templateId }: Message): Kind | undefined {
  if (purpose === 'ask') return 'ask';
  return templateId !== null && Object.hasOwn(kinds, templateId) ? (templateId as Kind) : undefined;
}

/** The message of a kind in a conversation, where one was begun. */
export function messageOf(conversation: Conversation, kind: Kind): Message | undefined {
  return conversation.messages.find((message) => kindOf(message) === kind);
}

/** The kind that the person works on: the first message of ours in the list, as `edit.ts` keeps it. The first ask before any. */
export function kindAtWork(conversation: Conversation): Kind {
  return conversation.messages.map(kindOf).find((kind) => kind !== undefined) ?? 'ask';
}
