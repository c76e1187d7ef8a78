import type { Counted } from '../shared/core/say.ts';
import type { Widened } from '../shared/ui/labels.ts';
import type { SectionId } from './core/assignment.ts';
import type { AssignmentFault } from './core/link.ts';
import type { AssignmentSheetWords } from './core/sheet.ts';

const sheet = {
  untitled: 'An informational interview',
  head: {
    name: 'Name',
    from: 'For',
    with: 'Talk with',
    due: 'Due',
    handedIn: 'Handed in on',
  },
  byHand: 'Not written yet. Here is room:',
  prompts: 'In your own words',
  rubric: 'How it is marked',
  rubricCaption: 'In each row, one box: the one that fits best.',
  columns: ['What counts', '1 point', '2 points', '3 points'],
  points: 'Points, of {n}',
  comment: 'One thing to keep, one to change',
  foot: 'Made with {site}. Nothing on this sheet was sent anywhere before it was handed in.',
} as const satisfies AssignmentSheetWords;

/** The names of the parts of a conversation, as an instructor chooses them. */
const sections = {
  goal: 'What they want to find out',
  person: 'Whom they talk to',
  research: 'What they looked up before',
  questions: 'The question list',
  pitch: 'The introduction',
  messages: 'The message that asks',
  takeaways: 'What they took away',
  referrals: 'The names they were given',
  thanks: 'The thank-you note',
  followUps: 'The plan for writing again',
  reflection: 'The look back',
} as const satisfies Record<SectionId, string>;

/** The words for an instructor who makes an assignment, by language. They are plain data. */
export const makerLabels = {
  en: {
    title: 'Title',
    titleHint: 'As it stands in your syllabus.',
    from: 'Class, or your name',
    instructions: 'Instructions',
    instructionsHint: 'How to hand it in, whom they may ask, where to turn for help.',
    due: 'Due',
    sections: 'Parts to hand in',
    sectionsHint: 'Students write each in its tool. It lands on their sheet by itself.',
    section: sections,
    prompts: {
      title: 'Your own prompts',
      hint: 'One question, one box. Ask for what only someone who was there could write.',
      one: 'Prompt {n}',
      room: 'Room on paper',
      rooms: { 2: 'A sentence', 5: 'A paragraph', 12: 'Half a page' },
      add: 'Add a prompt',
      suggested: 'Or take one of these',
      removed: 'Prompt {n} is removed.',
    },
    starters: [
      'What did you hear that a search could not have told you?',
      'Which question got the longest answer, and why do you think so?',
      'What did you get wrong about this work before the talk?',
      'What will you do differently in your next talk?',
      'Name one thing you will do by next week because of this talk.',
    ],
    rubric: {
      title: 'Rubric',
      hint: 'It stands at the end of their sheet, so they see it before they begin.',
      take: 'Start from our six criteria',
      add: 'Add a row',
      one: 'Row {n}',
      what: 'What counts',
      levels: ['1 point', '2 points', '3 points'],
      removed: 'Row {n} is removed.',
      taken: 'Six rows are added.',
    },
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
    startNew: 'Start a new assignment',
    startedNew: 'This is a new, empty one. Links that you gave out go on working.',
    unreadable:
      'The assignment kept here was made by a newer version of this site. It is safe. Reload the page to go on with it, or start a new one.',
    link: {
      title: 'Hand it out',
      how: 'Make the link, then put it where your class finds it. Nothing on our side counts or sees who opens it.',
      make: 'Make the link for students',
      see: 'Open it as a student would',
      mended: 'If you mend something later, hand out the new link. Answers that students have written stay.',
    },
    preview: 'What they hand in',
    nothingYet: 'Begin with the title. The sheet that students hand in appears here, with the link for it.',
    sheet,
  },
} as const;

/** The words for a student who works on an assignment, by language. They are plain data. */
export const assignmentLabels = {
  en: {
    reading: 'Opening what is in the link …',
    dropped: {
      one: 'One piece of this assignment could not be read and was left out. Ask for a new link if something seems to be missing.',
      other:
        '{n} pieces of this assignment could not be read and were left out. Ask for a new link if something seems to be missing.',
    } as Counted,
    promise: 'Your instructor sees none of this until you hand it in.',
    name: 'Your name',
    parts: {
      title: 'From your tools',
      about: 'These parts come from your talk with {name}.',
      aboutNobody: 'These parts come from the talk that you are preparing.',
      change: 'Work on another talk',
      written: 'written',
      missing: 'not yet',
      open: 'Open',
    },
    section: {
      goal: 'What you want to find out',
      person: 'Whom you talk to',
      research: 'What you looked up before',
      questions: 'Your question list',
      pitch: 'Your introduction',
      messages: 'The message that asks',
      takeaways: 'What you took away',
      referrals: 'The names you were given',
      thanks: 'Your thank-you note',
      followUps: 'Your plan for writing again',
      reflection: 'Your look back',
    } as Record<SectionId, string>,
    answers: 'In your own words',
    sheetTitle: 'What you hand in',
    handIn: 'Print it, or save it as a file, and hand that in the way your instructor asks.',
    remove: 'Remove my answers from this device',
    removed: 'Your answers to this assignment are removed.',
    notRemoved: 'They could not be removed: the browser refused. Nothing was changed.',
    kept: {
      title: 'Assignments on this device',
      none: 'There is no assignment in this address. Open the link that your instructor gave you, and copy the whole of it: it is long and has a # in it.',
      untitled: 'An assignment without a title',
    },
    problems: {
      'not-a-link':
        'There is no assignment in this address. Copy the whole link: it is long and has a # in it.',
      broken:
        'This link can’t be read. A part of it is missing or was changed on its way, as happens when a mail program cuts a long line. What you wrote is safe. Ask for the link again.',
      'too-big':
        'This link holds far more than an assignment ever does, so it was not opened. What you wrote is safe. Ask whoever sent it for a new one.',
      newer:
        'A newer version of this site made this link. What you wrote is safe. Reload the page, then open the link again.',
      empty: 'This link can be read, but it asks for nothing. Ask whoever sent it for a new one.',
      unsupported:
        'This browser is too old to unpack the link. What you wrote is safe. Open the same link in a newer browser.',
    } as Record<AssignmentFault, string>,
    failed: 'A part of this page could not load. What you wrote is safe. Check the connection and reload.',
    sheet,
  },
} as const;

/** The words for an instructor, in one language. */
export type MakerLabels = Widened<(typeof makerLabels)['en']>;

/** The words for a student, in one language. */
export type AssignmentLabels = Widened<(typeof assignmentLabels)['en']>;
