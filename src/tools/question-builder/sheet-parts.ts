import type { CommonLabels } from '../../shared/ui/labels.ts';
import type { Question } from '../../workspace/core/conversation-parts.ts';
import type { QuestionBuilderLabels } from './labels.ts';
import type { Builder } from './use-builder.ts';
import type { Loaded } from './use-loaded.ts';

/** What every part of the tool works with. */
export type SheetParts = {
  readonly builder: Builder;
  readonly loaded: Loaded;
  readonly words: QuestionBuilderLabels;
  readonly common: CommonLabels;
};

/** What every part of a question on the sheet works with. `place` counts from 0. */
export type ItemProps = SheetParts & { readonly question: Question; readonly place: number };

/** What is open below the list: the form for one’s own question, or the bank. */
export type Adding = 'own' | 'bank' | undefined;
