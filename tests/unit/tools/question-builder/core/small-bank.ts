import { readContent } from '../../../../../src/build/content-files.ts';
import type { BankQuestion, Wish } from '../../../../../src/tools/question-builder/core/bank.ts';
import type { Questions } from '../../../../../src/tools/question-builder/core/edit.ts';
import type { SheetWords } from '../../../../../src/tools/question-builder/core/sheet.ts';
import { stages } from '../../../../../src/workspace/core/words.ts';

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
  ...stages.flatMap((stage) => ['a', 'b'].map((name) => question(`${stage}-${name}`, { stage }))),
  question('close-who-else', { stage: 'close' }),
  question('close-anything-else', { stage: 'close' }),
];

/** A wish with nothing special. */
export const wish: Wish = {
  goal: 'role',
  relation: null,
  seniority: null,
  field: '',
  minutes: 20,
  risks: [],
};

/** The ids of questions, in their order. */
export const idsOf = (questions: Questions): string[] => questions.map(({ id }) => id);

/** Short English words. */
export const words: SheetWords = {
  lang: 'en',
  title: 'Questions',
  titleFor: 'Questions for {name}',
  who: 'With',
  when: 'When',
  goal: 'Goal',
  aim: 'Goal: {goal}',
  forms: { 'in-person': 'in person', video: 'video', phone: 'phone' },
  minutes: { one: '{n} minute', other: '{n} minutes' },
  hello: '{minutes}, {hello} for hello.',
  close: 'Close at {minute}.',
  mustAsk: 'must-ask',
  then: 'Then: {probe}',
  noted: 'Noted: {note}',
};
