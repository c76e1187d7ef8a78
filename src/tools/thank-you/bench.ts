import type { CommonLabels } from '../../shared/ui/labels.ts';
import type { UndoOffer } from '../../shared/ui/Undo.tsx';
import type { Thread } from '../../workspace/thread.ts';
import type { ThreadRecords } from '../../workspace/use-records.ts';
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
export type Bench = ThreadRecords & {
  readonly thread: Thread | undefined;
  readonly undo: UndoOffer;
  readonly wordings: readonly Wording[];
  readonly blanks: readonly BlankField[];
  readonly words: ThanksLabels;
  readonly common: CommonLabels;
  readonly places: Places;
};
