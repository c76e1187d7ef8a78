import type { Conversation } from '../../../workspace/core/conversation.ts';
import type { Question, Referral, Takeaway, TalkDay } from '../../../workspace/core/conversation-parts.ts';
import type { Person } from '../../../workspace/core/person.ts';

/** Changes what is known of the day. Where that changes when it is, the message writer's blank for it follows from the day again. */
export function changeDay(conversation: Conversation, change: Partial<TalkDay>): Conversation {
  const isMoved = 'on' in change || 'at' in change;
  const blanks = isMoved ? conversation.blanks.filter(({ id }) => id !== 'meeting') : conversation.blanks;
  return { ...conversation, blanks, day: { ...conversation.day, ...change } };
}

/** Ticks something to check before the talk, or takes the tick away. */
export function check(conversation: Conversation, id: string, isReady: boolean): Conversation {
  const others = conversation.day.ready.filter((one) => one !== id);
  return changeDay(conversation, { ready: isReady ? [...others, id] : others });
}

/** Writes down what was answered. A question of the closing pair comes into being with its first note. */
export function noteAnswer(conversation: Conversation, question: Question, note: string): Conversation {
  const { questions } = conversation;
  return {
    ...conversation,
    questions: questions.some(({ id }) => id === question.id)
      ? questions.map((one) => (one.id === question.id ? { ...one, note } : one))
      : [...questions, { ...question, note }],
  };
}

/** The lists that grow in the talk. */
type Lists = { readonly takeaways: Takeaway; readonly referrals: Referral };
/** One of them, by its field in the record. */
export type ListName = keyof Lists;

/** Adds an item to a list, or puts it back at the place where it stood. An item that is there already stays as it is. */
export function putItem<Name extends ListName>(
  conversation: Conversation,
  name: Name,
  item: Lists[Name],
  at: number = conversation[name].length,
): Conversation {
  const items: readonly (Takeaway | Referral)[] = conversation[name];
  if (items.some(({ id }) => id === item.id)) return conversation;
  return { ...conversation, [name]: [...items.slice(0, at), item, ...items.slice(at)] };
}

/** Changes some fields of an item. */
export function changeItem<Name extends ListName>(
  conversation: Conversation,
  name: Name,
  id: string,
  change: Partial<Lists[Name]>,
): Conversation {
  const items: readonly (Takeaway | Referral)[] = conversation[name];
  return { ...conversation, [name]: items.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

/** Takes an item out. */
export function dropItem(conversation: Conversation, name: ListName, id: string): Conversation {
  const items: readonly (Takeaway | Referral)[] = conversation[name];
  return { ...conversation, [name]: items.filter((one) => one.id !== id) };
}

/** The person that a name given in the talk becomes on the list. `introducedBy` is the id of who gave it, `null` where that is unknown. */
export function personNamed(blank: Person, { name, note }: Referral, introducedBy: string | null): Person {
  return { ...blank, name: name.trim(), notes: note, relation: 'referral', introducedBy };
}

/** Where a person stands once the talk is over, and their name where the list had none. */
export function meet(person: Person, name: string): Person {
  const isBefore = /^(to-ask|asked|booked)$/.test(person.stage);
  return { ...person, name: person.name || name, stage: isBefore ? 'met' : person.stage };
}

/** Takes `meet` back: what it changed is as it was in `before`, what was changed since stays. */
export function unmeet(person: Person, before: Person, name: string): Person {
  const after = meet(before, name);
  return {
    ...person,
    name: person.name === after.name ? before.name : person.name,
    stage: person.stage === after.stage ? before.stage : person.stage,
  };
}
