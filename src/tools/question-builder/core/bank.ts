import type { Question } from '../../../workspace/core/conversation-parts.ts';
import type { Goal } from '../../../workspace/core/goal.ts';
import type { Person } from '../../../workspace/core/person.ts';
import { stages } from '../../../workspace/core/words.ts';

/** A part of a talk. */
export type Stage = Question['stage'];

/** What may go wrong: could partly be looked up, may be too personal, may sound like asking for a job. */
export type Risk = 'lookup' | 'personal' | 'job-ask';

/** A question of the bank: the part of an entry of `content/questions/` that the builder needs. */
export type BankQuestion = {
  readonly id: string;
  readonly text: string;
  readonly stage: Stage;
  /** The field of a field pack; left out in the core bank. */
  readonly field?: string;
  readonly goals: readonly NonNullable<Goal['kind']>[];
  readonly relations: readonly (NonNullable<Person['relation']> | 'any')[];
  readonly seniority: readonly (NonNullable<Person['seniority']> | 'any')[];
  /** How long the answer may take. */
  readonly minutes: number;
  readonly probes: readonly string[];
  readonly why: string;
  readonly risks: readonly Risk[];
  /** How to ask it safely; there where it has a risk. */
  readonly askWell?: string;
  /** No longer offered; its id stays taken. */
  readonly retired?: boolean;
};

/** The lengths of a talk that are offered, in minutes. */
export const talkLengths = [15, 20, 25, 30, 45] as const;

/** What the questions are for. `null` is not known: then only questions that suit anybody fit. */
export type Wish = {
  readonly goal: Goal['kind'];
  readonly relation: Person['relation'];
  readonly seniority: Person['seniority'];
  /** A field of the field packs; any other text has no pack. */
  readonly field: string;
  /** How long the talk may take. */
  readonly minutes: number;
  /** The risks that the asker has chosen to take. */
  readonly risks: readonly Risk[];
};

/**
 * The closing pair, by its permanent ids in the bank: is there anything else, and who else. Guide “close-and-referrals”
 * ends every talk with it.
 */
export const closingPair = ['close-anything-else', 'close-who-else'] as const;

/** Whether a question is one of the closing pair, in the bank’s words or in the person’s. */
export const isOfClosingPair = ({ bankId }: Pick<Question, 'bankId'>): boolean =>
  closingPair.some((id) => id === bankId);

/** Where a stage stands in a talk, 0 first. */
export const placeOf = (stage: Stage): number => stages.indexOf(stage);

/** Minutes in all. */
export const minutesOf = (questions: readonly { readonly minutes: number }[]): number =>
  questions.reduce((sum, { minutes }) => sum + minutes, 0);
