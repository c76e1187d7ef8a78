import { describe, expect, it, vi } from 'vitest';
import { citationNumber, citedClaims, citedIds, claimsByTopic } from '../../../src/queries/claims.ts';

vi.mock('astro:content', () => {
  const claims = [
    { id: 'E01', data: { id: 'E01', topic: 'jobs' } },
    { id: 'E02', data: { id: 'E02', topic: 'asking' } },
    { id: 'E03', data: { id: 'E03', topic: 'jobs' } },
  ];
  const collections = {
    claims,
    guides: [
      { id: 'dress', body: 'One <Cite id="E03" />.' },
      { id: 'reach-out', body: 'One <Cite id="E02 E01" />, two <Cite id="E03 E02" />.' },
    ],
    pages: [{ id: 'for-professionals', body: 'One <Cite id="E01" />.' }],
  };
  return {
    getCollection: (name: keyof typeof collections) => Promise.resolve(collections[name]),
    getEntry: (_: string, id: string) => Promise.resolve(claims.find((claim) => claim.id === id)),
  };
});

const body = 'One <Cite id="E02 E01" />, two <Cite id="E03 E02" />, three <Cite\n  id="E09" />.';

describe('citedIds', () => {
  it('lists each id once, in the order of first appearance', () => {
    expect(citedIds(body)).toEqual(['E02', 'E01', 'E03', 'E09']);
  });

  it('is empty for a text that cites nothing', () => {
    expect(citedIds('No source, and <Q id="day-ordinary" /> is none.')).toEqual([]);
  });
});

describe('citedClaims', () => {
  it('gives the claims in the order of their numbers', async () => {
    expect((await citedClaims(body)).map(({ id }) => id)).toEqual(['E02', 'E01', 'E03']);
  });
});

describe('citationNumber', () => {
  it.each([
    ['/guides/reach-out/', 'E02', 1],
    ['/guides/reach-out/', 'E01', 2],
    ['/guides/reach-out/', 'E03', 3],
    ['/guides/dress/', 'E03', 1],
    ['/for-professionals/', 'E01', 1],
  ])('numbers sources by page: on %s, %s is %d', async (pathname, id, number) => {
    expect(await citationNumber(pathname, id)).toBe(number);
  });

  it.each(['/guides/dress/', '/guides/nowhere/', '/'])(
    'is 0 on a page that does not cite it: %s',
    async (pathname) => {
      expect(await citationNumber(pathname, 'E01')).toBe(0);
    },
  );
});

describe('claimsByTopic', () => {
  it('groups by the given topics, in their order, and leaves empty ones out', async () => {
    const groups = await claimsByTopic(['asking', 'dress', 'jobs']);
    expect(groups.map(({ topic, claims }) => [topic, claims.map(({ id }) => id)])).toEqual([
      ['asking', ['E02']],
      ['jobs', ['E01', 'E03']],
    ]);
  });
});
