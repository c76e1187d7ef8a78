import { countWords } from '../../../shared/core/words.ts';
import { sentencesOf } from './sentences.ts';
import { secondsOf, wordsIn } from './timing.ts';

/** The four prompts in the order in which they are said; the last leads over to the first question (guide “your-pitch”). */
export const promptOrder = ['now', 'past', 'why-you', 'learn'] as const;
/** A prompt of the pitch: what you do now, how you got here, why this person, what you want to learn. */
export type Prompt = (typeof promptOrder)[number];

/** What the person has written under each prompt. */
export type Answers = Readonly<Record<Prompt, string>>;

/** The lengths that are made, in seconds. */
export const pitchLengths = [15, 30, 60] as const;
/** A length of a pitch, in seconds. */
export type PitchLength = (typeof pitchLengths)[number];

/** A sentence of the pitch and the prompt that it answers. */
export type Sentence = { readonly prompt: Prompt; readonly text: string };

/** The pitch cut to a length. `over`: even its shortest whole sentences take longer, so the person has to shorten one. */
export type Version = {
  readonly kind: 'fits' | 'over';
  readonly length: PitchLength;
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
 * Which prompt gives way first. Extra sentences go before first ones: the past’s, then those of now, why-you and learn, the
 * last sentence of each first. Then the past goes altogether, then why-you. The first sentences of now and learn always
 * stay: who speaks, and what about. The same order for every length makes a shorter version a part of a longer one.
 */
const givesWay = {
  extras: ['past', 'now', 'why-you', 'learn'],
  altogether: ['past', 'why-you'],
} as const satisfies Record<string, readonly Prompt[]>;

/** The versions of 15, 30 and 60 seconds at a rate in words a minute. Sentences are left out whole, never changed. */
export function versionsOf(answers: Answers, rate: number): Version[] {
  return pitchLengths.map((length) => versionOf(answers, length, rate));
}

function versionOf(answers: Answers, length: PitchLength, rate: number): Version {
  const said = promptOrder.flatMap((prompt) =>
    sentencesOf(answers[prompt]).map((text): Sentence => ({ prompt, text })),
  );
  const most = wordsIn(length, rate);
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
    length,
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
