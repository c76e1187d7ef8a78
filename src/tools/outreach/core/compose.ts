/** A template's words, with blanks written `{their-name}`. Only e-mail has a subject. */
export type Template = { readonly subject?: string; readonly text: string };

/** What the person has entered, by the blank's id. */
export type Values = Readonly<Record<string, string>>;

/** The blanks that templates may use, as `content/messages/blanks.yaml` lists them. */
export type BlankName = { readonly id: string; readonly label: string };

/** A piece of a message: fixed words, a blank with what was entered, or a blank that still waits. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'filled'; readonly blank: string; readonly text: string }
  | { readonly kind: 'unfilled'; readonly blank: string; readonly text: string };

/** A message as far as it is filled in. */
export type Message = {
  /** Absent where the channel has none. */
  readonly subject?: string;
  readonly text: string;
  /** The ids of the blanks that still wait, in the order in which they are first met, subject first. */
  readonly unfilled: readonly string[];
};

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
    return [{ kind: 'unfilled', blank: part, text: markOf(labelOf(part, blanks)) }];
  });
}

/** Fills a template. Blanks that still wait stay in the text as marks and are listed. A subject is one line. */
export function compose(template: Template, values: Values, blanks: readonly BlankName[]): Message {
  const subject = template.subject === undefined ? undefined : piecesOf(template.subject, values, blanks);
  const text = piecesOf(template.text, values, blanks);
  const waiting = [...(subject ?? []), ...text].filter(({ kind }) => kind === 'unfilled');
  return {
    ...(subject === undefined ? {} : { subject: joined(subject).replace(/\s+/g, ' ').trim() }),
    text: joined(text),
    unfilled: [...new Set(waiting.map((piece) => (piece.kind === 'words' ? '' : piece.blank)))],
  };
}

/**
 * The ids of blanks of which a mark, or the template’s own `{blank}`, still stands in a text that the person may have edited
 * by hand. Ask before every copy: a mark that was half deleted is no longer found.
 */
export function blanksLeftIn(text: string, blanks: readonly BlankName[]): string[] {
  return blanks
    .filter(({ id, label }) => text.includes(markOf(label)) || text.includes(`{${id}}`))
    .map(({ id }) => id);
}

const labelOf = (id: string, blanks: readonly BlankName[]) =>
  blanks.find((blank) => blank.id === id)?.label ?? id;

const joined = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
