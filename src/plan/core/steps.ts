import type { Day } from '../../workspace/core/day.ts';
import type { Facts, Sending } from './facts.ts';

/** The knots of the thread, in their order. */
export const stepIds = [
  'goal',
  'person',
  'message',
  'questions',
  'day',
  'talk',
  'thanks',
  'follow-up',
] as const;

/** A knot of the thread. */
export type StepId = (typeof stepIds)[number];

/** What goes into a sentence: days and times as stored, for the view to say in the reader's language. */
export type Values = {
  readonly name?: string;
  readonly goal?: string;
  readonly day?: Day | null;
  readonly time?: string | null;
  readonly n?: number;
};

/**
 * A knot: how it stands, and the sentence that says so. `passed`: nothing was noted here, but a later step is done, so it needs no
 * doing. `says` names the sentence in the labels.
 */
export type Step = {
  readonly id: StepId;
  readonly standing: 'done' | 'begun' | 'open' | 'passed';
  readonly says: StepSays;
  readonly values: Values;
};

/** The sentences about a knot. */
export type StepSays =
  | `goal-${'none' | 'unknowns' | 'set'}`
  | `person-${'none' | 'set'}`
  | `message-${'none' | 'begun' | 'written' | 'sent' | 'reminded' | 'elsewhere'}`
  | `questions-${'none' | 'some'}`
  | `day-${'none' | 'yes' | 'set' | 'timed'}`
  | `talk-${'none' | 'today' | 'likely' | 'held'}`
  | `thanks-${'none' | 'begun' | 'written' | 'sent' | 'elsewhere'}`
  | `follow-up-${'none' | 'planned' | 'undated' | 'due' | 'done'}`;

type Stands = Pick<Step, 'standing' | 'says' | 'values'>;

/** The eight knots of a thread, each with its state. */
export function stepsOf(facts: Facts): readonly Step[] {
  const steps = stepIds.map((id) => ({ id, ...stands[id](facts) }));
  // Questions may be built at any time; they say nothing about what came before.
  const last = steps.findLastIndex(({ id, standing }) => standing === 'done' && id !== 'questions');
  return steps.map((step, at) =>
    step.standing === 'open' && at < last ? { ...step, standing: 'passed' } : step,
  );
}

const open = (says: StepSays): Stands => ({ standing: 'open', says, values: {} });
const begun = (says: StepSays, values: Values = {}): Stands => ({ standing: 'begun', says, values });
const done = (says: StepSays, values: Values = {}): Stands => ({ standing: 'done', says, values });

const stands: Readonly<Record<StepId, (facts: Facts) => Stands>> = {
  goal: ({ hasGoal, goal }) => {
    if (!hasGoal) return open('goal-none');
    return goal === '' ? done('goal-unknowns') : done('goal-set', { goal });
  },
  person: ({ name }) => (name === '' ? open('person-none') : done('person-set', { name })),
  message: ({ message, remindedOn }) =>
    message.kind === 'sent' && remindedOn !== null
      ? done('message-reminded', { day: remindedOn })
      : sending('message', message),
  questions: ({ questions }) =>
    questions === 0 ? open('questions-none') : done('questions-some', { n: questions }),
  day: ({ day, on, at }) => {
    if (on !== null) return done(at === null ? 'day-set' : 'day-timed', { day: on, time: at });
    return day === 'yes' ? begun('day-yes') : open('day-none');
  },
  talk: ({ held, day, on }) => {
    if (held === 'sure') return done('talk-held', { day: on });
    if (held === 'likely') return begun('talk-likely', { day: on });
    return day === 'today' ? begun('talk-today') : open('talk-none');
  },
  thanks: ({ thanks }) => sending('thanks', thanks),
  'follow-up': followUp,
};

function sending(id: 'message' | 'thanks', state: Sending): Stands {
  if (state.kind === 'none') return open(`${id}-none`);
  if (state.kind !== 'sent') return begun(`${id}-${state.kind}`);
  return state.on === null ? done(`${id}-elsewhere`) : done(`${id}-sent`, { day: state.on });
}

function followUp({ planned, lastContactOn, today }: Facts): Stands {
  if (planned === undefined) {
    return lastContactOn === null ? open('follow-up-none') : done('follow-up-done', { day: lastContactOn });
  }
  const { dueOn } = planned;
  if (dueOn === null) return begun('follow-up-undated');
  return begun(dueOn <= today ? 'follow-up-due' : 'follow-up-planned', { day: dueOn });
}
