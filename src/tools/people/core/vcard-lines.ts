/** One line of a contact file, unfolded. `row` is where it begins, from 1. `name` is `''` where it is no line of such a file. */
export type CardLine = { readonly row: number; readonly name: string; readonly value: string };

/** The lines of a contact file. A line that begins with a blank goes on the one before; in version 2.1 one may also end with `=`. */
export function linesOf(text: string): readonly CardLine[] {
  const joined: { readonly row: number; text: string; readonly isQuoted: boolean }[] = [];
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const before = joined.at(-1);
    if (before?.isQuoted === true && before.text.endsWith('=')) {
      before.text = before.text.slice(0, -1) + line.replace(/^[ \t]/, '');
    } else if (before !== undefined && /^[ \t]/.test(line)) before.text += line.slice(1);
    else if (line.trim() !== '') {
      joined.push({ row: at + 1, text: line, isQuoted: isQuoted(line) });
    }
  }
  return joined.map(lineOf);
}

const isQuoted = (line: string): boolean => /^[^:]*;(ENCODING=)?QUOTED-PRINTABLE/i.test(line);

function lineOf({ row, text }: Pick<CardLine, 'row'> & { readonly text: string }): CardLine {
  const [, name = '', parameters = '', value = ''] =
    /^(?:[A-Za-z0-9-]+\.)?([A-Za-z0-9-]+)((?:;(?:"[^"]*"|[^":])*)?):([^]*)$/.exec(text) ?? [];
  const isBytes = /;(ENCODING=)?QUOTED-PRINTABLE/i.test(parameters);
  return { row, name: name.toUpperCase(), value: isBytes ? unquoted(value) : value };
}

/** Quoted-printable bytes as text: UTF-8, or Latin-1 where they are none. */
function unquoted(value: string): string {
  return value.replace(/(=[0-9A-F]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes.replaceAll('=', '%'));
    } catch {
      return bytes.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    }
  });
}

/** A value without its escapes. */
export function plainText(value: string): string {
  return value.replace(/\\([^])/g, (_, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark));
}

/** The parts of a value that semicolons part, each without its escapes. */
export function partsOf(value: string): string[] {
  return (value.match(/(?:^|;)(?:\\[^]|[^;\\])*/g) ?? []).map((part) => plainText(part.replace(/^;/, '')));
}
