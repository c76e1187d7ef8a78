import type { Language } from '../i18n/languages.ts';
import { proposeAgenda } from '../tools/question-builder/core/agenda.ts';
import { sheetOf } from '../tools/question-builder/core/sheet.ts';
import { labels } from '../tools/question-builder/labels.ts';
import { records } from '../workspace/core/records.ts';
import { bankForTools } from './questions.ts';

/** What the sample is for: a talk of 25 minutes about a job, with somebody of whom nothing more is known. */
const wish = { goal: 'role', relation: null, seniority: null, field: '', minutes: 25, risks: [] } as const;

/** Chosen by eye: an agenda that reads well for anybody. The same at every build, as long as the bank is. */
const seed = 2;

/** A finished agenda as a sheet with room to write: what the builder proposes, for readers without scripts. `foot` is its small print. */
export async function sampleAgenda(lang: Language, foot: string) {
  const questions = proposeAgenda(await bankForTools(), wish, seed);
  const conversation = { ...records.conversation.empty('sample'), minutes: wish.minutes, questions };
  const content = { conversation, person: records.person.empty(''), goal: records.goal.empty(''), foot };
  return sheetOf(content, { ...labels[lang].sheet, lang });
}
