import { isSame } from '../../storage/core/json.ts';
import type { Conversation } from '../../workspace/core/conversation.ts';
import { stages } from '../../workspace/core/words.ts';
import { nothing, type Handed, type HandedRecords } from './handed.ts';

/** The records that accepting adds, each with an id of its own. */
export type NewRecords = Partial<HandedRecords>;

/**
 * What was handed over as new records, pointing at each other. Records in which nothing was said are left out; what belongs to a talk
 * makes a conversation. `newId` gives an id that is used nowhere else.
 */
export function newRecords(handed: Handed, newId: () => string): NewRecords {
  const { goal, pitch, person, conversation } = handed;
  const made: NewRecords = {
    ...(isSame(goal, nothing.goal)
      ? {}
      : { goal: { ...goal, id: newId(), unknowns: anew(goal.unknowns, newId) } }),
    ...(isSame(pitch, nothing.pitch) ? {} : { pitch: { ...pitch, id: newId() } }),
    ...(isSame(person, nothing.person)
      ? {}
      : { person: { ...person, id: newId(), addresses: anew(person.addresses, newId) } }),
  };
  if (handed.kind === 'pitch') return made;
  return { ...made, conversation: newConversation(conversation, made, newId) };
}

const anew = <T extends { readonly id: string }>(items: readonly T[], newId: () => string): T[] =>
  items.map((item) => ({ ...item, id: newId() }));

function newConversation(
  from: Conversation,
  { goal, person }: NewRecords,
  newId: () => string,
): Conversation {
  return {
    ...from,
    id: newId(),
    personId: person?.id ?? null,
    goalId: goal?.id ?? null,
    research: anew(from.research, newId),
    questions: anew(from.questions, newId),
    offers: anew(from.offers, newId),
    messages: anew(from.messages, newId),
    takeaways: anew(from.takeaways, newId),
    referrals: anew(from.referrals, newId),
    followUps: anew(from.followUps, newId),
  };
}

/**
 * Adds the questions handed over to a conversation, each after those of its stage. One that is there word for word is not added
 * again. `added` are the new ids.
 */
export function addQuestions(
  conversation: Conversation,
  handed: Handed,
  newId: () => string,
): { readonly conversation: Conversation; readonly added: readonly string[] } {
  const words = new Set(conversation.questions.map(({ text }) => text.trim()));
  const fresh = handed.conversation.questions.filter(({ text }) => {
    const isNew = !words.has(text.trim());
    words.add(text.trim());
    return isNew;
  });
  const added = anew(fresh, newId);
  const questions = added.reduce<Conversation['questions']>((list, question) => {
    const later = list.findIndex(({ stage }) => stages.indexOf(stage) > stages.indexOf(question.stage));
    return list.toSpliced(later === -1 ? list.length : later, 0, question);
  }, conversation.questions);
  return { conversation: { ...conversation, questions }, added: added.map(({ id }) => id) };
}
