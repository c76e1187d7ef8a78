import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptNowhere } from '../../../../src/offline/core/unsaved.ts';
import { anyText, runs } from '../../../support/property.ts';

describe('keptNowhere', () => {
  it('names the texts that no record holds', () => {
    const stored = [JSON.stringify({ now: 'I mend “bikes”.\nAll "day".' })];
    expect(keptNowhere(['I mend “bikes”.\nAll "day".', 'A school', '  ', ''], stored)).toEqual(['A school']);
  });

  it('finds every text in a record that holds it, whatever its characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(keptNowhere([text], [JSON.stringify({ data: { text } })])).toEqual([]);
      }),
      runs,
    );
  });

  it('calls everything unsaved where nothing can be stored', () => {
    expect(keptNowhere(['words'], [])).toEqual(['words']);
  });
});
