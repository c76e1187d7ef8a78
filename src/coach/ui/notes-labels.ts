import { coachRemarks } from '../labels.ts';

/** What the notes say around the coach’s sentences. Blanks as in `say`. */
const around = {
  count: {
    question: { one: '{n} note on this question', other: '{n} notes on this question' },
    outreach: { one: '{n} note on this message', other: '{n} notes on this message' },
    pitch: { one: '{n} note on this introduction', other: '{n} notes on this introduction' },
    thanks: { one: '{n} note on this thank-you', other: '{n} notes on this thank-you' },
    'follow-up': { one: '{n} note on this message', other: '{n} notes on this message' },
  },
  note: 'Note {n}',
  use: 'Use this',
  add: 'Add this',
  guide: 'See the guide',
  dismiss: 'Don’t say this again',
  /** The name of a button for those who hear it: which note it belongs to. */
  named: '{act}, note {n}',
  opens: 'See the guide on note {n}, in a new tab',
  used: 'Your words now say “{words}”',
  dismissed: 'You won’t see this note again.',
  off: { one: '{n} kind of note is turned off.', other: '{n} kinds of notes are turned off.' },
  restore: 'Show all notes again',
} as const;

/** The words of the notes, by language. They come with the notes: nobody needs them before. Where a language lacks them, no coach speaks. */
const notesLabels = { en: { ...around, remarks: coachRemarks } } as const;

/** The words of the notes in one language. */
export type NotesLabels = (typeof notesLabels)['en'];

/** The words in a language, `undefined` where there are none. */
export const notesLabelsIn = (lang: string): NotesLabels | undefined =>
  Object.hasOwn(notesLabels, lang) ? notesLabels[lang as keyof typeof notesLabels] : undefined;
