import type { Conversation } from '../../workspace/core/conversation.ts';
import type { FollowUp, Message } from '../../workspace/core/conversation-parts.ts';
import type { Day } from '../../workspace/core/day.ts';
import type { Goal } from '../../workspace/core/goal.ts';
import type { Person } from '../../workspace/core/person.ts';
import { contactStages } from '../../workspace/core/words.ts';

/** The three records that one thread runs through. */
export type ThreadRecords = {
  readonly goal: Goal;
  readonly person: Person;
  readonly conversation: Conversation;
};

/** How far a text to send is: nothing yet, chosen or begun, written, or sent on a day (`null` where only the stage of the person says so). */
export type Sending =
  { readonly kind: 'none' | 'begun' | 'written' } | { readonly kind: 'sent'; readonly on: Day | null };

/** How the day stands: not agreed, said yes to without a day, still ahead, today, or past. */
export type DayStanding = 'none' | 'yes' | 'ahead' | 'today' | 'past';

/** What the records say about one conversation, as far as the next step depends on it. */
export type Facts = {
  readonly hasGoal: boolean;
  /** The goal in a line; `''` where only things to find out were noted. */
  readonly goal: string;
  /** What the person is called; `''` where nobody is chosen. */
  readonly name: string;
  readonly message: Sending;
  readonly remindedOn: Day | null;
  /** Whether they wrote back: the reader answered them. */
  readonly isAnswered: boolean;
  readonly questions: number;
  readonly day: DayStanding;
  readonly on: Day | null;
  readonly at: string | null;
  /** `sure`: the person noted the end or a later step. `likely`: the day is past, and that is all that is known. */
  readonly held: 'no' | 'likely' | 'sure';
  readonly thanks: Sending;
  /** The next contact that is planned, and the last one that was made. */
  readonly planned: { readonly id: string; readonly dueOn: Day | null } | undefined;
  readonly lastContactOn: Day | null;
  /** Names given in the talk that are not on the list of people yet. */
  readonly named: readonly string[];
  readonly isClosed: boolean;
  readonly today: Day;
};

/** Reads the facts out of the records. `today` is the day in the person's own time zone. */
export function factsOf({ goal, person, conversation }: ThreadRecords, today: Day): Facts {
  const isAtLeast = (stage: (typeof contactStages)[number]): boolean =>
    person.stage !== 'closed' && contactStages.indexOf(person.stage) >= contactStages.indexOf(stage);
  const { on, at, endedAt } = conversation.day;
  const isHeld = endedAt !== null || isAtLeast('met');
  return {
    hasGoal: goal.title.trim() !== '' || goal.unknowns.some(({ text }) => text.trim() !== ''),
    goal: goal.title.trim(),
    name: nameOf(person, conversation),
    message: messageSending(conversation.messages, isAtLeast('asked')),
    remindedOn: lastOf(conversation.messages.map((one) => (one.purpose === 'reminder' ? one.sentOn : null))),
    isAnswered: conversation.messages.some(isAnswer),
    questions: conversation.questions.length,
    day: dayStanding(on, today, isAtLeast('booked')),
    on,
    at,
    held: isHeld ? 'sure' : on !== null && on < today ? 'likely' : 'no',
    thanks: thanksSending(conversation, isAtLeast('thanked')),
    planned: plannedIn(conversation.followUps),
    lastContactOn: lastOf(conversation.followUps.map(({ doneOn }) => doneOn)),
    named: conversation.referrals
      .map((one) => (one.personId === null ? one.name.trim() : ''))
      .filter((name) => name !== ''),
    isClosed: person.stage === 'closed',
    today,
  };
}

/** What the other person is called: by their record, or as the greeting of a message has them. `''` where nobody is chosen. */
export function nameOf(person: Person | undefined, { blanks }: Conversation): string {
  const inGreeting = blanks.find(({ id }) => id === 'their-name')?.text ?? '';
  return person?.name.trim() || inGreeting.trim();
}

/** The messages that answer the other person, who wrote back. */
const isAnswer = ({ purpose }: Message): boolean => purpose === 'reply' || purpose === 'reschedule';

/** The messages that ask for the talk, rather than answer or remind. */
export const isAsk = (message: Message): boolean => message.purpose !== 'reminder' && !isAnswer(message);

function messageSending(messages: readonly Message[], isAsked: boolean): Sending {
  const asks = messages.filter(isAsk);
  const sentOn = lastOf(asks.map((one) => one.sentOn));
  if (sentOn !== null || isAsked) return { kind: 'sent', on: sentOn };
  if (asks.some(({ text }) => text.trim() !== '')) return { kind: 'written' };
  return { kind: asks.length > 0 ? 'begun' : 'none' };
}

function dayStanding(on: Day | null, today: Day, isBooked: boolean): DayStanding {
  if (on === null) return isBooked ? 'yes' : 'none';
  if (on === today) return 'today';
  return on < today ? 'past' : 'ahead';
}

function thanksSending({ thanks }: Conversation, isThanked: boolean): Sending {
  if (thanks.sentOn !== null || isThanked) return { kind: 'sent', on: thanks.sentOn };
  if (thanks.text.trim() !== '') return { kind: 'written' };
  return { kind: thanks.channel === null && thanks.subject === '' ? 'none' : 'begun' };
}

/** The earliest of the open contacts; one without a day comes last. */
function plannedIn(followUps: readonly FollowUp[]): Facts['planned'] {
  const last = '9999-12-31';
  return followUps
    .filter(({ doneOn }) => doneOn === null)
    .sort((one, other) => ((one.dueOn ?? last) < (other.dueOn ?? last) ? -1 : 1))[0];
}

const lastOf = (days: readonly (Day | null)[]): Day | null =>
  days
    .filter((day) => day !== null)
    .sort()
    .at(-1) ?? null;
