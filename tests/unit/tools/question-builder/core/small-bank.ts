import { readContent } from '../../../../../src/build/content-files.ts';
import type { AgendaWords } from '../../../../../src/tools/question-builder/core/text.ts';
import {
  stageOrder,
  type BankQuestion,
  type Stage,
  type Wish,
} from '../../../../../src/tools/question-builder/core/question.ts';

/** The real bank, as its files have it. */
export const realBank = readContent('.').questions as unknown as BankQuestion[];

/** A question that suits anybody, with what a test cares about. */
export function question(id: string, over: Partial<BankQuestion> = {}): BankQuestion {
  return {
    id,
    text: `What about ${id}?`,
    stage: 'day',
    goals: ['role'],
    relations: ['any'],
    seniority: ['any'],
    minutes: 2,
    probes: ['And then?'],
    why: 'It is a test.',
    risks: [],
    ...over,
  };
}

/** Two questions in each stage and the closing pair. */
export const smallBank: BankQuestion[] = [
  ...stageOrder.flatMap((stage) => ['a', 'b'].map((name) => question(`${stage}-${name}`, { stage }))),
  question('close-who-else', { stage: 'close' }),
  question('close-anything-else', { stage: 'close' }),
];

/** A wish with nothing special. */
export const wish: Wish = { goals: ['role'], minutes: 20 };

/** Short English words. */
export const words: AgendaWords = {
  title: 'Questions',
  hello: 'Hello',
  mustAsk: 'must-ask',
  stages: Object.fromEntries(stageOrder.map((stage) => [stage, `The ${stage}`])) as Record<Stage, string>,
  minutes: (minutes) => `${String(minutes)} min`,
};
