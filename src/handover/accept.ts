import type { RecordName, RecordValue } from '../workspace/core/records.ts';
import type { Thread } from '../workspace/thread.ts';
import type { Kept } from '../workspace/workspace.ts';
import { addQuestions, newRecords, type NewRecords } from './core/accept.ts';
import type { Handed } from './core/handed.ts';

/** What accepting did. `isKept`: it is saved, so the link is needed no more. `undo` takes back what was added, and nothing else. */
export type Accepted = { readonly isKept: boolean; readonly undo: () => void };

/** Adds what was handed over as new records and takes them up. No record that was there changes but the desk, which points at them. */
export function accept(thread: Thread, handed: Handed): Accepted {
  const { workspace, desk } = thread;
  const before = desk.$state.get().value;
  const made = newRecords(handed, workspace.newId);
  const removals = [
    add(thread, 'goal', made.goal),
    add(thread, 'pitch', made.pitch),
    add(thread, 'person', made.person),
    add(thread, 'conversation', made.conversation),
  ];
  if (made.conversation) thread.takeUp(made.conversation.id);
  desk.edit((value) => ({ ...value, pitchId: made.pitch?.id ?? value.pitchId }));
  return {
    isKept: isKept(thread),
    undo: () => {
      desk.edit((value) => putBack(value, before, made));
      for (const remove of removals) remove();
      workspace.flush();
    },
  };
}

function add<Name extends RecordName>(
  { workspace }: Thread,
  name: Name,
  value: (RecordValue<Name> & { readonly id: string }) | undefined,
): () => void {
  if (value === undefined) return () => undefined;
  const record: Kept<RecordValue<Name>> = workspace.record(name, value.id);
  record.edit(() => value);
  return () => void record.remove();
}

type Desk = RecordValue<'desk'>;

/** The desk as before, where it still points at what was added. */
function putBack(desk: Desk, before: Desk, made: NewRecords): Desk {
  const back = (now: string | null, was: string | null, added?: { readonly id: string }) =>
    now === added?.id ? was : now;
  return {
    ...desk,
    goalId: back(desk.goalId, before.goalId, made.goal),
    pitchId: back(desk.pitchId, before.pitchId, made.pitch),
    conversationId: back(desk.conversationId, before.conversationId, made.conversation),
  };
}

/** Adds the questions handed over to those of the current conversation. `count` is how many were not there yet. */
export function join(thread: Thread, handed: Handed): Accepted & { readonly count: number } {
  const { workspace } = thread;
  const { value } = thread.conversation.$state.get();
  const { conversation, added } = addQuestions(value, handed, workspace.newId);
  const record = workspace.record('conversation', thread.conversation.id());
  if (added.length > 0) record.edit((now) => ({ ...now, questions: conversation.questions }));
  return {
    isKept: isKept(thread),
    count: added.length,
    undo: () => {
      record.edit((now) => ({ ...now, questions: now.questions.filter(({ id }) => !added.includes(id)) }));
      workspace.flush();
    },
  };
}

function isKept({ workspace }: Thread): boolean {
  workspace.flush();
  return !/^(memory|newer|damaged|full|refused)$/.test(workspace.$status.get().kind);
}
