import { isSame } from '../../../storage/core/json.ts';
import type { Question } from '../../../workspace/core/conversation-parts.ts';
import { stages } from '../../../workspace/core/words.ts';
import {
  closingPair,
  isOfClosingPair,
  minutesOf,
  placeOf,
  type BankQuestion,
  type Stage,
  type Wish,
} from './bank.ts';
import { isProposable, ranked } from './rank.ts';

/** Minutes kept for saying hello. */
export const helloMinutes = 2;

/** How many stages an agenda should touch before the close. */
export const wantedStages = 4;

/** A question of the bank as it stands on a list. It takes the bank's id, so that two tabs that add it add one. */
export function questionOf({ id, text, stage, minutes, probes }: BankQuestion): Question {
  return { id, text, bankId: id, stage, isStarred: false, minutes, probes, note: '' };
}

/**
 * The questions that a new proposal must not take away: the person's own, starred ones, those with an answer, those that were changed,
 * and the closing pair.
 */
export function worthKeeping(
  questions: readonly Question[],
  bank: readonly BankQuestion[],
): readonly Question[] {
  const untouched = new Map(bank.map((question) => [question.id, questionOf(question)]));
  return questions.filter((question) => {
    const original = untouched.get(question.bankId ?? '');
    return isOfClosingPair(question) || !isSame({ ...question, id: '' }, { ...original, id: '' });
  });
}

/**
 * Proposes what to ask. The questions fit the minutes with two for hello, open easily, touch at least four stages in natural order
 * before the close where the bank allows it, and end with the closing pair. The same seed gives the same questions.
 *
 * @param seed Any whole number; another one gives other questions.
 * @param kept Questions that stay whatever they cost; the others are chosen to go with them.
 */
export function proposeAgenda(
  bank: readonly BankQuestion[],
  wish: Wish,
  seed: number,
  kept: readonly Question[] = [],
): readonly Question[] {
  const isThere = ({ id }: BankQuestion) => kept.some((one) => one.bankId === id || one.id === id);
  const pair = closingPair.flatMap((id) => bank.filter((one) => one.id === id && !isThere(one)));
  const held = [...kept, ...pair.map(questionOf)];
  const best = ranked(
    bank.filter((one) => isProposable(one, wish) && !isThere(one) && !pair.includes(one)),
    wish,
    seed,
  );
  const body = held.filter((one) => !isOfClosingPair(one));
  const room = wish.minutes - helloMinutes - minutesOf(held);
  return inOrder([...held, ...fill(best, stagesFor(wish.goal), body, room).map(questionOf)]);
}

/** Questions as a talk goes: by their stages, the closing pair last; those of a stage stay as they stand. */
function inOrder(questions: readonly Question[]): readonly Question[] {
  const place = (question: Question) =>
    isOfClosingPair(question)
      ? stages.length + closingPair.findIndex((id) => id === question.bankId)
      : placeOf(question.stage);
  return questions.toSorted((a, b) => place(a) - place(b));
}

/** The stages that serve a goal best. The talk itself keeps the natural order. */
const stagesOfGoal: Readonly<Record<NonNullable<Wish['goal']>, readonly Stage[]>> = {
  role: ['day', 'skills', 'path', 'fit'],
  industry: ['field', 'day', 'path', 'skills'],
  company: ['employer', 'day', 'fit', 'path'],
  advice: ['path', 'advice', 'fit', 'skills'],
  leads: ['field', 'advice', 'path', 'employer'],
};

/**
 * The stages in the order in which they get their turn: an opener, the stages of the goal, the two that serve it best once more,
 * then the others. Closing questions beside the pair are for the asker to add.
 */
function stagesFor(goal: Wish['goal']): Stage[] {
  const first: readonly Stage[] = ['open', ...(goal === null ? [] : stagesOfGoal[goal])];
  const others = stages.filter((stage) => stage !== 'close' && !first.includes(stage));
  return [...first, ...first.slice(1, 3), ...others];
}

/** Takes the best question of each stage in turn, again and again, until nothing more fits the minutes. */
function fill(
  best: readonly BankQuestion[],
  turns: readonly Stage[],
  kept: readonly { readonly stage: Stage }[],
  minutes: number,
): BankQuestion[] {
  const chosen: BankQuestion[] = [];
  const ofStage = (stage: Stage) => best.filter((one) => one.stage === stage && !chosen.includes(one));
  const available = turns.filter((stage) => ofStage(stage).length > 0);
  const goRound = (round: readonly Stage[]): void => {
    round.forEach((stage, at) => {
      const covered = new Set([...[...kept, ...chosen].map((question) => question.stage), stage]);
      const room = minutes - minutesOf(chosen) - minutesKept(covered, round.slice(at + 1), ofStage);
      const next = ofStage(stage).find((question) => question.minutes <= room);
      if (next !== undefined) chosen.push(next);
    });
  };
  goRound(turnsLeft(available, kept));
  for (let before = -1; before < chosen.length;) {
    before = chosen.length;
    goRound(available);
  }
  return chosen;
}

/** The turns of the first round: a question that stays has had one turn of its stage. */
function turnsLeft(turns: readonly Stage[], kept: readonly { readonly stage: Stage }[]): Stage[] {
  const had = kept.map(({ stage }) => stage);
  return turns.filter((stage) => {
    const at = had.indexOf(stage);
    if (at !== -1) had.splice(at, 1);
    return at === -1;
  });
}

/** What must stay free so that the stages still wanted get at least their shortest question. */
function minutesKept(
  covered: ReadonlySet<Stage>,
  following: readonly Stage[],
  ofStage: (stage: Stage) => readonly BankQuestion[],
): number {
  const next = [...new Set(following)].filter((stage) => !covered.has(stage));
  return next
    .slice(0, Math.max(0, wantedStages - covered.size))
    .reduce((sum, stage) => sum + Math.min(...ofStage(stage).map(({ minutes }) => minutes)), 0);
}
