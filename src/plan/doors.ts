import type { StepId } from './core/steps.ts';
import type { NextId } from './core/next.ts';

/** Where a step leads: the tool for it where there is one, and the guide. */
export type Door = {
  readonly tool?: Link | undefined;
  readonly guide: Link;
};

type Link = { readonly href: string; readonly name: string };

/** A door for each knot of the thread, and one each to the introduction and the reflection. The page hands them to the island. */
export type Doors = Readonly<Record<StepId | 'pitch' | 'reflection', Door>>;

const others: Partial<Record<NextId, keyof Doors>> = {
  wait: 'questions',
  'let-go': 'person',
  practice: 'pitch',
  closed: 'person',
};

/** The door of the next step. It is its knot’s, unless something else helps more. */
export function doorOf(doors: Doors, next: { readonly id: NextId; readonly step: StepId }): Door {
  return doors[others[next.id] ?? next.step];
}
