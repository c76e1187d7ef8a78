import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownVersions } from '../../../../../src/tools/pitch/core/view.ts';
import { anyText, runs } from '../../../../support/property.ts';
import { amara, pitchWith } from './amara.ts';

describe('shownVersions', () => {
  it('counts Amara’s thirty seconds as the guide does: 58 words, 25 seconds', () => {
    const [s15, s30, s60] = shownVersions(pitchWith({ ...amara, wordsPerMinute: 139 }));
    expect(s15).toMatchObject({ key: 's15', length: 15, words: 19, seconds: 8, isRepeated: false });
    expect(s30).toMatchObject({ key: 's30', words: 58, seconds: 25, tooMany: 0, isRepeated: false });
    expect(s60).toMatchObject({ key: 's60', text: s30?.text, isRepeated: true });
  });

  it('shows the person’s own words, and keeps the made text behind them', () => {
    const [s15] = shownVersions(pitchWith({ ...amara, own: { s15: 'Mine.', s30: '', s60: '' } }));
    expect(s15).toMatchObject({ isOwn: true, text: 'Mine.', words: 1 });
    expect(s15?.made.text).toContain('Amara');
  });

  it('says how many words are too many, and never shows a time that would fit', () => {
    const own = 'word '.repeat(33);
    const [s15] = shownVersions(pitchWith({ own: { s15: own, s30: '', s60: '' } }));
    expect(s15).toMatchObject({ tooMany: 1, seconds: 16 });
  });

  it('is over exactly where the time shown is longer than the length', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 40, max: 400 }), fc.nat(90), (text, wordsPerMinute, more) => {
        const own = text + ' word'.repeat(more);
        const versions = shownVersions(pitchWith({ own: { s15: own, s30: own, s60: own }, wordsPerMinute }));
        for (const { tooMany, seconds, length } of versions) expect(tooMany > 0).toBe(seconds > length);
      }),
      runs,
    );
  });
});
