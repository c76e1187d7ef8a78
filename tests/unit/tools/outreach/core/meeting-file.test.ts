import { describe, expect, it } from 'vitest';
import { meetingFile } from '../../../../../src/tools/outreach/core/meeting-file.ts';
import type { TalkDay } from '../../../../../src/workspace/core/conversation-parts.ts';
import { readEvent } from '../../../../support/calendar-reader.ts';
import { nothing } from './library.ts';

const words = {
  summary: 'Talk with Tom Lindgren',
  description: 'About clinical data',
  stamp: Date.UTC(2026, 9, 19),
  ownZone: 'America/New_York',
};
const agreed = (day: Partial<TalkDay>, minutes = 20) => ({
  ...nothing.conversation,
  minutes,
  day: { ...nothing.conversation.day, ...day },
});

/** The entry as a calendar program reads it. */
function entryOf(day: Partial<TalkDay>, stamp = words.stamp) {
  const file = meetingFile(agreed(day), { ...words, stamp });
  if (file.kind === 'refused') throw new Error(`expected a file, found a refusal: ${file.why}`);
  return { clocks: file.clocks, event: readEvent(file.text) };
}

describe('meetingFile', () => {
  it('is an entry that a calendar reads: when, how long, where and what about', () => {
    const { clocks, event } = entryOf({ on: '2026-10-22', at: '15:30', place: 'Video, link to come' });
    expect(clocks).toBe('once');
    expect(event.uid).toBe('c@askwell');
    expect(event.summary).toBe('Talk with Tom Lindgren');
    expect(event.description).toBe('About clinical data');
    expect(event.location).toBe('Video, link to come');
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-10-22T19:30:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2026-10-22T19:50:00.000Z');
    expect(event.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe(
      '-PT15M',
    );
  });

  it('moves the same entry with a second file', () => {
    const first = entryOf({ on: '2026-10-22', at: '15:30' }).event;
    const second = entryOf({ on: '2026-10-23', at: '09:00' }, words.stamp + 3_600_000).event;
    expect(second.uid).toBe(first.uid);
    expect(second.sequence).toBeGreaterThan(first.sequence);
    expect(second.startDate.toJSDate().toISOString()).toBe('2026-10-23T13:00:00.000Z');
  });

  it('reads the hour on the clocks of the zone that was chosen', () => {
    const { event } = entryOf({ on: '2026-10-26', at: '09:00', zone: 'Europe/Berlin' });
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-10-26T08:00:00.000Z');
  });

  it.each([
    ['2026-03-08', '02:30', 'skipped', '2026-03-08T07:30:00.000Z'],
    ['2026-11-01', '01:30', 'twice', '2026-11-01T05:30:00.000Z'],
  ])('says what the clocks do at that hour: %s %s', (on, at, clocks, start) => {
    const entry = entryOf({ on, at });
    expect(entry.clocks).toBe(clocks);
    expect(entry.event.startDate.toJSDate().toISOString()).toBe(start);
  });

  it.each([
    ['day', agreed({ at: '15:30' })],
    ['day', agreed({ on: '2026-10-22' })],
    ['zone', agreed({ on: '2026-10-22', at: '15:30', zone: 'Mars/Olympus' })],
    ['minutes', agreed({ on: '2026-10-22', at: '15:30' }, 0)],
    ['start', agreed({ on: '0099-10-22', at: '15:30' })],
  ] as const)('refuses by name what is still to be said: %s', (why, conversation) => {
    expect(meetingFile(conversation, words)).toEqual({ kind: 'refused', why });
  });
});
