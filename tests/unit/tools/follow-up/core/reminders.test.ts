import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import { reminderFile, type ReminderSetting } from '../../../../../src/tools/follow-up/core/reminders.ts';
import type { FollowUp } from '../../../../../src/workspace/core/conversation-parts.ts';
import { emptyRecords, exampleRecords } from '../../../../support/example-records.ts';
import { readEvents } from '../../../../support/calendar-reader.ts';

const setting: ReminderSetting = {
  at: null,
  zone: 'America/New_York',
  stamp: Date.UTC(2026, 11, 1, 12),
  summary: 'Write to {name}',
  reasons: {
    progress: 'Progress',
    article: 'An article',
    question: 'A question',
    help: 'Help',
    other: 'News',
  },
};
const planned = (id: string, dueOn: string | null): FollowUp => ({
  ...{ id, dueOn, reason: 'article', text: 'Trial data, in the open', doneOn: null },
});
const withPlan = (...followUps: FollowUp[]) => ({ ...emptyRecords.conversation, id: 'tom', followUps });

function eventsOf(conversation: typeof exampleRecords.conversation, over: Partial<ReminderSetting> = {}) {
  const file = reminderFile(conversation, 'Tom Lindgren', { ...setting, ...over });
  if (file.kind === 'refused') throw new Error(`expected a file, found a refusal: ${file.why}`);
  expect(Object.values(ical.sync.parseICS(file.text)).filter((one) => one?.type === 'VEVENT')).toHaveLength(
    readEvents(file.text).length,
  );
  return readEvents(file.text);
}

describe('reminderFile', () => {
  it('reminds of what is to come, and of nothing that is done or has no day', () => {
    const events = eventsOf({
      ...exampleRecords.conversation,
      followUps: [...exampleRecords.conversation.followUps, planned('none', null)],
    });
    expect(events.map(({ uid, summary }) => [uid, summary])).toEqual([
      ['tom-f2@askwell', 'Write to Tom Lindgren'],
    ]);
    expect(events[0]?.startDate.toString()).toBe('2027-01-21');
    expect(events[0]?.description).toContain('An article');
  });

  it('moves the same entry with a second file', () => {
    const [first] = eventsOf(withPlan(planned('a', '2026-12-14')));
    const [second] = eventsOf(withPlan(planned('a', '2027-01-14')), { stamp: setting.stamp + 120_000 });
    expect(second?.uid).toBe(first?.uid);
    expect(second?.sequence).toBeGreaterThan(first?.sequence ?? Infinity);
    expect(second?.startDate.toString()).toBe('2027-01-14');
  });

  it('keeps nine o’clock at nine on both sides of a change of clocks', () => {
    const plan = withPlan(planned('a', '2026-10-31'), planned('b', '2026-11-01'), planned('c', '2027-03-15'));
    const times = eventsOf(plan, { at: '09:00' }).map(({ startDate }) => startDate.toJSDate().toISOString());
    expect(times).toEqual([
      ...['2026-10-31T13:00:00.000Z', '2026-11-01T14:00:00.000Z', '2027-03-15T13:00:00.000Z'],
    ]);
  });

  it('refuses by name what cannot be a reminder', () => {
    expect(reminderFile(withPlan(), 'Tom', setting)).toEqual({ kind: 'refused', why: 'none' });
    const plan = withPlan(planned('a', '2026-12-14'));
    expect(reminderFile(plan, 'Tom', { ...setting, at: '09:00', zone: 'Mars/Olympus' })).toEqual({
      ...{ kind: 'refused', why: 'zone' },
    });
  });
});
