import {
  closingPair,
  placeOf,
  stageOrder,
  type BankQuestion,
  type Goal,
  type Stage,
  type Wish,
} from './question.ts';
import { isProposable, ranked } from './rank.ts';

/** A question on the agenda. From the bank its id is the question's, so that no question stands there twice. */
export type AgendaItem = {
  readonly id: string;
  readonly source: 'bank' | 'own';
  readonly text: string;
  readonly stage: Stage;
  readonly minutes: number;
  readonly probes: readonly string[];
  /** A must-ask. */
  readonly isStarred: boolean;
};

/** What to ask, in order, with what it was made for and the seed that it came from. */
export type Agenda = { readonly wish: Wish; readonly seed: number; readonly items: readonly AgendaItem[] };

/** Minutes kept for saying hello. */
export const helloMinutes = 2;

/** How many stages an agenda should touch before the close. */
export const wantedStages = 4;

/** A question of the bank as it stands on an agenda. */
export function itemOf({ id, text, stage, minutes, probes }: BankQuestion): AgendaItem {
  return { id, source: 'bank', text, stage, minutes, probes, isStarred: false };
}

/**
 * Proposes what to ask. The agenda fits the minutes with two for hello, opens easily, touches at least four stages in
 * natural order before the close where the bank allows it, and ends with the closing pair. The same seed gives the same agenda.
 *
 * @param seed Any whole number; another one gives another agenda.
 */
export function proposeAgenda(bank: readonly BankQuestion[], wish: Wish, seed: number): Agenda {
  const closing = closingPair.flatMap((id) => bank.filter((question) => question.id === id));
  const best = ranked(
    bank.filter((question) => isProposable(question, wish) && !closing.includes(question)),
    wish,
    seed,
  );
  const chosen = fill(best, stagesFor(wish.goals), wish.minutes - helloMinutes - minutesOf(closing));
  const ordered = [...chosen].sort((a, b) => placeOf(a.stage) - placeOf(b.stage));
  return { wish, seed, items: [...ordered, ...closing].map(itemOf) };
}

/** The stages that serve a goal best. The talk itself keeps the natural order. */
const stagesOfGoal: Readonly<Record<Goal, readonly Stage[]>> = {
  role: ['day', 'skills', 'path', 'fit'],
  industry: ['field', 'day', 'path', 'skills'],
  company: ['employer', 'day', 'fit', 'path'],
  advice: ['path', 'advice', 'fit', 'skills'],
  leads: ['field', 'advice', 'path', 'employer'],
};

/**
 * The stages in the order in which they get their turn: an opener, the stages of the goals, those that serve a goal best
 * once more, then the others. Closing questions beside the pair are for the asker to add.
 */
function stagesFor(goals: readonly Goal[]): Stage[] {
  const lists = goals.map((goal) => stagesOfGoal[goal]);
  const wanted = [0, 1, 2, 3].flatMap((at) => lists.flatMap((list) => list[at] ?? []));
  const first = [...new Set<Stage>(['open', ...wanted])];
  const others = stageOrder.filter((stage) => stage !== 'close' && !first.includes(stage));
  return [...first, ...first.slice(1, 3), ...others];
}

/** Takes the best question of each stage in turn, again and again, until nothing more fits the minutes. */
function fill(best: readonly BankQuestion[], turns: readonly Stage[], minutes: number): BankQuestion[] {
  const chosen: BankQuestion[] = [];
  const lists = new Map(stageOrder.map((stage) => [stage, best.filter((one) => one.stage === stage)]));
  const ofStage = (stage: Stage) => (lists.get(stage) ?? []).filter((one) => !chosen.includes(one));
  const available = turns.filter((stage) => ofStage(stage).length > 0);
  for (let before = -1; before < chosen.length;) {
    before = chosen.length;
    available.forEach((stage, at) => {
      const covered = new Set([...chosen.map((question) => question.stage), stage]);
      const kept = minutesKept(covered, available.slice(at + 1), ofStage);
      const room = minutes - minutesOf(chosen) - kept;
      const next = ofStage(stage).find((question) => question.minutes <= room);
      if (next !== undefined) chosen.push(next);
    });
  }
  return chosen;
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

const minutesOf = (questions: readonly { minutes: number }[]) =>
  questions.reduce((sum, { minutes }) => sum + minutes, 0);
