import { count, say, type Counted } from '../../../shared/core/say.ts';
import type { Sheet, SheetPart } from '../../../shared/core/sheet.ts';
import { promptOrder, type Prompt } from './build.ts';
import { isBlank, type ShownVersion } from './view.ts';

/** The words that the paper needs. In `length`, `{n}` is a number of seconds; in `takes`, `{words}` is counted words. */
export type SheetWords = {
  readonly prompts: Readonly<Record<Prompt, { readonly label: string; readonly hint: string }>>;
  readonly length: string;
  readonly words: Counted;
  readonly takes: string;
  readonly same: string;
  readonly sheet: {
    readonly title: string;
    readonly name: string;
    readonly withWhom: string;
    readonly together: string;
    readonly first: string;
    readonly goes: { readonly title: string; readonly hint: string; readonly columns: readonly string[] };
  };
};

/** What the sheet takes from the other records; `''` is a line to write on. */
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

/** The introduction on paper: three versions, the first question, and four goes out loud. While nothing is written, room to write it. */
export function pitchSheet(
  versions: readonly ShownVersion[],
  words: SheetWords,
  context: SheetContext,
): Sheet {
  return {
    name: 'introduction',
    title: words.sheet.title,
    lang: context.lang,
    head: [
      { label: words.sheet.name, value: context.name },
      { label: words.sheet.withWhom, value: context.withWhom },
    ],
    parts: [
      ...(isBlank(versions)
        ? blankParts(words)
        : versions.flatMap((one) => versionParts(one, words, context.lang))),
      { kind: 'field', field: { label: words.sheet.first, value: context.firstQuestion } },
      ...goesParts(words),
    ],
    foot: context.foot,
  };
}

function blankParts(words: SheetWords): SheetPart[] {
  const prompts = promptOrder.flatMap((prompt): SheetPart[] => {
    const { label, hint } = words.prompts[prompt];
    return [{ kind: 'field', field: { label: `${label}. ${hint}`, value: '', lines: 2 } }];
  });
  return [...prompts, { kind: 'field', field: { label: words.sheet.together, value: '', lines: 4 } }];
}

function versionParts(version: ShownVersion, words: SheetWords, lang: string): SheetPart[] {
  const { length, text, seconds, isRepeated } = version;
  const counted = say(words.takes, { words: count(words.words, version.words, lang), seconds });
  return [
    { kind: 'heading', text: say(words.length, { n: length }) },
    ...(isRepeated ? [] : [{ kind: 'paragraph', text } as const]),
    { kind: 'hint', text: isRepeated ? words.same : counted },
  ];
}

function goesParts({ sheet: { goes } }: SheetWords): SheetPart[] {
  return [
    { kind: 'heading', text: goes.title },
    { kind: 'hint', text: goes.hint },
    {
      kind: 'table',
      caption: goes.title,
      columns: goes.columns,
      rows: [1, 2, 3, 4].map((go) => [String(go), '', '']),
    },
  ];
}
