import { describe, expect, it } from 'vitest';
import { isBlank } from '../../../../../src/tools/pitch/core/prompts.ts';
import { pitchWith } from './amara.ts';

describe('isBlank', () => {
  it.each([
    [{}, true],
    [{ learn: ' \n' }, true],
    [{ learn: 'What is it?' }, false],
    [{ wordsPerMinute: 139, title: 'For Tom' }, true],
    [{ own: { s15: ' ', s30: '', s60: '' } }, true],
    [{ own: { s15: '', s30: '', s60: 'Mine.' } }, false],
  ])('knows whether anything was written: %j', (some, expected) => {
    expect(isBlank(pitchWith(some))).toBe(expected);
  });
});
