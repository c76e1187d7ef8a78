import type { Widened } from '../../shared/ui/labels.ts';
import { reasonLabels } from '../../talks/owed-labels.ts';

/** The words of this tool, by language. They are plain data: the page hands them to the tool. */
export const labels = {
  en: {
    asOf: 'This example stands as it did on {day}.',
    last: {
      title: 'Count from your last contact',
      none: 'Nothing has passed between you yet, as far as this page knows. Until then the weeks count from today.',
      kinds: {
        message: 'your message',
        talk: 'your talk',
        thanks: 'your thank-you',
        'follow-up': 'the last time you were in touch',
      },
      is: '{day}: {kind}.',
      other: 'Something else passed between us',
      on: 'The day of it',
      onHint: 'A call, a message from them, a talk in the hall. Likes and birthday buttons don’t count.',
      note: 'Count from this day',
      noted: 'The weeks now count from {day}.',
      bad: 'That day is still to come. Put it in your plan instead.',
    },
    cadence: {
      title: 'How long do you want to wait?',
      hint: 'Nobody has tested these, and they disagree. Choose one; you can move every date.',
      source: 'Where this comes from: {id}',
      span: 'That is {from} to {to}.',
      past: 'That is past already, so your plan starts tomorrow.',
    },
    reason: {
      title: 'What reason will you have?',
      words: reasonLabels.en,
    },
    add: 'Put it in my plan',
    added: 'In your plan: {when}.',
    plan: {
      title: 'When I will write',
      titleTo: 'When I will write to {name}',
      empty: 'Your dates appear here, each with its reason and a draft to start from.',
      noDay: 'No day yet',
      late: 'due {when}',
      text: 'What I will write',
      textHint: 'A line to remember it by, or the whole note.',
      day: 'On this day',
      done: 'I wrote today',
      later: 'A month later',
      remove: 'Take it out',
      copy: 'Copy the note',
      open: 'Still to fill in: {list}',
      removed: 'Taken out of your plan: {reason}.',
      moved: 'Moved: {when}.',
      isDone: 'Done. The weeks now count from {day}.',
      doneTitle: 'Done',
      doneOn: '{day}: {reason}',
      again: 'Not done after all',
    },
    drafts: {
      open: 'Start from a draft',
      use: 'Use this draft',
      used: 'The draft took the place of what stood there.',
      failed: 'The drafts could not load. Check the connection and try again.',
    },
    reminders: {
      title: 'Reminders in your own calendar',
      intro:
        'No one can remind you from here: nothing you type leaves this device. A file can. Open it, and your calendar takes the dates over.',
      day: 'On the whole day',
      time: 'At a time of day',
      at: 'At',
      legend: 'Remind me',
      file: 'Download the reminders (.ics)',
      again:
        'After you moved a date, download it again: it moves the entry and adds none. What you took out here, delete there by hand.',
      summary: 'Write to {name}',
      someone: 'someone you talked with',
      saved: 'Downloaded',
      refused: {
        none: 'No date in your plan yet, so there is nothing to remind you of.',
        zone: 'This browser doesn’t say in which time zone you are. Choose the whole day instead.',
        other: 'One of the dates can’t be written into a calendar. Check the years.',
      },
      failed: 'A part of the page could not load, so there is no file. Check the connection and try again.',
    },
    failed: 'A part of this page could not load. Check the connection, then reload. What you typed is safe.',
    paper: {
      title: 'On paper',
      intro: 'The same plan to fill in by hand. Each row is a custom, with where it comes from.',
      columns: ['When', 'What to send', 'How sure this is'],
      sheet: 'Print the planner',
      drafts: 'See the drafts for every reason',
    },
  },
} as const;

/** The words of this tool in one language. */
export type FollowUpLabels = Widened<Omit<(typeof labels)['en'], 'paper'>>;
