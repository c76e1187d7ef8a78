import { calendarFile, type CalendarFile, type Entry } from '../../../shared/core/calendar.ts';
import { say } from '../../../shared/core/say.ts';
import { instantOf } from '../../../shared/core/zone.ts';
import type { Conversation } from '../../../workspace/core/conversation.ts';
import type { FollowUp } from '../../../workspace/core/conversation-parts.ts';

/** How the reminders come: on the whole day, or at a time (`HH:MM`) on the clocks of a zone. `stamp` is this instant in milliseconds. */
export type ReminderSetting = {
  readonly at: string | null;
  readonly zone: string;
  readonly stamp: number;
  /** In `summary`, `{name}` is the person. */
  readonly summary: string;
  readonly reasons: Readonly<Record<FollowUp['reason'], string>>;
};

/** The reminders as a file, or why there is none; `zone` and `none` beside what the writer of calendars refuses. */
export type ReminderFile = CalendarFile | { readonly kind: 'refused'; readonly why: 'zone' };

/** How long an entry at a time takes: enough to write a short note. */
const minutes = 15;

/** At which hour a calendar reminds of a whole day. */
const remindHour = 9;

/**
 * A reminder for each contact that is planned for a day and not made yet. The same contact has the same entry in every file, so a second
 * file moves it. Each time is put on the clocks of its own day, so that nine stays nine when the clocks change.
 */
export function reminderFile(
  { id, followUps }: Conversation,
  name: string,
  { at, zone, stamp, summary, reasons }: ReminderSetting,
): ReminderFile {
  const entries: Entry[] = [];
  for (const { id: own, dueOn, doneOn, reason, text } of followUps) {
    if (dueOn === null || doneOn !== null) continue;
    const when = timeOf(dueOn, at, zone);
    if (when === undefined) return { kind: 'refused', why: 'zone' };
    entries.push({
      uid: `${id}-${own}@askwell`,
      ...{ stamp, when, location: '' },
      summary: say(summary, { name }),
      description: [reasons[reason], text].filter((part) => part.trim() !== '').join('\n\n'),
    });
  }
  return calendarFile('FollowUp', entries);
}

function timeOf(on: string, at: string | null, zone: string): Entry['when'] | undefined {
  if (at === null) return { kind: 'day', on, remindHour };
  const moment = instantOf(on, at, zone);
  if (moment.kind === 'unknown-zone') return undefined;
  return { kind: 'timed', start: moment.instant, minutes, remindMinutes: 0 };
}
