import { joinEdits } from '../../../storage/core/join.ts';
import type { Question } from '../../../workspace/core/conversation-parts.ts';
import { questionOf } from './agenda.ts';
import { isOfClosingPair, placeOf, type BankQuestion, type Wish } from './bank.ts';
import { isProposable, ranked } from './rank.ts';

/** What to ask, in order, as it stands in a conversation's record. */
export type Questions = readonly Question[];

// Every edit gives a new list and leaves the old one as it was. An edit that has nothing to do (an id that is not there,
// or is there already) gives back the very same list, so that a caller can tell.

/** Adds a question of the bank where its stage belongs: after what comes earlier in a talk, before the closing pair. */
export function addQuestion(questions: Questions, question: BankQuestion): Questions {
  return has(questions, question.id) ? questions : placed(questions, questionOf(question));
}

/** What a person gives for a question of their own. The id comes from the caller and must be new. */
export type OwnQuestion = Pick<Question, 'id' | 'text' | 'stage' | 'minutes' | 'probes'>;

/** Adds a person's own question where its stage belongs. One without words is not added. */
export function addOwnQuestion(questions: Questions, own: OwnQuestion): Questions {
  if (own.text.trim() === '' || has(questions, own.id)) return questions;
  const probes = own.probes.filter((probe) => probe.trim() !== '');
  const minutes = wholeMinutes(own.minutes);
  return placed(questions, { ...own, minutes, probes, bankId: null, isStarred: false, note: '' });
}

/** Takes a question off the list. */
export function removeQuestion(questions: Questions, id: string): Questions {
  const others = questions.filter((one) => one.id !== id);
  return others.length === questions.length ? questions : others;
}

/** Moves a question to a place in the list, 0 first; a place outside the list is its nearer end. */
export function moveQuestion(questions: Questions, id: string, place: number): Questions {
  const moving = questions.find((one) => one.id === id);
  if (moving === undefined) return questions;
  const others = questions.filter((one) => one !== moving);
  const at = Math.min(Math.max(0, Math.trunc(place)), others.length);
  return questions[at] === moving ? questions : others.toSpliced(at, 0, moving);
}

/** Changes a question: its words, its minutes (whole, 1 to 15), what to ask then, its stage, its star. It keeps its id, its place and its answer. */
export function editQuestion(
  questions: Questions,
  id: string,
  change: Partial<Pick<Question, 'text' | 'minutes' | 'probes' | 'stage' | 'isStarred'>>,
): Questions {
  const whole = change.minutes === undefined ? {} : { minutes: wholeMinutes(change.minutes) };
  return replaced(questions, id, (question) => ({ ...question, ...change, ...whole }));
}

/**
 * Puts in a question's place the next best of its stage that is not on the list. Swapping again and again goes round all
 * that fit. The star goes with the question that leaves. Nothing happens where no other one fits the wish, and a question with an
 * answer stays.
 */
export function swapQuestion(
  questions: Questions,
  id: string,
  bank: readonly BankQuestion[],
  wish: Wish,
  seed: number,
): Questions {
  const leaving = questions.find((one) => one.id === id);
  if (leaving === undefined || leaving.note !== '') return questions;
  const mayCome = (one: BankQuestion) => one.stage === leaving.stage && isProposable(one, wish);
  const list = ranked(bank.filter(mayCome), wish, seed);
  const from = list.findIndex((one) => one.id === leaving.bankId) + 1;
  const next = [...list.slice(from), ...list.slice(0, from)].find((one) => !has(questions, one.id));
  return next === undefined ? questions : replaced(questions, id, () => questionOf(next));
}

/**
 * Takes an edit back: what it took away returns to its place, what it brought goes. What the person has changed since stays: edits of
 * other questions, new ones, and a question that the edit brought and they have worked on.
 */
export function takeBack(now: Questions, before: Questions, after: Questions): Questions {
  const joined = joinEdits(after, now, before, 'theirs') as Questions;
  const isOld = ({ id }: Question) => before.some((one) => one.id === id);
  return joined.filter((one) => !isOld(one)).reduce(placed, joined.filter(isOld));
}

/** Whether a question is on the list, by its own id or by that of the bank. */
const has = (questions: Questions, id: string): boolean =>
  questions.some((one) => one.id === id || one.bankId === id);

/** The minutes that a question may be given. */
export const lengths: readonly number[] = Array.from({ length: 15 }, (_, at) => at + 1);

const wholeMinutes = (minutes: number) =>
  Number.isNaN(minutes) ? 1 : Math.min(lengths.length, Math.max(1, Math.round(minutes)));

function placed(questions: Questions, question: Question): Questions {
  const comesAfter = (one: Question) =>
    placeOf(one.stage) > placeOf(question.stage) || (isOfClosingPair(one) && !isOfClosingPair(question));
  const at = questions.findIndex(comesAfter);
  return questions.toSpliced(at === -1 ? questions.length : at, 0, question);
}

function replaced(questions: Questions, id: string, change: (question: Question) => Question): Questions {
  if (!questions.some((one) => one.id === id)) return questions;
  return questions.map((one) => (one.id === id ? change(one) : one));
}
