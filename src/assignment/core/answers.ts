import type { AssignmentWork } from '../../workspace/core/assignment.ts';

/** Writes the answer to a prompt; an emptied one is taken out. The other answers keep their order. */
export function answer(work: AssignmentWork, promptId: string, text: string): AssignmentWork {
  const isThere = work.answers.some(({ id }) => id === promptId);
  const answers = isThere
    ? work.answers.map((one) => (one.id === promptId ? { id: promptId, text } : one))
    : [...work.answers, { id: promptId, text }];
  return { ...work, answers: answers.filter((one) => one.text !== '') };
}
