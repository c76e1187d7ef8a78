import type { Sheet, SheetPart } from '../../../shared/core/sheet.ts';
import { promptOrder, type Prompt } from './prompts.ts';

/** The words that a blank sheet needs. `prompts.*.paper` says in half a line what to write. */
export type BlankWords = {
  readonly prompts: Readonly<Record<Prompt, { readonly paper: string }>>;
  readonly sheet: {
    readonly title: string;
    readonly name: string;
    readonly withWhom: string;
    readonly lines: string;
    readonly together: string;
    readonly first: string;
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

/** The sheet while nothing is written: room for each prompt, then for all of it together. */
export function blankSheet(words: BlankWords, context: SheetContext): Sheet {
  const { sheet } = words;
  const prompts = promptOrder.map((prompt) => room(words.prompts[prompt].paper, prompt === 'now' ? 1 : 2));
  const parts: SheetPart[] = [{ kind: 'heading', text: sheet.lines }, ...prompts, room(sheet.together, 4)];
  return sheetAround(parts, words, context);
}

/** What stands around the introduction: whose it is, for whom, and the question that follows. */
export function sheetAround(
  parts: readonly SheetPart[],
  { sheet }: BlankWords,
  { lang, foot, ...context }: SheetContext,
): Sheet {
  return {
    name: 'introduction',
    title: sheet.title,
    lang,
    head: [
      { label: sheet.name, value: context.name },
      { label: sheet.withWhom, value: context.withWhom },
    ],
    parts: [...parts, { kind: 'field', field: { label: sheet.first, value: context.firstQuestion } }],
    foot,
  };
}

const room = (label: string, lines: number): SheetPart => ({
  kind: 'field',
  field: { label, value: '', lines },
});
