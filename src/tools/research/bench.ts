import type { CommonLabels } from '../../shared/ui/labels.ts';
import type { UndoOffer } from '../../shared/ui/Undo.tsx';
import type { Conversation } from '../../workspace/core/conversation.ts';
import type { Person } from '../../workspace/core/person.ts';
import type { Thread } from '../../workspace/thread.ts';
import type { ResearchLabels } from './labels.ts';

/** What every part of the tool works with. */
export type Bench = {
  readonly thread: Thread | undefined;
  readonly conversation: Conversation;
  readonly person: Person;
  readonly undo: UndoOffer;
  readonly words: ResearchLabels;
  readonly common: CommonLabels;
  readonly builder: string;
  readonly parts: (typeof import('./parts.ts'))['parts'] | undefined;
};
