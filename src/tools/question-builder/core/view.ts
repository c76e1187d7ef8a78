import { stages } from '../../../workspace/core/words.ts';
import { helloMinutes, wantedStages } from './agenda.ts';
import { closingPair, minutesOf, type Stage } from './bank.ts';
import type { Questions } from './edit.ts';

/** What a good list would still want, from the most to the least pressing. */
export type Missing = 'stages' | (typeof closingPair)[number] | 'must-asks';

/** What the screen says about a list. All times in minutes. */
export type QuestionsView = {
  /** What hello and the questions take. */
  readonly used: number;
  /** What is still free; 0 when full or over. */
  readonly left: number;
  /** What is too much; 0 when it fits. */
  readonly over: number;
  /** The stages that are touched, in natural order. */
  readonly stages: readonly Stage[];
  readonly missing: readonly Missing[];
};

/** Counts the minutes and stages of questions for a talk of some minutes and says what is missing. An empty list takes a hello. */
export function viewOf(questions: Questions, minutes: number): QuestionsView {
  const used = helloMinutes + minutesOf(questions);
  const touched = stages.filter((stage) => questions.some((question) => question.stage === stage));
  const missing: Missing[] = [
    ...(touched.filter((stage) => stage !== 'close').length < wantedStages ? (['stages'] as const) : []),
    ...closingPair.filter((id) => !questions.some(({ bankId }) => bankId === id)),
    ...(questions.some(({ isStarred }) => isStarred) ? [] : (['must-asks'] as const)),
  ];
  return {
    used,
    left: Math.max(0, minutes - used),
    over: Math.max(0, used - minutes),
    stages: touched,
    missing,
  };
}

/** A piece of the bar that shows the minutes: where it begins and how long it is. `id` is the question's, or `hello` or `free`. */
export type Span = {
  readonly id: string;
  readonly kind: 'hello' | 'question' | 'close' | 'free';
  readonly from: number;
  readonly minutes: number;
};

/** The bar from the first to the last minute: hello, each question, and what is free. */
export function spansOf(questions: Questions, minutes: number): readonly Span[] {
  const { left } = viewOf(questions, minutes);
  const pieces: Omit<Span, 'from'>[] = [
    { id: 'hello', kind: 'hello', minutes: helloMinutes },
    ...questions.map((one) => ({
      id: one.id,
      kind: closingPair.some((id) => id === one.bankId) ? ('close' as const) : ('question' as const),
      minutes: one.minutes,
    })),
    { id: 'free', kind: 'free', minutes: left },
  ];
  return pieces
    .map((piece, at) => ({ ...piece, from: minutesOf(pieces.slice(0, at)) }))
    .filter((piece) => piece.minutes > 0);
}
