import { countWords } from '../../../shared/core/words.ts';
import type { Sentence } from './build.ts';
import { promptOrder, type Prompt } from './prompts.ts';
import { sentencesOf } from './sentences.ts';
import type { ShownVersion } from './view.ts';

/** What is left out under a prompt, in the order in which it would be said, and why. */
export type LeftOut = {
  readonly prompt: Prompt;
  readonly text: string;
  /** The prompt can wait altogether, or `more`: its first sentence is said and says enough. */
  readonly why: 'path' | 'whyYou' | 'more';
};

/** What a made version leaves out, prompt by prompt. The person’s own words leave nothing out. */
export function leftOutOf({ isOwn, made: { kept, leftOut } }: ShownVersion): LeftOut[] {
  if (isOwn) return [];
  return promptOrder.flatMap((prompt) => {
    const isOfIt = (sentence: Sentence) => sentence.prompt === prompt;
    const gone = leftOut.filter(isOfIt).map((sentence) => sentence.text);
    if (gone.length === 0) return [];
    const isWhole = !kept.some(isOfIt) && (prompt === 'path' || prompt === 'whyYou');
    // Of a prompt the last sentence goes first.
    return [{ prompt, text: gone.reverse().join(' '), why: isWhole ? prompt : 'more' }];
  });
}

/** The sentence with the most words, the first of several; `''` of an empty text. It is the one to shorten first. */
export function longestSentence(text: string): string {
  return sentencesOf(text).reduce(
    (longest, next) => (countWords(next) > countWords(longest) ? next : longest),
    '',
  );
}

/** How a sentence begins, to point at it without saying it all again: at most eight words. */
export function openingOf(sentence: string): string {
  const words = sentence.split(' ');
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : sentence;
}
