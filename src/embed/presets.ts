import { goalKinds } from '../workspace/core/words.ts';
import { ownThread } from '../workspace/here.ts';
import { readSettings } from './core/settings.ts';

/** The talks that the tools know how to fill, in minutes. */
const shortest = 5;
const longest = 120;

/**
 * Begins the work as the host’s page asks: with a goal, with a length of the talk. Only where nothing is there yet: a visitor who comes
 * back finds what they chose themselves.
 */
export function begin(query: string): void {
  const thread = ownThread();
  const { goal, minutes } = readSettings(query).settings;
  const kind = goalKinds.find((known) => known === goal);
  if (kind !== undefined && thread.goal.$state.get().value.kind === null) {
    thread.goal.edit((value) => ({ ...value, kind }));
  }
  const isFresh = thread.desk.$state.get().value.conversationId === null;
  if (minutes !== undefined && minutes >= shortest && minutes <= longest && isFresh) {
    thread.conversation.edit((value) => ({ ...value, minutes }));
  }
}
