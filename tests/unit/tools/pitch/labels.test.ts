import { describe, expect, it } from 'vitest';
import { countWords } from '../../../../src/shared/core/words.ts';
import { rateFrom } from '../../../../src/tools/pitch/core/timing.ts';
import { labels } from '../../../../src/tools/pitch/labels.ts';

describe.each(Object.entries(labels))('the words of the pitch in %s', (_, words) => {
  it('have a text to read aloud that is long enough to measure by', () => {
    expect(countWords(words.measure.text)).toBeGreaterThan(70);
    expect(rateFrom(words.measure.text, 35).kind).toBe('measured');
  });

  it('count Amara’s introduction right', () => {
    expect(words.paper.longTakes).toContain(String(countWords(words.paper.long)));
    expect(words.paper.shortTakes).toContain(String(countWords(words.paper.short)));
  });
});
