import type { Conversation } from '../../src/workspace/core/conversation.ts';
import type { FollowUp, Message } from '../../src/workspace/core/conversation-parts.ts';
import type { Goal } from '../../src/workspace/core/goal.ts';
import type { Person } from '../../src/workspace/core/person.ts';
import { records } from '../../src/workspace/core/records.ts';
import { factsOf, type Facts } from '../../src/plan/core/facts.ts';

/** The day on which the plan is looked at. */
export const today = '2026-10-20';

/** A goal with some fields said. */
export const goal = (said: Partial<Goal> = {}): Goal => ({ ...records.goal.empty('g'), ...said });

/** A person with some fields said. */
export const person = (said: Partial<Person> = {}): Person => ({ ...records.person.empty('p'), ...said });

/** A conversation with some fields said. */
export const talk = (said: Partial<Conversation> = {}): Conversation => ({
  ...records.conversation.empty('c'),
  ...said,
});

/** A message. */
export const message = (said: Partial<Message> = {}): Message => ({
  id: 'm',
  purpose: 'ask',
  channel: 'email',
  templateId: null,
  approachId: null,
  tone: 'plain',
  subject: '',
  text: '',
  shownSubject: '',
  shownText: '',
  sentOn: null,
  ...said,
});

/** A contact after the talk. */
export const followUp = (said: Partial<FollowUp> = {}): FollowUp => ({
  id: 'f',
  dueOn: null,
  reason: 'other',
  text: '',
  doneOn: null,
  ...said,
});

/** A day of the talk. */
export const talkDay = (said: Partial<Conversation['day']> = {}): Conversation['day'] => ({
  ...records.conversation.empty('c').day,
  ...said,
});

type Said = { goal?: Partial<Goal>; person?: Partial<Person>; talk?: Partial<Conversation> };

/** The facts of a thread in which this was said. */
export const factsWith = (said: Said, on = today): Facts =>
  factsOf({ goal: goal(said.goal), person: person(said.person), conversation: talk(said.talk) }, on);
