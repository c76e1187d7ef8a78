/** The parts of a talk in the order in which they feel natural. */
export const stageOrder = [
  'open',
  'day',
  'path',
  'skills',
  'field',
  'employer',
  'fit',
  'advice',
  'close',
] as const;
/** A part of a talk. */
export type Stage = (typeof stageOrder)[number];

/** What the asker is after. */
export type Goal = 'advice' | 'industry' | 'company' | 'role' | 'leads';
/** How the asker knows the other person. */
export type Relation = 'friend' | 'referral' | 'alumni' | 'event' | 'cold';
/** How long the other person has been at it: 0-4, 5-14, 15 and more years, or somebody who leads people. */
export type Seniority = 'early' | 'mid' | 'senior' | 'leader';
/** What may go wrong: could partly be looked up, may be too personal, may sound like asking for a job. */
export type Risk = 'lookup' | 'personal' | 'job-ask';

/** A question of the bank: the part of an entry of `content/questions/` that the builder needs. */
export type BankQuestion = {
  readonly id: string;
  readonly text: string;
  readonly stage: Stage;
  /** The field of a field pack; left out in the core bank. */
  readonly field?: string;
  readonly goals: readonly Goal[];
  readonly relations: readonly (Relation | 'any')[];
  readonly seniority: readonly (Seniority | 'any')[];
  /** How long the answer may take. */
  readonly minutes: number;
  readonly probes: readonly string[];
  readonly why: string;
  readonly risks: readonly Risk[];
  /** No longer offered; its id stays taken. */
  readonly retired?: boolean;
};

/** The lengths of a talk that can be planned, in minutes. */
export const talkLengths = [15, 20, 25, 30, 45] as const;
/** A length of a talk, in minutes. */
export type TalkLength = (typeof talkLengths)[number];

/** What the agenda is for. What is left out is not known: then only questions that suit anybody fit. */
export type Wish = {
  readonly goals: readonly Goal[];
  readonly relation?: Relation;
  readonly seniority?: Seniority;
  /** A field of the field packs. */
  readonly field?: string;
  readonly minutes: TalkLength;
  /** The risks that the asker has chosen to take; without it none. */
  readonly risks?: readonly Risk[];
};

/**
 * The closing pair, by its permanent ids in the bank: is there anything else, and who else. Guide “close-and-referrals”
 * ends every talk with it.
 */
export const closingPair = ['close-anything-else', 'close-who-else'] as const;

/** Whether an id is one of the closing pair’s. */
export const isOfClosingPair = (id: string) => (closingPair as readonly string[]).includes(id);

/** Where a stage stands in a talk, 0 first. */
export const placeOf = (stage: Stage) => stageOrder.indexOf(stage);
