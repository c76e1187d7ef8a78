import type { Sheet, SheetPart } from '../../../shared/core/sheet.ts';
import { promptOrder, type Prompt } from './prompts.ts';

/** The words that a blank sheet needs. `prompts.*.paper` says in half a line what to write. */
export type BlankWords = {
  readonly prompts: Readonly<Record<Prompt, { readonly paper: string }>>;
  readonly sheet: {
    readonly title: string;
    readonly name: string;
    readonly withWhom: string;
    readonly together: string;
    readonly first: string;
    readonly goes: { readonly title: string; readonly hint: string; readonly columns: readonly string[] };
  };
};

/** What the sheet takes from other records; `''` is a line to write on. */
export type SheetContext = {
  readonly name: string;
  readonly withWhom: string;
  /** The question that follows the introduction without a breath. */
  readonly firstQuestion: string;
  /** The line of small print. */
  readonly foot: string;
  /** The language of the words. */
  readonly lang: string;
};

/** The sheet while nothing is written: room for each prompt, for the whole, and for four goes out loud. */
export function blankSheet(words: BlankWords, context: SheetContext): Sheet {
  const prompts = promptOrder.map((prompt) => room(words.prompts[prompt].paper, 2));
  return sheetAround([...prompts, room(words.sheet.together, 4)], words, context);
}

/** What stands around the introduction: whose it is and for whom; then the first question, and four goes out loud. */
export function sheetAround(
  parts: readonly SheetPart[],
  { sheet }: BlankWords,
  context: SheetContext,
): Sheet {
  const { goes } = sheet;
  return {
    name: 'introduction',
    title: sheet.title,
    lang: context.lang,
    head: [
      { label: sheet.name, value: context.name },
      { label: sheet.withWhom, value: context.withWhom },
    ],
    parts: [
      ...parts,
      { kind: 'field', field: { label: sheet.first, value: context.firstQuestion } },
      { kind: 'heading', text: goes.title },
      { kind: 'hint', text: goes.hint },
      { kind: 'table', caption: goes.title, columns: goes.columns, rows: ['1', '2', '3', '4'].map(goRow) },
    ],
    foot: context.foot,
  };
}

const room = (label: string, lines: number): SheetPart => ({
  kind: 'field',
  field: { label, value: '', lines },
});

const goRow = (go: string): string[] => [go, '', ''];
