import type { CommonLabels } from '../../shared/ui/labels.ts';
import type { UndoOffer } from '../../shared/ui/Undo.tsx';
import type { Person } from '../../workspace/core/person.ts';
import type { Thread } from '../../workspace/thread.ts';
import type { Entry } from './core/view.ts';
import type { PeopleLabels } from './labels.ts';

/** A link to the tool that helps at a stage. */
export type Door = { readonly href: string; readonly name: string };

/** What every part of the tool needs. */
export type Context = {
  readonly thread: Thread;
  readonly entries: readonly Entry[];
  readonly refresh: () => void;
  readonly undo: UndoOffer;
  readonly isExample: boolean;
  /** Where “Talk to this person” leads, by their stage. */
  readonly doors: Readonly<Record<Person['stage'], Door>>;
  /** The name of the site, for the foot of the sheet. */
  readonly site: string;
  readonly words: PeopleLabels;
  readonly common: CommonLabels;
};
