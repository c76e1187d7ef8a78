import type { Conversation } from '../../../workspace/core/conversation.ts';
import type { Question } from '../../../workspace/core/conversation-parts.ts';
import type { Person } from '../../../workspace/core/person.ts';
import type { Pitch } from '../../../workspace/core/pitch.ts';

/** How far the day is: not begun, in the talk, or after it. */
export type Phase = 'before' | 'during' | 'after';

/** Reads the phase. An end without a start is an end: the talk was held without the timer. */
export function phaseOf({ day: { startedAt, endedAt } }: Conversation): Phase {
  if (endedAt !== null) return 'after';
  return startedAt === null ? 'before' : 'during';
}

/** The last two questions, by their ids in the bank. */
export const closingIds = ['close-anything-else', 'close-who-else'] as const;

const isClosing = ({ bankId }: Question): boolean =>
  (closingIds as readonly (string | null)[]).includes(bankId);

/** The questions without the closing pair, which has a place of its own. */
export function askedIn({ questions }: Conversation): readonly Question[] {
  return questions.filter((one) => !isClosing(one));
}

/** The same with the must-asks first: what one reads in front of the door. */
export function mustAsksFirst(conversation: Conversation): readonly Question[] {
  const asked = askedIn(conversation);
  return [...asked.filter(({ isStarred }) => isStarred), ...asked.filter(({ isStarred }) => !isStarred)];
}

/** The closing pair, in order: as it stands on the list, or as `texts` have it where it was left off. */
export function closingPair(conversation: Conversation, texts: readonly string[]): readonly Question[] {
  return closingIds.map(
    (id, at) =>
      conversation.questions.find(({ bankId }) => bankId === id) ?? {
        id,
        bankId: id,
        stage: 'close',
        text: texts[at] ?? '',
        isStarred: false,
        minutes: 1,
        probes: [],
        note: '',
      },
  );
}

/** What to say first: the short version in one’s own words, or the line about now. */
export function firstWords({ own, now }: Pitch): string {
  return own.s15.trim() || now.trim();
}

/** What the other person is called: by their record, or as the greeting of the message has them; `''` where nobody is chosen. */
export function nameOf({ name }: Person, { blanks }: Conversation): string {
  return name.trim() || (blanks.find(({ id }) => id === 'their-name')?.text ?? '').trim();
}

/** Who they are, in a line: name, role, organization, as far as they are known. */
export function whoIn(person: Person, conversation: Conversation): string {
  return [nameOf(person, conversation), person.role.trim(), person.organization.trim()]
    .filter((text) => text !== '')
    .join(', ');
}
