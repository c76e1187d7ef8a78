import { describe, expect, it, vi } from 'vitest';
import { bySteps, guidesIn } from '../../../src/queries/guides.ts';

vi.mock('astro:content', () => ({
  getCollection: () =>
    Promise.resolve([
      { id: 'reach-out', data: { order: 4, step: 'ask' }, body: 'word '.repeat(1500) },
      { id: 'dress', data: { order: 2, step: 'prepare' }, body: 'Short.' },
      { id: 'en/pitch', data: { order: 3, step: 'ask' } },
      { id: 'xx/reach-out', data: { order: 1, step: 'ask' }, body: '' },
    ]),
}));

describe('guidesIn', () => {
  it('gives the guides of one language in their order, by slug', async () => {
    expect((await guidesIn('en')).map(({ slug, lang }) => [slug, lang])).toEqual([
      ['dress', 'en'],
      ['pitch', 'en'],
      ['reach-out', 'en'],
    ]);
  });

  it('says how many minutes each takes, and never none', async () => {
    expect((await guidesIn('en')).map(({ minutes }) => minutes)).toEqual([1, 1, 8]);
  });
});

describe('bySteps', () => {
  it('gives every step of the journey in order, each with its guides', async () => {
    const journey = bySteps(await guidesIn('en')).map(({ step, guides }) => [
      step,
      guides.map(({ slug }) => slug),
    ]);
    expect(journey.slice(0, 4)).toEqual([
      ['decide', []],
      ['find', []],
      ['ask', ['pitch', 'reach-out']],
      ['prepare', ['dress']],
    ]);
    expect(journey.at(-1)).toEqual(['beyond', []]);
  });
});
