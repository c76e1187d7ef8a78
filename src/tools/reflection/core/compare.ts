import { nameIn } from '../../../talks/core/contact.ts';
import type { Talk } from '../../../talks/core/owed.ts';
import type { Reflection } from '../../../workspace/core/conversation-parts.ts';

/** A talk in the comparison: whom it was with (`''` where nobody was named), its day where one was noted, and what was made of it. */
export type Compared = {
  readonly id: string;
  readonly name: string;
  readonly on: string | null;
  readonly reflection: Reflection;
};

/** Whether anything was written after a talk. */
export function hasReflection({ fit, ...texts }: Reflection): boolean {
  return fit !== null || Object.values(texts).some((text) => text.trim() !== '');
}

/** The talks after which something was written, in the order in which they were held; those without a day come last. */
export function comparedIn(talks: readonly Talk[]): readonly Compared[] {
  return talks
    .map(({ conversation, person }) => ({
      id: conversation.id,
      name: nameIn(conversation, person),
      on: conversation.day.on ?? conversation.day.endedAt?.slice(0, 10) ?? null,
      reflection: conversation.reflection,
    }))
    .filter(({ reflection }) => hasReflection(reflection))
    .sort((one, other) => {
      const [first, second] = [one.on ?? '9999', other.on ?? '9999'];
      return first < second ? -1 : first > second ? 1 : 0;
    });
}
