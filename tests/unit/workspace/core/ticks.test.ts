import { describe, expect, it } from 'vitest';
import { isTicked, tick, tickAgain, untick, untickAll } from '../../../../src/workspace/core/ticks.ts';

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

  it('lose the points of the page all at once, and none that the checklist no longer has', () => {
    const ticks = tick(tick(one, 'Z99', '2026-11-03'), 'A02', '2026-11-04');
    expect(untickAll(ticks, new Set(['A01', 'A02', 'A03']))).toEqual({
      points: [{ id: 'Z99', tickedOn: '2026-11-03' }],
    });
  });

  it('come back with their days, but for those that were ticked again meanwhile', () => {
    const before = tick(one, 'A02', '2026-11-03').points;
    expect(tickAgain({ points: [] }, before)).toEqual({ points: before });
    expect(tickAgain(tick({ points: [] }, 'A02', '2026-11-09'), before)).toEqual({
      points: [
        { id: 'A02', tickedOn: '2026-11-09' },
        { id: 'A01', tickedOn: '2026-11-02' },
      ],
    });
  });
});
