import { say } from '../shared/core/say.ts';
import type { Facts } from './core/facts.ts';
import type { Next } from './core/next.ts';
import { stepsOf } from './core/steps.ts';
import type { Doors } from './doors.ts';
import type { PlanLabels } from './labels.ts';
import { sayStep } from './say-step.ts';

type Props = {
  readonly facts: Facts;
  readonly next: Next;
  readonly doors: Doors;
  readonly words: PlanLabels;
  readonly lang: string;
};

/** The conversation on the red thread: a knot a step, with its state in words and the way to it. */
export function ThreadList({ facts, next, doors, words, lang }: Props) {
  const { thread } = words;
  const title = facts.name === '' ? thread.title : say(thread.titleWith, { name: facts.name });
  return (
    <section aria-labelledby="thread">
      <h2 id="thread">{title}</h2>
      <ol class="knots plain">
        {stepsOf(facts).map((step) => {
          const isNext = step.id === next.step && step.standing !== 'done';
          const { tool, guide } = doors[step.id];
          return (
            <li
              key={step.id}
              class={isNext ? `is-next is-${step.standing}` : `is-${step.standing}`}
              aria-current={isNext ? 'step' : undefined}
            >
              <a href={(tool ?? guide).href}>{thread.steps[step.id]}</a>
              <span class="small">{thread.standing[isNext ? 'next' : step.standing]}</span>
              <p>{sayStep(step, { words, lang, today: facts.today })}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
