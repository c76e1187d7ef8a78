import type { Conversation } from '../../../workspace/core/conversation.ts';
import type { Goal } from '../../../workspace/core/goal.ts';
import type { Person } from '../../../workspace/core/person.ts';
import type { Pitch } from '../../../workspace/core/pitch.ts';
import type { Values } from './compose.ts';

/** The records that blanks are filled from. `referrer` is the name of who led to the person, `''` where nobody did. */
export type Sources = {
  readonly pitch: Pitch;
  readonly conversation: Conversation;
  readonly person: Person;
  readonly goal: Goal;
  readonly referrer: string;
};

/** What was typed into the blanks, by id. A blank that was emptied on purpose is there, as `''`. */
export function typedValues({ pitch, conversation }: Pick<Sources, 'pitch' | 'conversation'>): Values {
  return Object.fromEntries([...pitch.blanks, ...conversation.blanks].map(({ id, text }) => [id, text]));
}
