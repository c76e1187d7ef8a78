import { say } from '../shared/core/say.ts';
import type { Title } from './core/titles.ts';
import type { PlanLabels } from './labels.ts';

/** A record in words: “Person: Tom Lindgren”. */
export function sayTitle({ kind, name }: Title, words: PlanLabels['restore']): string {
  return say(words.titles[kind], { name: name === '' ? words.noName : name });
}
