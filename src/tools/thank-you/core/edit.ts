import type { Conversation } from '../../../workspace/core/conversation.ts';
import type { Thanks } from '../../../workspace/core/conversation-parts.ts';
import type { Person } from '../../../workspace/core/person.ts';
import type { Blank } from '../../../workspace/core/pitch.ts';

/** Changes the thank-you. */
export function changeThanks(conversation: Conversation, change: Partial<Thanks>): Conversation {
  return { ...conversation, thanks: { ...conversation.thanks, ...change } };
}

/** Puts an answer into a blank of a record. */
export function fillBlank<T extends { readonly blanks: readonly Blank[] }>(
  value: T,
  id: string,
  text: string,
): T {
  const { blanks } = value;
  const filled = blanks.some((one) => one.id === id)
    ? blanks.map((one) => (one.id === id ? { id, text } : one))
    : [...blanks, { id, text }];
  return { ...value, blanks: filled };
}

/** Where a person stands once they were thanked. */
export function thank(person: Person): Person {
  const isBefore = /^(to-ask|asked|booked|met)$/.test(person.stage);
  return isBefore ? { ...person, stage: 'thanked' } : person;
}

/** Takes `thank` back, where the stage was not changed since. */
export function thankBack(person: Person, before: Person): Person {
  return person.stage === thank(before).stage ? { ...person, stage: before.stage } : person;
}

/** The first e-mail address of a person, `''` where none is known. */
export function emailOf({ addresses }: Person): string {
  return addresses.find(({ kind }) => kind === 'email')?.text ?? '';
}

/** How long is long, in words: content/guides/gratitude.mdx. A card holds fewer than a screen. */
export const wordLimits = { email: 100, message: 60, card: 80 } as const;
