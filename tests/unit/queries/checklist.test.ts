import { describe, expect, it, vi } from 'vitest';
import { checklistIn } from '../../../src/queries/checklist.ts';
import { phases } from '../../../src/schemas/checklist.ts';

vi.mock('../../../src/tools/registry.ts', () => ({
  tools: [
    { id: 'outreach', isLive: false },
    { id: 'pitch', isLive: true },
  ],
}));

vi.mock('astro:content', () => {
  const collections = {
    guides: [
      {
        id: 'dress',
        data: { title: 'Dress', order: 1, step: 'prepare', points: { A01: 'how', A02: 'why' } },
      },
    ],
    points: [
      { id: 'A02', data: { id: 'A02', phase: 'goal', text: 'Two.', list: 'questions' } },
      { id: 'A01', data: { id: 'A01', phase: 'decide', text: 'One.', tool: 'outreach' } },
      { id: 'A03', data: { id: 'A03', phase: 'goal', text: 'Three.', tool: 'outreach', list: 'templates' } },
      { id: 'A04', data: { id: 'A04', phase: 'goal', text: 'Four.', tool: 'pitch', list: 'templates' } },
    ],
  };
  return { getCollection: (name: keyof typeof collections) => Promise.resolve(collections[name]) };
});

const pointsOf = async (phase: string) =>
  (await checklistIn('en')).find((part) => part.phase === phase)?.points;

describe('checklistIn', () => {
  it('gives every phase in order', async () => {
    expect((await checklistIn('en')).map(({ phase }) => phase)).toEqual(phases);
  });

  it('gives each point with the guide section that is its home', async () => {
    expect(await pointsOf('decide')).toMatchObject([
      { id: 'A01', text: 'One.', home: { title: 'Dress', path: '/guides/dress/#how' } },
    ]);
  });

  it('leads to the place where a point is acted on only where that page stands', async () => {
    const acts = [...((await pointsOf('decide')) ?? []), ...((await pointsOf('goal')) ?? [])];
    expect(acts.map(({ id, act }) => [id, act])).toEqual([
      ['A01', undefined],
      ['A02', '/questions/'],
      ['A03', '/templates/'],
      ['A04', '/tools/pitch/'],
    ]);
  });
});
