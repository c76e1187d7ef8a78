import type { CommonLabels } from '../../shared/ui/labels.ts';
import type { UndoOffer } from '../../shared/ui/Undo.tsx';
import type { Message } from '../../workspace/core/conversation-parts.ts';
import type { Blank } from '../../workspace/core/pitch.ts';
import type { Thread } from '../../workspace/thread.ts';
import * as edit from './core/edit.ts';
import type { Kind } from './core/kinds.ts';
import type { FirstLabels } from './first-labels.ts';
import type { Work } from './use-draft.ts';

/** What a person may do to the message at work. Each act that takes something away offers to undo it. */
export type Acts = {
  readonly thread: Thread;
  readonly undo: UndoOffer;
  readonly chooseKind: (kind: Kind) => void;
  /** A channel, a tone, an own subject or text. The message is begun where it was not yet; its id comes back. */
  readonly change: (fields: Partial<Message>) => string;
  /** The same for a message that may no longer be at work: to take something back. */
  readonly changeBack: (id: string, fields: Partial<Message>) => void;
  /** Gives up the person’s own words, where there are any, for a template. */
  readonly replaceOwn: (said: string, fields: Partial<Message>) => void;
  readonly fill: (blank: { readonly id: string; readonly group: string }, text: string) => void;
};

/** The acts over a thread, for the message at work. */
export function actsOn(thread: Thread, { choice }: Work, undo: UndoOffer): Acts {
  const { conversation, pitch, workspace } = thread;
  const takeUp = (kind: Kind): string => {
    const begun = edit.beginMessage(kind, choice.tone, workspace.newId());
    conversation.edit((value) => edit.takeUp(value, begun));
    return conversation.$state.get().value.messages[0]?.id ?? begun.id;
  };
  const changeBack = (id: string, fields: Partial<Message>): void => {
    conversation.edit((value) => edit.changeMessage(value, id, fields));
  };
  const change = (fields: Partial<Message>): string => {
    const id = takeUp(choice.kind);
    changeBack(id, fields);
    return id;
  };
  return {
    thread,
    undo,
    chooseKind: (kind) => void takeUp(kind),
    change,
    changeBack,
    replaceOwn: (said, fields) => {
      const { subject = '', text = '', approachId = null } = choice.message ?? {};
      const id = change({ ...fields, subject: '', text: '' });
      if (subject + text) {
        undo.offerUndo(said, () => {
          changeBack(id, { subject, text, approachId });
        });
      }
    },
    fill: ({ id, group }, text) => {
      const filled = <T extends { readonly blanks: readonly Blank[] }>(value: T): T => ({
        ...value,
        blanks: edit.fillBlank(value.blanks, id, text),
      });
      if (group === 'you') pitch.edit(filled);
      else conversation.edit(filled);
    },
  };
}

/** What every part of the view gets. */
export type Bench = {
  readonly work: Work;
  /** Absent before mount: nothing can be changed yet. */
  readonly acts: Acts | undefined;
  readonly words: FirstLabels;
  readonly common: CommonLabels;
  /** The address of the page on which the limits’ sources stand. */
  readonly claims: string;
  /** What stands selected while the text is changed by hand: a mark, or nothing (`''`). Absent while it is not changed. */
  readonly editing: string | undefined;
  readonly edit: (selected: string | undefined) => void;
};
