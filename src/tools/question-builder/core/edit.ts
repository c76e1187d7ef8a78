import { itemOf, type Agenda, type AgendaItem } from './agenda.ts';
import { isOfClosingPair, placeOf, type BankQuestion, type Stage } from './question.ts';
import { isProposable, ranked } from './rank.ts';

// Every edit gives a new agenda and leaves the old one as it was. An edit that has nothing to do (an id that is not there,
// or is there already) gives back the very same agenda, so that a caller can tell.

/** Adds a question of the bank where its stage belongs: after what comes earlier in a talk, before the closing pair. */
export function addQuestion(agenda: Agenda, question: BankQuestion): Agenda {
  return withNew(agenda, itemOf(question));
}

/** What a person gives for a question of their own. The id comes from the caller and must be new. */
export type OwnQuestion = {
  readonly id: string;
  readonly text: string;
  readonly stage: Stage;
  readonly minutes: number;
};

/** Adds a person's own question where its stage belongs. One without words is not added. */
export function addOwnQuestion(agenda: Agenda, { id, text, stage, minutes }: OwnQuestion): Agenda {
  if (text.trim() === '') return agenda;
  const own = { id, text, stage, minutes: wholeMinutes(minutes), probes: [], isStarred: false };
  return withNew(agenda, { ...own, source: 'own' });
}

/** Takes a question off the agenda. */
export function removeQuestion(agenda: Agenda, id: string): Agenda {
  return has(agenda, id) ? { ...agenda, items: agenda.items.filter((item) => item.id !== id) } : agenda;
}

/** Moves a question to a place in the list, 0 first; a place outside the list is its nearer end. */
export function moveQuestion(agenda: Agenda, id: string, place: number): Agenda {
  const item = agenda.items.find((one) => one.id === id);
  if (item === undefined) return agenda;
  const others = agenda.items.filter((one) => one !== item);
  const at = Math.min(Math.max(0, Math.trunc(place)), others.length);
  return agenda.items[at] === item ? agenda : { ...agenda, items: others.toSpliced(at, 0, item) };
}

/** Changes a question's words or minutes (whole, 1 to 15). It keeps its id, its place and its star. */
export function editQuestion(
  agenda: Agenda,
  id: string,
  change: { readonly text?: string; readonly minutes?: number },
): Agenda {
  return withChanged(agenda, id, (item) => ({
    ...item,
    text: change.text ?? item.text,
    minutes: change.minutes === undefined ? item.minutes : wholeMinutes(change.minutes),
  }));
}

/** Marks a question as a must-ask, or no longer. */
export function starQuestion(agenda: Agenda, id: string, isStarred: boolean): Agenda {
  return withChanged(agenda, id, (item) => ({ ...item, isStarred }));
}

/**
 * Puts in a question's place the next best of its stage that is not on the agenda. Swapping again and again goes round all
 * that fit. The star goes with the question that leaves. Nothing happens where no other one fits the wish.
 */
export function swapQuestion(agenda: Agenda, bank: readonly BankQuestion[], id: string): Agenda {
  const leaving = agenda.items.find((item) => item.id === id);
  if (leaving === undefined) return agenda;
  const mayCome = (question: BankQuestion) =>
    question.stage === leaving.stage && isProposable(question, agenda.wish);
  const list = ranked(bank.filter(mayCome), agenda.wish, agenda.seed);
  const from = list.findIndex((question) => question.id === id) + 1;
  const next = [...list.slice(from), ...list.slice(0, from)].find((question) => !has(agenda, question.id));
  return next === undefined ? agenda : withChanged(agenda, id, () => itemOf(next));
}

const has = (agenda: Agenda, id: string) => agenda.items.some((item) => item.id === id);

const wholeMinutes = (minutes: number) =>
  Number.isNaN(minutes) ? 1 : Math.min(15, Math.max(1, Math.round(minutes)));

function withNew(agenda: Agenda, item: AgendaItem): Agenda {
  if (has(agenda, item.id)) return agenda;
  const comesAfter = (one: AgendaItem) =>
    placeOf(one.stage) > placeOf(item.stage) || (isOfClosingPair(one.id) && !isOfClosingPair(item.id));
  const at = agenda.items.findIndex(comesAfter);
  return { ...agenda, items: agenda.items.toSpliced(at === -1 ? agenda.items.length : at, 0, item) };
}

function withChanged(agenda: Agenda, id: string, change: (item: AgendaItem) => AgendaItem): Agenda {
  if (!has(agenda, id)) return agenda;
  return { ...agenda, items: agenda.items.map((item) => (item.id === id ? change(item) : item)) };
}
