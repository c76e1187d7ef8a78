import type { Conversation } from '../../../workspace/core/conversation.ts';
import { calendarFile, type CalendarFile } from './calendar.ts';
import { instantOf, type Moment } from '../../../shared/core/zone.ts';

/** The calendar file of a talk, with what the clocks do at that time; or what is still to be said. */
export type MeetingFile =
  | { readonly kind: 'file'; readonly text: string; readonly clocks: Moment['kind'] }
  | {
      readonly kind: 'refused';
      readonly why: 'day' | 'zone' | Extract<CalendarFile, { kind: 'refused' }>['why'];
    };

/** What stands in the entry beside the time. `stamp` is this instant in milliseconds, `ownZone` the person's own time zone. */
export type MeetingWords = {
  readonly summary: string;
  readonly description: string;
  readonly stamp: number;
  readonly ownZone: string;
};

/** How long before the talk the calendar reminds: time to find the page, the link and a glass of water. */
const remindMinutes = 15;

/** The talk that was agreed, as a calendar file. The same conversation has the same entry: a second file moves it. */
export function meetingFile(
  { id, day, minutes }: Conversation,
  { summary, description, stamp, ownZone }: MeetingWords,
): MeetingFile {
  if (day.on === null || day.at === null) return { kind: 'refused', why: 'day' };
  const moment = instantOf(day.on, day.at, day.zone || ownZone);
  if (moment.kind === 'unknown-zone') return { kind: 'refused', why: 'zone' };
  const file = calendarFile({
    uid: `${id}@askwell`,
    stamp,
    start: moment.instant,
    minutes,
    summary,
    description,
    location: day.place,
    remindMinutes,
  });
  return file.kind === 'refused' ? file : { ...file, clocks: moment.kind };
}
