import { readAll } from '../../storage/apply.ts';
import type { Thread } from '../../workspace/thread.ts';
import { talksWith } from './core/talk-with.ts';

/** Lets the tools work on the conversation with a person: the last one that there is, or a new one. */
export function talkTo({ workspace, takeUp, startConversation }: Thread, personId: string): void {
  workspace.flush();
  const [known] = talksWith([personId], readAll(workspace.disk) ?? new Map());
  if (known === undefined) startConversation(personId);
  else takeUp(known);
  // The page is about to be left for the next tool.
  workspace.flush();
}
