import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreedStart, clockAt, stopOf } from '../../../../../src/tools/day-sheet/core/clock.ts';
import type { TalkDay } from '../../../../../src/workspace/core/conversation-parts.ts';
import { conversationType } from '../../../../../src/workspace/core/conversation.ts';
import { runs } from '../../../../support/property.ts';

const dayWith = (day: Partial<TalkDay>): TalkDay => ({ ...conversationType.empty('c').day, ...day });
const agreed = dayWith({ on: '2026-10-22', at: '15:30', zone: 'America/New_York' });
const berlin = 'Europe/Berlin';
const iso = (instant: number) => new Date(instant).toISOString();
const minute = 60_000;

describe('the agreed start', () => {
  it('is read by the clocks of its own zone, wherever the phone is', () => {
    expect(iso(agreedStart(agreed, berlin) ?? 0)).toBe('2026-10-22T19:30:00.000Z');
  });

  it('is read by the clocks here where no zone was named, or none that is known', () => {
    for (const zone of ['', 'Central']) {
      expect(iso(agreedStart({ ...agreed, zone }, berlin) ?? 0)).toBe('2026-10-22T13:30:00.000Z');
    }
  });

  it.each([{ on: null }, { at: null }])('is unknown with %o', (missing) => {
    expect(agreedStart({ ...agreed, ...missing }, berlin)).toBeUndefined();
  });

  it('keeps its hour on the day on which the clocks go back', () => {
    const sunday = dayWith({ on: '2026-11-01', at: '15:30', zone: 'America/New_York' });
    expect(iso(agreedStart(sunday, berlin) ?? 0)).toBe('2026-11-01T20:30:00.000Z');
  });
});

describe('the time to stop', () => {
  it.each([
    ['2026-10-22T19:30:00.000Z', '2026-10-22T19:50:00.000Z', 'on time'],
    ['2026-10-22T19:38:00.000Z', '2026-10-22T19:50:00.000Z', 'eight minutes late: the end stays'],
    ['2026-10-22T19:20:00.000Z', '2026-10-22T19:50:00.000Z', 'ten minutes early'],
    ['2026-10-22T19:41:00.000Z', '2026-10-22T20:01:00.000Z', 'so late that half of it is gone'],
    ['2026-10-22T18:00:00.000Z', '2026-10-22T18:20:00.000Z', 'at another hour than agreed'],
  ])('after a start at %s is %s: %s', (startedAt, stopsAt) => {
    expect(iso(stopOf(agreed, startedAt, 20, berlin))).toBe(stopsAt);
  });

  it('counts from the start where nothing was agreed', () => {
    expect(iso(stopOf(dayWith({}), '2026-10-22T08:00:30.000Z', 25, berlin))).toBe('2026-10-22T08:25:30.000Z');
  });
});

describe('the clock', () => {
  it.each([
    [0, { minute: 1, left: 20, nudge: 'none' }],
    [14.9, { minute: 15, left: 6, nudge: 'none' }],
    [15, { minute: 16, left: 5, nudge: 'pair' }],
    [18, { minute: 19, left: 2, nudge: 'say' }],
    [19.5, { minute: 20, left: 1, nudge: 'say' }],
    [20, { minute: 21, left: 0, nudge: 'over' }],
    [23, { minute: 24, left: -3, nudge: 'over' }],
    [140, { minute: 141, left: -120, nudge: 'lost' }],
    [-1, { minute: 1, left: 21, nudge: 'none' }],
  ])('reads %s minutes of twenty', (passed, reading) => {
    expect(clockAt(0, 20 * minute, passed * minute)).toEqual({
      ...reading,
      left: reading.left,
    });
  });

  it('reads the same whether the phone slept or ticked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_800_000 }), fc.integer({ min: 1, max: 90 }), (passed, n) => {
        const { minute: runs_, left } = clockAt(1000, 1000 + n * minute, 1000 + passed);
        expect(runs_ + left).toBeGreaterThanOrEqual(n);
        expect(runs_ + left).toBeLessThanOrEqual(n + 1);
      }),
      runs,
    );
  });
});
