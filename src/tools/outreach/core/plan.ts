import type { Desk } from '../../../workspace/core/desk.ts';

/** The notice of the shorter note, which somebody with a paid plan put away. */
const freePlan = 'linkedin-free-plan';

/** Whether the person said that they have a paid plan on LinkedIn. */
export const hasPaidPlan = ({ dismissed }: Desk): boolean => dismissed.some(({ id }) => id === freePlan);

/** Notes whether the person has a paid plan on LinkedIn. */
export function setPaidPlan(desk: Desk, isPaid: boolean): Desk {
  const others = desk.dismissed.filter(({ id }) => id !== freePlan);
  return { ...desk, dismissed: isPaid ? [...others, { id: freePlan }] : others };
}
