import { describe, expect, it } from 'vitest';
import { isTicked, tick, untick } from '../../../../src/workspace/core/ticks.ts';

const one = tick({ points: [] }, 'A01', '2026-11-02');

describe('the ticks', () => {
  it('hold a point from the day of its tick', () => {
    expect(one).toEqual({ points: [{ id: 'A01', tickedOn: '2026-11-02' }] });
    expect([isTicked(one, 'A01'), isTicked(one, 'A02')]).toEqual([true, false]);
  });

  it('keep the first day of a point that is ticked again', () => {
    expect(tick(one, 'A01', '2026-11-03')).toBe(one);
  });

  it('lose a point that is unticked, and no other', () => {
    expect(untick(tick(one, 'A02', '2026-11-03'), 'A01')).toEqual({
      points: [{ id: 'A02', tickedOn: '2026-11-03' }],
    });
  });
});
