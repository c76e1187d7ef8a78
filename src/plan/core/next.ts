import { daysBetween } from './days.ts';
import type { Facts } from './facts.ts';
import type { StepId, Values } from './steps.ts';

/** The one thing to do now. `step` is the knot that it belongs to; `id` names its sentence in the labels. */
export type Next = { readonly id: NextId; readonly step: StepId; readonly values: Values };

/** The sentences about the next step. */
export type NextId =
  | 'goal'
  | 'person'
  | 'write'
  | 'finish'
  | 'send'
  | 'questions'
  | 'wait'
  | 'remind'
  | 'let-go'
  | 'agree'
  | 'practice'
  | 'today'
  | 'did-you-meet'
  | 'thank'
  | 'send-thanks'
  | 'plan'
  | 'plan-again'
  | 'follow-up'
  | 'rest'
  | 'closed';

/** How long a message may lie unanswered before the one reminder, and the reminder before one lets go: content/rhythm.yaml, E77. */
export const patienceDays = 7;

/** Decides the next step: from the end of the thread backward, since what is done late makes what is missing early not worth doing. */
export function nextOf(facts: Facts): Next {
  if (facts.isClosed) return next('closed', 'follow-up', facts);
  if (facts.thanks.kind === 'sent') return afterThanks(facts);
  if (facts.held !== 'no') return afterTalk(facts);
  if (facts.day !== 'none') return beforeTalk(facts);
  return facts.message.kind === 'sent' ? afterAsking(facts) : beforeAsking(facts);
}

function next(id: NextId, step: StepId, { name }: Facts, values: Values = {}): Next {
  return { id, step, values: { name, ...values } };
}

function beforeAsking(facts: Facts): Next {
  const { message, hasGoal, name } = facts;
  if (message.kind === 'written') return next('send', 'message', facts);
  if (!hasGoal) return next('goal', 'goal', facts);
  if (name === '') return next('person', 'person', facts);
  return next(message.kind === 'begun' ? 'finish' : 'write', 'message', facts);
}

function afterAsking(facts: Facts): Next {
  const { message, remindedOn, isAnswered, questions, today } = facts;
  const sentOn = message.kind === 'sent' ? message.on : null;
  const lastOn = remindedOn ?? sentOn;
  if (!isAnswered && lastOn !== null && daysBetween(lastOn, today) >= patienceDays) {
    return next(remindedOn === null ? 'remind' : 'let-go', 'message', facts, { day: lastOn });
  }
  if (questions === 0) return next('questions', 'questions', facts);
  return next('wait', 'message', facts, { day: lastOn });
}

function beforeTalk(facts: Facts): Next {
  const { day, on, at, questions } = facts;
  if (day === 'yes') return next('agree', 'day', facts);
  if (questions === 0) return next('questions', 'questions', facts);
  return next(day === 'today' ? 'today' : 'practice', 'talk', facts, { day: on, time: at });
}

function afterTalk(facts: Facts): Next {
  if (facts.thanks.kind === 'written') return next('send-thanks', 'thanks', facts);
  if (facts.held === 'likely') return next('did-you-meet', 'talk', facts, { day: facts.on });
  return next('thank', 'thanks', facts);
}

function afterThanks(facts: Facts): Next {
  const { planned, lastContactOn, today } = facts;
  if (planned === undefined) {
    return lastContactOn === null
      ? next('plan', 'follow-up', facts)
      : next('plan-again', 'follow-up', facts, { day: lastContactOn });
  }
  const { dueOn } = planned;
  if (dueOn === null) return next('plan', 'follow-up', facts);
  return next(dueOn <= today ? 'follow-up' : 'rest', 'follow-up', facts, { day: dueOn });
}
