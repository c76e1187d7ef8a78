import { describe, expect, it, vi } from 'vitest';
import { readContent } from '../../../src/build/content-files.ts';
import { sampleAgenda } from '../../../src/queries/sample-agenda.ts';

vi.mock('astro:content', () => ({
  getCollection: () => Promise.resolve(readContent('.').questions.map((data) => ({ data }))),
}));

describe('sampleAgenda', () => {
  it('is a sheet to write on, with questions for 25 minutes that end with the closing pair', async () => {
    const { head, parts, foot } = await sampleAgenda('en', 'Made here');
    expect(head.map(({ value }) => value)).toEqual(['', '', '']);
    const items = parts.flatMap((part) => (part.kind === 'list' ? part.items : []));
    const minutes = items.map(({ aside }) => Number.parseInt(aside ?? '', 10));
    expect(minutes.reduce((sum, one) => sum + one, 2)).toBe(25);
    expect(items.slice(-2).map(({ text }) => text)).toEqual([
      'Is there anything I should have asked and didn’t?',
      'Who else would you talk to, if you were me?',
    ]);
    expect(items.every(({ lines }) => lines === 3)).toBe(true);
    expect(foot).toBe('Made here');
  });
});
