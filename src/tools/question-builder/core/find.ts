import { placeOf, type BankQuestion, type Stage } from './bank.ts';

/** What somebody looks for in the bank: words that stand in a question or in what may be asked then, and a stage, or `''` for all. */
export type Search = { readonly words: string; readonly stage: Stage | '' };

/**
 * The questions of the bank that fit a search, in the order of a talk. Packs of other fields than `field` turn up only where words are
 * given: without them they would bury what is near.
 */
export function findQuestions(
  bank: readonly BankQuestion[],
  { words, stage }: Search,
  field: string,
): BankQuestion[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  const isNear = (one: BankQuestion) => one.field === undefined || one.field === field || wanted.length > 0;
  const holds = ({ text, probes }: BankQuestion) => {
    const said = plain([text, ...probes].join(' '));
    return wanted.every((word) => said.includes(word));
  };
  return bank
    .filter(
      (one) => one.retired !== true && (stage === '' || one.stage === stage) && isNear(one) && holds(one),
    )
    .sort((a, b) => placeOf(a.stage) - placeOf(b.stage));
}

/** Small letters, without accents and with straight apostrophes, as people type when they search. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[‘’]/g, "'")
    .toLowerCase();
