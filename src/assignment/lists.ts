import { Prompts } from './Prompts.tsx';
import { Rubric } from './Rubric.tsx';

/** The two lists of an assignment that are written by hand: one module, loaded when one of them is opened. */
export const lists = { prompts: Prompts, rubric: Rubric } as const;
