import { count, say } from '../../shared/core/say.ts';
import type { SheetField, SheetItem, SheetPart } from '../../shared/core/sheet.ts';
import type { Question } from '../../workspace/core/conversation-parts.ts';
import type { Pitch } from '../../workspace/core/pitch.ts';
import type { SheetHeading, SheetLabel, SheetWords } from './sheet-words.ts';

/** The lines of a sheet in which something was said. */
export function said(
  words: SheetWords,
  values: readonly (readonly [SheetLabel, string | null])[],
): SheetField[] {
  return values.flatMap(([label, value]) =>
    value === null || value.trim() === '' ? [] : [{ label: words.labels[label], value }],
  );
}

/** Those lines as parts of a sheet, each under its label. */
export function fields(...of: Parameters<typeof said>): SheetPart[] {
  return said(...of).map((field) => ({ kind: 'field', field }));
}

/** Short facts, one a line: “Field: clinical data”. */
export function facts(...of: Parameters<typeof said>): SheetPart[] {
  const lines = said(...of).map(({ label, value }) => `${label}: ${value}`);
  return lines.length === 0 ? [] : [{ kind: 'paragraph', text: lines.join('\n') }];
}

/** A list, or nothing where it has no items. */
export function listOf(mark: 'number' | 'bullet' | 'box', items: readonly SheetItem[]): SheetPart[] {
  return items.length === 0 ? [] : [{ kind: 'list', mark, items }];
}

/** Some parts under their heading, or nothing where there are none. */
export function section(words: SheetWords, heading: SheetHeading, parts: readonly SheetPart[]): SheetPart[] {
  return parts.length === 0 ? [] : [{ kind: 'heading', text: words.headings[heading] }, ...parts];
}

/** What is said of something in small print: what of it is known, with commas between. */
export function aside(...texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null && text !== '').join(', ');
}

/** The word for a value of a closed list; `null` where it was not said. */
export function named<Word extends string>(
  names: Readonly<Record<Word, string>>,
  word: Word | null,
): string | null {
  return word === null ? null : names[word];
}

/** Questions in their order: minutes and star in small print, then what to ask next and what was answered. */
export function questionList(questions: readonly Question[], words: SheetWords): SheetPart[] {
  return listOf(
    'number',
    questions.map(({ text, minutes, isStarred, probes, note }) => ({
      text,
      aside: aside(count(words.minutes, minutes, words.lang), isStarred ? words.mustAsk : null),
      notes: [
        ...probes.map((probe) => say(words.then, { text: probe })),
        ...(note === '' ? [] : [say(words.answer, { text: note })]),
      ],
    })),
  );
}

/** The four answers of an introduction. */
export function pitchAnswers({ now, path, learn, whyYou }: Pitch, words: SheetWords): SheetPart[] {
  return fields(words, [
    ['now', now],
    ['path', path],
    ['learn', learn],
    ['whyYou', whyYou],
  ]);
}

/** The versions of an introduction that were changed by hand. */
export function pitchVersions({ own }: Pitch, words: SheetWords): SheetPart[] {
  return fields(words, [
    ['s15', own.s15],
    ['s30', own.s30],
    ['s60', own.s60],
  ]);
}
