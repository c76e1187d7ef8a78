import type { CommonLabels } from '../../shared/ui/labels.ts';
import type { UndoOffer } from '../../shared/ui/Undo.tsx';
import type { Thread } from '../../workspace/thread.ts';
import type { ThreadRecords } from '../../workspace/use-records.ts';
import type { DayLabels } from './labels.ts';

/** Addresses of other tools. */
export type Places = { readonly builder: string; readonly pitch: string; readonly thanks: string };

/** What every part of the day sheet works with. `thread` is absent before mount: nothing can be changed yet. */
export type Bench = ThreadRecords & {
  readonly thread: Thread | undefined;
  readonly undo: UndoOffer;
  readonly words: DayLabels;
  readonly common: CommonLabels;
  readonly places: Places;
};
