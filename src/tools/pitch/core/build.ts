import { countWords } from '../../../shared/core/words.ts';
import type { Pitch } from '../../../workspace/core/pitch.ts';
import { promptOrder, type Answers, type Prompt } from './prompts.ts';
import { sentencesOf } from './sentences.ts';
import { secondsOf, wordsIn } from './timing.ts';

/** A version of the pitch, by its field in the record. */
export type VersionKey = keyof Pitch['own'];
/** How long each version may take, in seconds, from the shortest on. */
export const lengths = { s15: 15, s30: 30, s60: 60 } as const satisfies Record<VersionKey, number>;
/** The versions from the shortest to the longest. */
export const versionKeys = Object.keys(lengths) as VersionKey[];

/** A sentence of the pitch and the prompt that it answers. */
export type Sentence = { readonly prompt: Prompt; readonly text: string };

/** The pitch cut to a length. `over`: even its shortest whole sentences take longer, so the person has to shorten one. */
export type Version = {
  readonly kind: 'fits' | 'over';
  readonly key: VersionKey;
  /** What is said, in order. */
  readonly kept: readonly Sentence[];
  /** What is left out, in the order in which it went. */
  readonly leftOut: readonly Sentence[];
  /** The kept sentences as one text. */
  readonly text: string;
  /** What the text takes at the rate. */
  readonly seconds: number;
};

/**
 * Which prompt gives way first. Extra sentences go before first ones: the path’s, then those of now, whyYou and learn, the
 * last sentence of each first. Then the path goes altogether, then whyYou. The first sentences of now and learn always
 * stay: who speaks, and what about. The same order for every length makes a shorter version a part of a longer one.
 */
const givesWay = {
  extras: ['path', 'now', 'whyYou', 'learn'],
  altogether: ['path', 'whyYou'],
} as const satisfies Record<string, readonly Prompt[]>;

/** The versions of 15, 30 and 60 seconds at a rate in words a minute. Sentences are left out whole, never changed. */
export function versionsOf(answers: Answers, rate: number): Version[] {
  return versionKeys.map((key) => versionOf(answers, key, rate));
}

function versionOf(answers: Answers, key: VersionKey, rate: number): Version {
  const said = promptOrder.flatMap((prompt) =>
    sentencesOf(answers[prompt]).map((text): Sentence => ({ prompt, text })),
  );
  const most = wordsIn(lengths[key], rate);
  const leftOut = new Set<Sentence>();
  let words = said.reduce((sum, { text }) => sum + countWords(text), 0);
  for (const sentence of leavingOrder(said)) {
    if (words <= most) break;
    leftOut.add(sentence);
    words -= countWords(sentence.text);
  }
  const kept = said.filter((sentence) => !leftOut.has(sentence));
  const text = kept.map((sentence) => sentence.text).join(' ');
  return {
    kind: words <= most ? 'fits' : 'over',
    key,
    kept,
    leftOut: [...leftOut],
    text,
    seconds: secondsOf(text, rate),
  };
}

function leavingOrder(said: readonly Sentence[]): Sentence[] {
  const of = (prompt: Prompt) => said.filter((sentence) => sentence.prompt === prompt);
  return [
    ...givesWay.extras.flatMap((prompt) => of(prompt).slice(1).reverse()),
    ...givesWay.altogether.flatMap((prompt) => of(prompt).slice(0, 1)),
  ];
}
