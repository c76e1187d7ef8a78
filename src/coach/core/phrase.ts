import type { Reading, Sentence } from './reading.ts';
import { spanOf } from './reading.ts';
import type { Span } from './slots.ts';
import { clues } from './clues.ts';

const breaks = '[\\s,;:()"/]+';
const word = '[^\\s,;:()"/]+';
const gap = (most: number) => `(?:${breaks}${word}){0,${most}}?${breaks}`;

/** A place in a text: where it begins, and how many characters it takes. */
export type Match = { readonly index: number; readonly length: number };

/** Words to look for in one sentence. A choice of patterns, each compiled only when a text holds a word that it cannot do without. */
export type Phrase = {
  readonly test: (text: string) => boolean;
  /** The first place where it stands, or null. */
  readonly exec: (text: string) => Match | null;
  /** All places, pattern by pattern, in the order of the patterns. */
  readonly all: (text: string) => readonly Match[];
};

type Part = { readonly find: (text: string, words: ReadonlySet<string>) => RegExp | null };

/**
 * A pattern over the words of one sentence (lower case). It reads as English: a space is a space or comma, ` ~ ` lets up to two
 * words come between, ` .. ` up to six; `(a|b)` is a choice and `?` makes it optional. Gaps are bounded and their two classes never
 * overlap, so that matching stays linear.
 */
export function phrase(...alternatives: readonly string[]): Phrase {
  const parts = alternatives.map((text) => partOf(text.trimEnd()));
  const matches = (text: string, most: number): Match[] => {
    const words = wordsIn(text);
    const found: Match[] = [];
    for (const part of parts) {
      for (const { index, 0: own } of part.find(text, words)?.[Symbol.matchAll](text) ?? []) {
        found.push({ index, length: own.length });
        if (found.length === most) return found;
      }
    }
    return found;
  };
  return {
    test: (text) => matches(text, 1).length > 0,
    exec: (text) => matches(text, 1)[0] ?? null,
    all: (text) => matches(text, Infinity),
  };
}

/** One alternative: its clue is found, and its pattern compiled, when they are first needed. Compiling all at once froze phones. */
function partOf(text: string): Part {
  let clue: readonly string[] | null | undefined;
  let pattern: RegExp | undefined;
  return {
    find: (_, words) => {
      clue ??= clues(text);
      if (clue.length > 0 && !clue.some((needed) => words.has(needed))) return null;
      pattern ??= new RegExp(`(?<![\\w'])(?:${patternOf(text)})(?!\\w)`, 'g');
      return pattern;
    },
  };
}

/** The words of the sentences at hand: every phrase asks for those of the same few. */
const seen = new Map<string, ReadonlySet<string>>();
const mostSeen = 200;

/** The words of a sentence as clues name them: "teacher's" counts as itself and as "teacher". */
function wordsIn(text: string): ReadonlySet<string> {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const words = new Set<string>();
  for (const [whole] of text.matchAll(/[\w'□]+/g)) {
    words.add(whole);
    if (whole.includes("'"))
      for (let at = whole.indexOf("'"); at >= 0; at = whole.indexOf("'", at + 1))
        words.add(whole.slice(0, at));
  }
  if (seen.size === mostSeen) seen.clear();
  seen.set(text, words);
  return words;
}

/** A gap right after what may be absent: the space before it is taken already. */
const looseGap = /^(?:\.\.|~) /;
const repeat = /^(?:\?|\{\d,\d\})(?= )/;

/** The pattern of one alternative. A group that may be absent takes the space after it along. */
function patternOf(text: string): string {
  let pattern = '';
  const opened: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const step = stepAt(text, at);
    if (step.add === '(') opened.push(pattern.length);
    const start = step.add === ')' ? opened.pop() : undefined;
    const times = start === undefined ? undefined : repeat.exec(text.slice(at + 1, at + 8))?.[0];
    if (start === undefined || times === undefined) {
      pattern += step.add === '(' && text.charAt(at + 1) !== '?' ? '(?:' : step.add;
      at += step.length - 1;
    } else {
      pattern = `${pattern.slice(0, start)}(?:${pattern.slice(start)})${breaks})${times}`;
      at += times.length + 1;
      const loose = looseGap.exec(text.slice(at + 1, at + 4))?.[0];
      if (loose === undefined) continue;
      pattern += `(?:${word}${breaks}){0,${loose === '.. ' ? 6 : 2}}?`;
      at += loose.length;
    }
  }
  return pattern;
}

/** What stands at a place of a phrase, and how many of its characters that takes. */
function stepAt(text: string, at: number): { add: string; length: number } {
  if (text.charAt(at) !== ' ') return { add: text.charAt(at), length: 1 };
  if (text.startsWith(' .. ', at)) return { add: gap(6), length: 4 };
  if (text.startsWith(' ~ ', at)) return { add: gap(2), length: 3 };
  return { add: breaks, length: 1 };
}

/** A regular expression that is no phrase, to be found like one. */
export const expression = (pattern: RegExp): Pick<Phrase, 'exec'> => ({
  exec: (text) => {
    const match = pattern.exec(text);
    return match === null ? null : { index: match.index, length: match[0].length };
  },
});

/** The stretch of a text where a phrase stands in one of the sentences that `isHeard` lets through; null where there is none. */
export function findIn(
  reading: Reading,
  pattern: Pick<Phrase, 'exec'>,
  isHeard: (sentence: Sentence) => boolean = () => true,
): Span | null {
  for (const sentence of reading.sentences) {
    const match = isHeard(sentence) ? pattern.exec(sentence.text) : null;
    if (match === null) continue;
    const from = sentence.start + match.index;
    return spanOf(reading, from, from + match.length);
  }
  return null;
}

/** The span of a whole sentence without the spaces around it. */
export const sentenceSpan = (reading: Reading, { start, end }: Sentence): Span => spanOf(reading, start, end);
