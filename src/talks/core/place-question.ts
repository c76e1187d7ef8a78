import type { Conversation } from '../../workspace/core/conversation.ts';
import type { Question } from '../../workspace/core/conversation-parts.ts';
import { stages } from '../../workspace/core/words.ts';

/** A question as somebody makes it of a note: its id, its words and the part of the talk that it belongs to. */
export type NewQuestion = Pick<Question, 'id' | 'text' | 'stage'>;

/**
 * Puts a question of the person’s own on a conversation’s list, before what comes later in a talk. One that is there already, by its id
 * or its words, is not put there twice: the same conversation comes back.
 */
export function addQuestion(conversation: Conversation, { id, text, stage }: NewQuestion): Conversation {
  const { questions } = conversation;
  if (text.trim() === '' || hasQuestion(conversation, { id, text })) return conversation;
  const later = questions.findIndex((one) => stages.indexOf(one.stage) > stages.indexOf(stage));
  const question: Question = {
    ...{ id, text: text.trim(), stage },
    ...{ bankId: null, isStarred: false, minutes: 3, probes: [], note: '' },
  };
  return {
    ...conversation,
    questions: questions.toSpliced(later === -1 ? questions.length : later, 0, question),
  };
}

/** Whether a question is on the list, by its id or its words. */
export function hasQuestion({ questions }: Conversation, asked: Pick<NewQuestion, 'id' | 'text'>): boolean {
  const words = asked.text.trim().toLowerCase();
  return questions.some(({ id, text }) => id === asked.id || text.trim().toLowerCase() === words);
}

/** Takes a question off the list that nobody has answered yet; one with an answer stays. */
export function withoutQuestion(conversation: Conversation, id: string): Conversation {
  const questions = conversation.questions.filter((one) => one.id !== id || one.note !== '');
  return questions.length === conversation.questions.length ? conversation : { ...conversation, questions };
}
