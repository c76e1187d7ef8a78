import type { Conversation } from '../../../workspace/core/conversation.ts';
import type { Research } from '../../../workspace/core/conversation-parts.ts';

/** What a piece of research is about. */
export type Topic = Research['topic'];

/** The pieces about a topic, in the order in which they were written. */
export function findsOn({ research }: Conversation, topic: Topic): readonly Research[] {
  return research.filter((one) => one.topic === topic);
}

/** Writes into a piece of research. One that is not there yet begins with this; its id comes from the caller. */
export function writeFind(
  conversation: Conversation,
  { id, topic }: Pick<Research, 'id' | 'topic'>,
  change: Partial<Pick<Research, 'found' | 'source' | 'toAsk'>>,
): Conversation {
  const { research } = conversation;
  const isThere = research.some((one) => one.id === id);
  const begun = { id, topic, found: '', source: '', toAsk: '', ...change };
  return {
    ...conversation,
    research: isThere
      ? research.map((one) => (one.id === id ? { ...one, ...change } : one))
      : [...research, begun],
  };
}

/** Takes a piece of research away. A question that was made of it stays. */
export function removeFind(conversation: Conversation, id: string): Conversation {
  return { ...conversation, research: conversation.research.filter((one) => one.id !== id) };
}

/** Puts a piece of research back where it stood, whatever was changed in the others since. */
export function putBack(conversation: Conversation, find: Research, place: number): Conversation {
  const { research } = removeFind(conversation, find.id);
  return { ...conversation, research: research.toSpliced(place, 0, find) };
}
