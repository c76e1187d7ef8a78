import type { Assignment } from '../../src/assignment/core/assignment.ts';

/** An assignment with something in every field. */
export const fullAssignment: Assignment = {
  id: 'bio-240',
  title: 'One talk with someone in the field',
  from: 'BIO 240',
  instructions: 'Talk for twenty minutes.\nBring the printed sheet.',
  dueOn: '2027-02-12',
  sections: ['goal', 'questions', 'messages'],
  prompts: [
    { id: 'p1', text: 'What did you hear that a search could not have told you?', lines: 5 },
    { id: 'p2', text: 'Whose name were you given?', lines: 2 },
  ],
  rubric: [
    { id: 'r1', what: 'Questions', levels: ['Yes or no', 'Open', 'Open, with one follow-up'] },
    { id: 'r2', what: 'Thanks', levels: ['None', 'General', 'One thing learned'] },
  ],
};
