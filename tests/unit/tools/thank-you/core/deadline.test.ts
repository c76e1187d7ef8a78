import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayName, standingAt } from '../../../../../src/tools/thank-you/core/deadline.ts';
import { runs } from '../../../../support/property.ts';

const at = (text: string) => Date.parse(text);
const eastern = 'America/New_York';

describe('a day for thanks', () => {
  it('counts from the real end', () => {
    const ended = '2026-10-22T19:50:00.000Z';
    expect(standingAt(ended, at('2026-10-23T03:04:00Z'))).toEqual({
      kind: 'fresh',
      until: at('2026-10-23T19:50:00Z'),
    });
    expect(standingAt(ended, at('2026-10-23T19:50:00Z')).kind).toBe('fresh');
    expect(standingAt(ended, at('2026-10-23T19:50:01Z')).kind).toBe('late');
  });

  it('has 24 hours where the clocks go back: from 3:50 p.m. to 2:50 p.m. by the wall', () => {
    const { until } = standingAt('2026-10-31T19:50:00.000Z', 0);
    const wall = new Intl.DateTimeFormat('en', { timeStyle: 'short', timeZone: eastern }).format(until);
    expect(wall.replace(/\s/u, ' ')).toBe('2:50 PM');
  });
});

describe('the name of a day', () => {
  it.each([
    ['2026-10-22T19:50:00Z', '2026-10-23T03:04:00Z', 'today'],
    ['2026-10-22T19:50:00Z', '2026-10-23T12:00:00Z', 'yesterday'],
    ['2026-10-23T19:50:00Z', '2026-10-23T03:04:00Z', 'tomorrow'],
    ['2026-10-22T19:50:00Z', '2026-10-24T19:50:00Z', 'other'],
    ['2026-11-01T03:59:00Z', '2026-11-01T20:00:00Z', 'yesterday'],
    ['2026-11-02T04:59:00Z', '2026-11-01T04:01:00Z', 'today'],
  ])('%s on %s is %s in New York', (instant, now, name) => {
    expect(dayName(at(instant), at(now), eastern)).toBe(name);
  });

  it('of an instant on its own day is today, in any zone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000_000_000 }),
        fc.constantFrom(eastern, 'Asia/Kathmandu', 'Pacific/Apia', 'UTC'),
        (instant, zone) => {
          expect(dayName(instant, instant, zone)).toBe('today');
        },
      ),
      runs,
    );
  });
});
