import { count, say, type Counted } from '../../../shared/core/say.ts';
import type { Sheet, SheetPart } from '../../../shared/core/sheet.ts';
import { sheetAround, type BlankWords, type SheetContext } from './blank-sheet.ts';
import type { ShownVersion } from './view.ts';

/** The words that a filled sheet needs as well. In `length`, `{n}` is a number of seconds; in `takes`, `{words}` is counted words. */
export type SheetWords = BlankWords & {
  readonly length: string;
  readonly words: Counted;
  readonly takes: string;
  readonly same: string;
  readonly goes: { readonly title: string; readonly hint: string; readonly columns: readonly string[] };
};

/** The introduction on paper: the three versions with what they take and no text twice, then four goes out loud. */
export function pitchSheet(
  versions: readonly ShownVersion[],
  words: SheetWords,
  context: SheetContext,
): Sheet {
  const parts = versions.flatMap((version): SheetPart[] => [
    { kind: 'heading', text: say(words.length, { n: version.length }) },
    ...(version.isRepeated
      ? [{ kind: 'hint', text: words.same } as const]
      : [
          { kind: 'paragraph', text: version.text } as const,
          { kind: 'hint', text: takes(version, words, context.lang) } as const,
        ]),
  ]);
  const sheet = sheetAround(parts, words, context);
  return { ...sheet, parts: [...sheet.parts, ...goesParts(words)] };
}

/** A row for each of four goes out loud. */
function goesParts({ goes: { title, hint, columns } }: SheetWords): SheetPart[] {
  return [
    { kind: 'heading', text: title },
    { kind: 'hint', text: hint },
    { kind: 'table', caption: title, columns, rows: ['1', '2', '3', '4'].map((go) => [go, '', '']) },
  ];
}

/** How many words a version has and how long they take, in words. */
export function takes({ words: n, seconds }: ShownVersion, words: SheetWords, lang: string): string {
  return say(words.takes, { words: count(words.words, n, lang), seconds });
}
