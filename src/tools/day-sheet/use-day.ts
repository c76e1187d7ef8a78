import type { CommonLabels } from '../../shared/ui/labels.ts';
import type { UndoOffer } from '../../shared/ui/Undo.tsx';
import type { Conversation } from '../../workspace/core/conversation.ts';
import type { Person } from '../../workspace/core/person.ts';
import type { Pitch } from '../../workspace/core/pitch.ts';
import { records } from '../../workspace/core/records.ts';
import type { Thread } from '../../workspace/thread.ts';
import { useCurrent } from '../../workspace/use-thread.ts';
import type { DayLabels } from './labels.ts';

/** Addresses of other tools. */
export type Places = { readonly builder: string; readonly pitch: string; readonly thanks: string };

/** What every part of the day sheet works with. `thread` is absent before mount: nothing can be changed yet. */
export type Bench = {
  readonly thread: Thread | undefined;
  readonly conversation: Conversation;
  readonly person: Person;
  readonly pitch: Pitch;
  readonly edit: (change: (conversation: Conversation) => Conversation) => void;
  readonly undo: UndoOffer;
  readonly words: DayLabels;
  readonly common: CommonLabels;
  readonly places: Places;
};

const none = {
  pitch: records.pitch.empty(''),
  person: records.person.empty(''),
  conversation: records.conversation.empty(''),
};

/** The records that the day sheet shows. */
export function useDay(
  thread: Thread | undefined,
): Pick<Bench, 'conversation' | 'person' | 'pitch' | 'edit'> {
  return {
    conversation: useCurrent(thread?.conversation, none.conversation).value,
    person: useCurrent(thread?.person, none.person).value,
    pitch: useCurrent(thread?.pitch, none.pitch).value,
    edit: (change) => thread?.conversation.edit(change),
  };
}
