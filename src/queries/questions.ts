import { getCollection, type CollectionEntry } from 'astro:content';
import { fields } from '../schemas/question.ts';
import { stages } from '../workspace/core/words.ts';

/** A question of the bank, as its file under `content/questions/` has it. */
export type Question = CollectionEntry<'questions'>['data'];

/** Every question that is still offered. */
export async function offeredQuestions(): Promise<Question[]> {
  return (await getCollection('questions')).map(({ data }) => data).filter((question) => !question.retired);
}

/** The core bank by stage, and the field packs by field, in the order of the schema. */
export async function questionBank() {
  const all = await offeredQuestions();
  return {
    count: all.length,
    core: stages.map((stage) => ({
      stage,
      questions: all.filter((q) => q.field === undefined && q.stage === stage),
    })),
    packs: fields
      .map((field) => ({ field, questions: all.filter((q) => q.field === field) }))
      .filter(({ questions }) => questions.length > 0),
  };
}

/** The bank as the tools read it: only what they need of each question, retired ones too, since old lists may name them. */
export async function bankForTools() {
  return (await getCollection('questions')).map(
    ({
      data: {
        id,
        text,
        stage,
        field,
        goals,
        relations,
        seniority,
        minutes,
        probes,
        why,
        risks,
        retired,
        ...more
      },
    }) => ({
      ...{ id, text, stage, goals, relations, seniority, minutes, probes, why, risks },
      ...(field && { field }),
      ...(more['ask-well'] && { askWell: more['ask-well'] }),
      ...(retired && { retired }),
    }),
  );
}
