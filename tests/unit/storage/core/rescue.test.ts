import { describe, expect, it } from 'vitest';
import { asideOf, beforeName, rescueFile, rescueName } from '../../../../src/storage/core/rescue.ts';

describe('a copy kept aside', () => {
  it('has a name that tells slot and kind', () => {
    expect(asideOf(beforeName('person/k3'))).toEqual({
      name: 'person/k3:before',
      slot: 'person/k3',
      kind: 'before',
    });
    expect(asideOf('ticks:rescued')).toMatchObject({ slot: 'ticks', kind: 'rescued' });
    expect(asideOf('ticks:rescued-12')).toMatchObject({ slot: 'ticks', kind: 'rescued' });
  });

  it.each(['ticks', 'ticks:other', ':before', 'T:before', 'ticks:rescued-1', 'ticks:rescued-x'])(
    'is not %j',
    (name) => {
      expect(asideOf(name)).toBeUndefined();
    },
  );

  it('does not wipe an earlier rescue of another text (S6)', () => {
    const there = new Map([
      ['ticks:rescued', 'one'],
      ['ticks:rescued-2', 'two'],
    ]);
    expect(rescueName('ticks', 'three', (name) => there.get(name))).toBe('ticks:rescued-3');
  });

  it('is kept once (S6)', () => {
    expect(rescueName('ticks', 'one', () => 'one')).toBe('ticks:rescued');
  });

  it('is downloaded as it was, under a name for every system', () => {
    expect(rescueFile('person/k3:rescued', '{\u0000', '2026-11-02')).toEqual({
      name: 'askwell-person-k3-rescued-2026-11-02.txt',
      text: '{\u0000',
    });
  });
});
