import { useEffect, useState } from 'preact/hooks';
import type { CommonLabels } from '../../shared/ui/labels.ts';
import type { UndoOffer } from '../../shared/ui/Undo.tsx';
import type { Conversation } from '../../workspace/core/conversation.ts';
import type { Person } from '../../workspace/core/person.ts';
import type { Pitch } from '../../workspace/core/pitch.ts';
import { records } from '../../workspace/core/records.ts';
import type { Thread } from '../../workspace/thread.ts';
import { useCurrent } from '../../workspace/use-thread.ts';
import type { Wording } from './core/letter.ts';
import type { ThanksLabels } from './labels.ts';

/** A blank of the templates: what to write there, and in which form. */
export type BlankField = {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly hint: string;
};

/** Addresses of other tools. */
export type Places = { readonly daySheet: string };

/** What every part of the thank-you works with. `thread` is absent before mount: nothing can be changed yet. */
export type Bench = {
  readonly thread: Thread | undefined;
  readonly conversation: Conversation;
  readonly person: Person;
  readonly pitch: Pitch;
  readonly edit: (change: (conversation: Conversation) => Conversation) => void;
  readonly undo: UndoOffer;
  readonly wordings: readonly Wording[];
  readonly blanks: readonly BlankField[];
  readonly words: ThanksLabels;
  readonly common: CommonLabels;
  readonly places: Places;
};

const none = {
  pitch: records.pitch.empty(''),
  person: records.person.empty(''),
  conversation: records.conversation.empty(''),
};

/** The records that the thank-you is made from. */
export function useThanks(
  thread: Thread | undefined,
): Pick<Bench, 'conversation' | 'person' | 'pitch' | 'edit'> {
  return {
    conversation: useCurrent(thread?.conversation, none.conversation).value,
    person: useCurrent(thread?.person, none.person).value,
    pitch: useCurrent(thread?.pitch, none.pitch).value,
    edit: (change) => thread?.conversation.edit(change),
  };
}

/** The instant, to the minute, in milliseconds; `undefined` before mount, since the server has no clock of the reader’s. */
export function useMinute(): number | undefined {
  const [now, setNow] = useState<number>();
  useEffect(() => {
    const look = () => {
      setNow(Date.now());
    };
    look();
    const tick = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(tick);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}
