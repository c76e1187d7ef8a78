/** What the person has entered, by the blank's id. */
export type Values = Readonly<Record<string, string>>;

/** The blanks that templates may use, as `content/messages/blanks.yaml` lists them. */
export type BlankName = { readonly id: string; readonly label: string };

/** A piece of a message: fixed words, a blank with what was entered, or a blank that still waits. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'filled'; readonly blank: string; readonly text: string }
  | { readonly kind: 'unfilled'; readonly blank: string; readonly text: string };

/** How a blank that still waits looks in a text: its label in brackets, `[Their name]`. */
export const markOf = (label: string) => `[${label}]`;

/**
 * Takes a template apart at its blanks and fills in what was entered, trimmed. A value of white space alone counts as
 * nothing. What stands in a value is the person’s own: braces in it are not blanks again.
 */
export function piecesOf(template: string, values: Values, blanks: readonly BlankName[]): Piece[] {
  return template.split(/\{([a-z-]+)\}/).flatMap((part, at): Piece[] => {
    if (at % 2 === 0) return part === '' ? [] : [{ kind: 'words', text: part }];
    const value = Object.hasOwn(values, part) ? (values[part] ?? '').trim() : '';
    if (value !== '') return [{ kind: 'filled', blank: part, text: value }];
    const label = blanks.find(({ id }) => id === part)?.label ?? part;
    return [{ kind: 'unfilled', blank: part, text: markOf(label) }];
  });
}

/** The ids of the blanks that still wait in some pieces, once each, in the order in which they are met. */
export function waitingIn(pieces: readonly Piece[]): string[] {
  return [...new Set(pieces.flatMap((piece) => (piece.kind === 'unfilled' ? [piece.blank] : [])))];
}

/** The text that pieces make; blanks that still wait stay in it as marks. */
export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
