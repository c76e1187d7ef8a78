import type { Conversation } from '../../../workspace/core/conversation.ts';
import { emptyMessage, type Message } from '../../../workspace/core/conversation-parts.ts';
import type { Blank } from '../../../workspace/core/pitch.ts';
import { kindOf, kinds, type Kind } from './kinds.ts';

/** Takes up the message of a kind: it is begun where there is none, and stands first, which is how the next visit knows it. */
export function takeUp(conversation: Conversation, begun: Message): Conversation {
  const kind = kindOf(begun);
  const isIt = (message: Message) => kindOf(message) === kind;
  const found = conversation.messages.find(isIt) ?? begun;
  return { ...conversation, messages: [found, ...conversation.messages.filter((one) => !isIt(one))] };
}

/** A message of a kind in which nothing was said yet. */
export function beginMessage(kind: Kind, tone: Message['tone'], id: string): Message {
  const templateId = kind === 'ask' ? null : kind;
  return { ...emptyMessage(id), purpose: kinds[kind], templateId, tone };
}

/** Changes some fields of a message. A conversation without that message stays as it is. */
export function changeMessage(
  conversation: Conversation,
  id: string,
  change: Partial<Message>,
): Conversation {
  return {
    ...conversation,
    messages: conversation.messages.map((message) =>
      message.id === id ? { ...message, ...change } : message,
    ),
  };
}

/** Puts an answer into a blank. An empty one is kept: it says that the person wants nothing there. */
export function fillBlank(blanks: readonly Blank[], id: string, text: string): Blank[] {
  if (!blanks.some((blank) => blank.id === id)) return [...blanks, { id, text }];
  return blanks.map((blank) => (blank.id === id ? { id, text } : blank));
}
