import type { Conversation } from './core/conversation.ts';
import type { Person } from './core/person.ts';
import type { Pitch } from './core/pitch.ts';
import { records } from './core/records.ts';
import type { Thread } from './thread.ts';
import { useCurrent } from './use-thread.ts';

/** What a tool shows of a thread: its records as they are now, and the way to change the conversation. */
export type ThreadRecords = {
  readonly conversation: Conversation;
  readonly person: Person;
  readonly pitch: Pitch;
  readonly edit: (change: (conversation: Conversation) => Conversation) => void;
};

const none = {
  pitch: records.pitch.empty(''),
  person: records.person.empty(''),
  conversation: records.conversation.empty(''),
};

/** The records of a thread, empty ones before it is there; without a thread an edit does nothing. */
export function useRecords(thread: Thread | undefined): ThreadRecords {
  return {
    conversation: useCurrent(thread?.conversation, none.conversation).value,
    person: useCurrent(thread?.person, none.person).value,
    pitch: useCurrent(thread?.pitch, none.pitch).value,
    edit: (change) => thread?.conversation.edit(change),
  };
}
