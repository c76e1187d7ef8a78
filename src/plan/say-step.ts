import { count, say } from '../shared/core/say.ts';
import { sayDay, sayTime } from './core/days.ts';
import type { Next } from './core/next.ts';
import type { Step, Values } from './core/steps.ts';
import type { PlanLabels } from './labels.ts';

type Reader = { readonly words: PlanLabels; readonly lang: string; readonly today: string };

function spoken({ name, goal, day, time }: Values, { words, lang, today }: Reader): Record<string, string> {
  return {
    name: name === undefined || name === '' ? words.them : name,
    goal: goal ?? '',
    day: typeof day === 'string' ? sayDay(day, today, lang) : '',
    time: typeof time === 'string' ? sayTime(time, lang) : '',
  };
}

/** The sentence of the next step. */
export function sayNext({ id, values }: Next, reader: Reader): string {
  return say(reader.words.next.says[id], spoken(values, reader));
}

/** The sentence of a knot. */
export function sayStep({ says, values }: Step, reader: Reader): string {
  const { thread } = reader.words;
  return says === 'questions-some'
    ? count(thread.questions, values.n ?? 0, reader.lang)
    : say(thread.says[says], spoken(values, reader));
}
