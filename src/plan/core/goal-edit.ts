import type { Goal } from '../../workspace/core/goal.ts';

/** A thing to find out. */
export type Unknown = Goal['unknowns'][number];

/** What the form shows: the things to find out and one empty line below, whose id is `blankId`. */
export function unknownRows({ unknowns }: Goal, blankId: string): readonly Unknown[] {
  return unknowns.some(({ id }) => id === blankId) ? unknowns : [...unknowns, { id: blankId, text: '' }];
}

/** Writes a line of the form; the empty one becomes a thing to find out. */
export function writeUnknown(goal: Goal, id: string, text: string): Goal {
  const isKnown = goal.unknowns.some((one) => one.id === id);
  return {
    ...goal,
    unknowns: isKnown
      ? goal.unknowns.map((one) => (one.id === id ? { ...one, text } : one))
      : [...goal.unknowns, { id, text }],
  };
}

/** Takes a thing to find out away. */
export function removeUnknown(goal: Goal, id: string): Goal {
  return { ...goal, unknowns: goal.unknowns.filter((one) => one.id !== id) };
}

/** Puts it back at its place: the inverse of `removeUnknown`. */
export function putUnknownBack(goal: Goal, unknown: Unknown, at: number): Goal {
  return { ...goal, unknowns: [...goal.unknowns.slice(0, at), unknown, ...goal.unknowns.slice(at)] };
}
