import { loadJson } from '../shared/platform/load-json.ts';
import { addQuestion } from '../tools/question-builder/core/edit.ts';
import type { BankQuestion } from '../tools/question-builder/core/bank.ts';
import { goalKinds } from '../workspace/core/words.ts';
import { ownThread } from '../workspace/here.ts';
import { readSettings } from './core/settings.ts';

/** The talks that the tools know how to fill, in minutes. */
const shortest = 5;
const longest = 120;

/**
 * Begins the work as the host’s page asks: with a goal, a field, a length of the talk, a list of questions. A visitor who wrote
 * something before finds what they wrote, and nothing is stored before they change something themselves.
 * @param bank The address of the question bank.
 */
export async function begin(query: string, bank: string): Promise<void> {
  const { goal, field, minutes, questions } = readSettings(query).settings;
  const { goal: ownGoal, person, conversation } = ownThread();
  const kind = goalKinds.find((known) => known === goal);
  if (kind !== undefined) ownGoal.begin((value) => ({ ...value, kind }));
  if (field !== undefined) person.begin((value) => ({ ...value, field }));
  const length = Number(minutes);
  if (length >= shortest && length <= longest) conversation.begin((value) => ({ ...value, minutes: length }));
  if (questions === undefined) return;
  const ids = questions.split(',');
  const chosen = ((await loadJson(bank)) as BankQuestion[]).filter(({ id }) => ids.includes(id));
  conversation.begin((value) => ({ ...value, questions: chosen.reduce(addQuestion, value.questions) }));
}
