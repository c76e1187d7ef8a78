import type { BlankName, Piece } from './compose.ts';

/**
 * Takes a text that the person wrote or changed by hand apart at the marks that still stand in it, and at the template’s own
 * `{blank}`. A mark, as `compose.ts` makes it, that was half deleted is no longer found.
 */
export function ownPieces(text: string, blanks: readonly BlankName[]): Piece[] {
  const marks = new Map(
    blanks.flatMap(({ id, label }) => [
      [`[${label}]`, id],
      [`{${id}}`, id],
    ]),
  );
  // Every mark stands between brackets or braces that hold no others: a split finds whatever could be one.
  return text.split(/(\[[^[\]]*\]|\{[a-z-]+\})/).flatMap((part): Piece[] => {
    const blank = marks.get(part);
    if (blank !== undefined) return [{ kind: 'unfilled', blank, text: part }];
    return part === '' ? [] : [{ kind: 'words', text: part }];
  });
}
