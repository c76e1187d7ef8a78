import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asidesIn, bytesOf, damagedIn } from '../../../../src/plan/core/kept-aside.ts';
import { envelopeText } from '../../../../src/storage/core/envelope.ts';
import { runs } from '../../../support/property.ts';

const texts = new Map([
  ['person/b:rescued', 'two'],
  ['person/a:before', 'one'],
  ['person/a', envelopeText('person/a', 1, '2026-10-09T08:00:00.000Z', {})],
  ['ticks', '{'],
  ['goal/x', 'no'],
  ['goal/newer', envelopeText('goal/newer', 99, '2026-10-09T08:00:00.000Z', {})],
  ['spell/x', 'not ours'],
]);

describe('what is kept aside', () => {
  it('is every copy with its text, by name', () => {
    expect(asidesIn(texts)).toEqual([
      { name: 'person/a:before', slot: 'person/a', kind: 'before', text: 'one' },
      { name: 'person/b:rescued', slot: 'person/b', kind: 'rescued', text: 'two' },
    ]);
  });

  it('is apart from the records that cannot be read; newer and foreign ones are not among these', () => {
    expect(damagedIn(texts)).toEqual([
      { slot: 'goal/x', text: 'no' },
      { slot: 'ticks', text: '{' },
    ]);
  });

  it('has as many bytes as UTF-8 makes of it', () => {
    const encoder = new TextEncoder();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, text) => {
        expect(bytesOf(new Map([[name, text]]))).toBe(
          encoder.encode(name).length + encoder.encode(text).length,
        );
      }),
      runs,
    );
    expect(bytesOf(new Map([['é', '€🙂']]))).toBe(9);
  });
});
