import type { BankQuestion, Wish } from './bank.ts';

/**
 * Whether a question may be proposed for a wish at all: it is still offered, carries no risk that was not asked for, is of
 * no other field, and suits the relation and the seniority. A question for a friend is odd to a stranger, so a misfit here
 * is no matter of taste.
 */
export function isProposable(question: BankQuestion, wish: Wish): boolean {
  return (
    question.retired !== true &&
    question.risks.every((risk) => wish.risks.includes(risk)) &&
    (question.field === undefined || question.field === wish.field) &&
    suits(question.relations, wish.relation) &&
    suits(question.seniority, wish.seniority)
  );
}

/** Questions from the best fitting to the least, the same for the same seed whatever the order they come in. */
export function ranked(questions: readonly BankQuestion[], wish: Wish, seed: number): BankQuestion[] {
  return questions
    .map((question) => ({ question, points: fitOf(question, wish) + chance(seed, question.id) * spread }))
    .sort((a, b) => b.points - a.points || (a.question.id < b.question.id ? -1 : 1))
    .map(({ question }) => question);
}

/** How far chance may lift a question: past one that fits in one more small way, never past one with the right goal. */
const spread = 3;

function fitOf(question: BankQuestion, wish: Wish): number {
  return (
    (question.goals.some((goal) => goal === wish.goal) ? 3 : 0) +
    (question.field === undefined ? 0 : 2.5) +
    (question.relations.some((relation) => relation === wish.relation) ? 1 : 0) +
    (question.seniority.some((seniority) => seniority === wish.seniority) ? 1 : 0)
  );
}

const suits = <T extends string>(suited: readonly (T | 'any')[], wished: T | null): boolean =>
  suited.includes('any') || (wished !== null && suited.includes(wished));

/** A number from 0 to below 1 that a seed and an id fix: FNV-1a over the id, then MurmurHash3's finishing step. */
function chance(seed: number, id: string): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
