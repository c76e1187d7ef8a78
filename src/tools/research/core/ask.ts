import {
  addQuestion,
  hasQuestion,
  withoutQuestion,
  type NewQuestion,
} from '../../../talks/core/place-question.ts';
import type { Conversation } from '../../../workspace/core/conversation.ts';
import type { Question, Research } from '../../../workspace/core/conversation-parts.ts';

/** The part of a talk in which a gap is asked about. */
const stageOf: Readonly<Record<Research['topic'], Question['stage']>> = {
  person: 'path',
  company: 'employer',
  career: 'skills',
  industry: 'field',
};

/** The question that a gap becomes. It is known by the piece of research, so that it is on the list once, also with other words. */
export function questionOf({ id, topic, toAsk }: Research): NewQuestion {
  return { id: `r-${id}`.slice(0, 64), text: toAsk, stage: stageOf[topic] };
}

/** Whether a gap is on the question list. */
export function isAsked(conversation: Conversation, find: Research): boolean {
  return find.toAsk.trim() !== '' && hasQuestion(conversation, questionOf(find));
}

/** Puts a gap on the question list. The same conversation comes back where it is there. */
export function ask(conversation: Conversation, find: Research): Conversation {
  return addQuestion(conversation, questionOf(find));
}

/** Takes it off again, unless it was answered. */
export function askNoMore(conversation: Conversation, find: Research): Conversation {
  return withoutQuestion(conversation, questionOf(find).id);
}

/** The gaps that are on no list yet. */
export function leftToAsk(conversation: Conversation): readonly Research[] {
  return conversation.research.filter((find) => find.toAsk.trim() !== '' && !isAsked(conversation, find));
}
