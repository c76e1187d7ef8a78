import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../../src/coach/core/findings.ts';
import { hasPlace, wayOf } from '../../../../src/coach/core/wording.ts';

describe('the better words of a note', () => {
  it('take the place of what is marked, follow it, or only show what is meant', () => {
    expect(wayOf('closed')).toBe('instead');
    expect(wayOf('no-time')).toBe('after');
    expect(wayOf('job-question')).toBe('example');
  });

  it('have a place to go where words are to blame, and none where something is missing', () => {
    const [closed] = findingsIn('question', 'Do you have any regrets?');
    const [missing] = findingsIn('pitch', 'Hello there, good to meet you.');
    expect(closed && hasPlace(closed)).toBe(true);
    expect(missing && hasPlace(missing)).toBe(false);
  });
});
