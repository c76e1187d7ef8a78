import type { Reading, Sentence } from './reading.ts';
import { spanOf } from './reading.ts';
import type { Span } from './slots.ts';

const breaks = '[\\s,;:()"/]+';
const word = '[^\\s,;:()"/]+';
const gap = (most: number) => `(?:${breaks}${word}){0,${most}}?${breaks}`;

/**
 * A pattern over the words of one sentence (lower case). It reads as English: a space is a space or comma, ` ~ ` lets up to two
 * words come between, ` .. ` up to six; `(a|b)` is a choice and `?` makes it optional. Gaps are bounded and their two classes never
 * overlap, so that matching stays linear.
 */
export function phrase(...alternatives: readonly string[]): RegExp {
  const source = alternatives.map((text) => patternOf(text.trimEnd())).join('|');
  return new RegExp(`(?<![\\w'])(?:${source})(?!\\w)`);
}

const repeat = /^(?:\?|\{\d,\d\})(?= )/;

/** The pattern of one alternative. A group that may be absent takes the space after it along. */
function patternOf(text: string): string {
  let pattern = '';
  const opened: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const step = stepAt(text, at);
    if (step.add === '(') opened.push(pattern.length);
    const start = step.add === ')' ? opened.pop() : undefined;
    const times = start === undefined ? undefined : repeat.exec(text.slice(at + 1))?.[0];
    if (start === undefined || times === undefined) {
      pattern += step.add === '(' && text.charAt(at + 1) !== '?' ? '(?:' : step.add;
      at += step.length - 1;
    } else {
      pattern = `${pattern.slice(0, start)}(?:${pattern.slice(start)})${breaks})${times}`;
      at += times.length + 1;
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

/** The stretch of a text where a phrase stands in one of the sentences that `isHeard` lets through; null where there is none. */
export function findIn(
  reading: Reading,
  pattern: RegExp,
  isHeard: (sentence: Sentence) => boolean = () => true,
): Span | null {
  for (const sentence of reading.sentences) {
    const match = isHeard(sentence) ? pattern.exec(sentence.text) : null;
    if (match === null) continue;
    const from = sentence.start + match.index;
    return spanOf(reading, from, from + match[0].length);
  }
  return null;
}

/** The span of a whole sentence without the spaces around it. */
export const sentenceSpan = (reading: Reading, { start, end }: Sentence): Span => spanOf(reading, start, end);
