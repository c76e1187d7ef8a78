import type { Thread } from '../workspace/thread.ts';
import type { Talk } from './core/owed.ts';

/** Every conversation of a thread’s workspace with whom it is with, that on the desk among them even where it was never saved. */
export function allTalks({ workspace, conversation }: Thread): Talk[] {
  const ids = new Set([...workspace.idsOf('conversation'), conversation.id()]);
  const people = new Set(workspace.idsOf('person'));
  return [...ids].map((id) => {
    const { value } = workspace.record('conversation', id).$state.get();
    const { personId } = value;
    const isThere = personId !== null && people.has(personId);
    return {
      conversation: value,
      person: isThere ? workspace.record('person', personId).$state.get().value : undefined,
    };
  });
}
