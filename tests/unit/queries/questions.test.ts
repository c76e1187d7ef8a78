import { describe, expect, it, vi } from 'vitest';
import { offeredQuestions, questionBank } from '../../../src/queries/questions.ts';

vi.mock('astro:content', () => ({
  getCollection: () =>
    Promise.resolve(
      [
        { id: 'software-a', stage: 'day', field: 'software' },
        { id: 'day-a', stage: 'day' },
        { id: 'open-a', stage: 'open' },
        { id: 'day-b', stage: 'day', retired: true },
        { id: 'health-care-a', stage: 'open', field: 'health-care' },
      ].map((data) => ({ id: data.id, data })),
    ),
}));

describe('offeredQuestions', () => {
  it('leaves out what is retired', async () => {
    expect((await offeredQuestions()).map(({ id }) => id)).toEqual([
      'software-a',
      'day-a',
      'open-a',
      'health-care-a',
    ]);
  });
});

describe('questionBank', () => {
  it('counts what is offered, field packs too', async () => {
    expect((await questionBank()).count).toBe(4);
  });

  it('gives the core by stage in the order of a talk, without the packs', async () => {
    const { core } = await questionBank();
    const filled = core.filter(({ questions }) => questions.length > 0);
    expect(filled.map(({ stage, questions }) => [stage, questions.map(({ id }) => id)])).toEqual([
      ['open', ['open-a']],
      ['day', ['day-a']],
    ]);
  });

  it('gives the packs in the order of the fields, without empty ones', async () => {
    const { packs } = await questionBank();
    expect(packs.map(({ field, questions }) => [field, questions.length])).toEqual([
      ['health-care', 1],
      ['software', 1],
    ]);
  });
});
