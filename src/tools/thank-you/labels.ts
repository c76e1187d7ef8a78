import type { Widened } from '../../shared/ui/labels.ts';

/** The words of this tool, by language. They are plain data: the page hands them to the tool. */
export const labels = {
  en: {
    ask: 'What goes in',
    clock: {
      unknown: 'When did the talk end? Note it on the day sheet, and this page counts a day from it.',
      daySheet: 'Open the day sheet',
      fresh: 'The talk ended {ended}. Before {until} is good; later is still good.',
      late: 'The talk ended {ended}. Late thanks is worth sending: one clause about the delay, no story.',
      today: 'today at {time}',
      yesterday: 'yesterday at {time}',
      tomorrow: 'tomorrow at {time}',
    },
    kept: {
      title: 'What you kept of the talk',
      none: 'Nothing noted yet. Find the line in your notes with the exclamation marks, and write it below.',
      use: 'Thank for this',
      used: 'In the letter',
      usedSaid: 'The letter thanks for this now.',
    },
    way: 'How you send it',
    ways: { email: 'E-mail', message: 'Message', card: 'Card by hand' },
    wording: 'Which one is nearest?',
    own: 'In my own words',
    ownHint:
      'The words stay as you leave them. Take out their name and put in another: if it still works, it isn’t finished.',
    letter: 'The thank-you',
    to: 'To: {name}',
    subject: 'Subject',
    text: 'Text',
    gone: 'Your own words are gone, and the suggested ones are back.',
    open: 'Fill what stands in brackets first: {blanks}.',
    words: { one: '{n} word', other: '{n} words' },
    fits: '{words}. Under {most} is plenty.',
    long: '{words}. Under {most} is easier to read, and to copy by hand.',
    mail: 'Open in my mail program',
    sent: {
      question: 'Sent?',
      mark: 'I sent it',
      on: 'Sent on {day}.',
      not: 'It isn’t sent yet',
      said: 'Noted: thanked today.',
      notSaid: 'Noted: not sent yet.',
      next: 'What you promised in it is your next reason to write.',
    },
    card: {
      title: 'The card, to copy by hand',
      size: 'Size of the card',
      sizes: { a6: 'A6', us: '5 × 7 in' },
      hint: 'Print it at 100 %, lay it beside the card, and copy the words line by line.',
    },
    keep: 'Print it, or keep a copy',
    failed: 'A part of this page could not load. Check the connection, then reload. Your words are safe.',
  },
} as const;

/** The words in one language. */
export type ThanksLabels = Widened<(typeof labels)['en']>;
