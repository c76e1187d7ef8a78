import type { Widened } from '../../shared/ui/labels.ts';

/** The words of this tool, by language. They are plain data: the page hands them to the tool. */
export const labels = {
  en: {
    intro:
      'Ten minutes, the same evening. Write what they said and did, in any language, with the spelling you have.',
    fields: {
      learned: {
        label: 'I learned',
        hint: 'One fact about the work that you didn’t have this morning.',
      },
      surprised: {
        label: 'It surprised me that',
        hint: 'One thing you’d have bet against.',
      },
      fitWhy: {
        label: 'Because',
        hint: 'Name the hour or the task, never “the field.”',
      },
      differently: {
        label: 'Next time I’ll change',
        hint: 'One thing: a question, its place in the order, or the plan for the talk.',
      },
    },
    fit: {
      title: 'Does it fit me?',
      words: { yes: 'Yes', partly: 'Parts of it', no: 'No', unsure: 'Can’t tell yet' },
    },
    about: 'After your talk with {name}',
    outcome: 'What I make of it',
    empty:
      'Your talks stand side by side here once you have written about one. Read across the rows: that’s where the choice shows.',
    next: {
      title: 'What changes next',
      none: 'Write what you’ll change, and it can become a question for the next talk.',
      intro: 'A new sentence on the page changes more than a good intention.',
      label: 'The question',
      reword: 'Say it as a question',
      toTalk: 'Put it on the list for {name}',
      toNext: 'Put it on the list for my next talk',
      toGoal: 'Put it with what I want to find out',
      someone: 'the next person',
      addedToTalk: 'On the list for {name}.',
      addedToGoal: 'With what you want to find out.',
    },
    compare: {
      title: 'Your talks, side by side',
      caption: 'What I made of each talk. The rows are the same for all, so that they can be compared.',
      line: 'Line',
      rows: {
        learned: 'Learned',
        surprised: 'Surprised',
        fit: 'Fits me?',
        fitWhy: 'Because',
        differently: 'Change',
      },
      someone: 'Someone',
      blank: 'nothing yet',
      here: 'open above',
      takeUp: 'Look at this one',
      takenUp: 'This page now shows {name}.',
      more: 'With two talks or more they stand side by side.',
    },
    failed: 'A part of this page could not load. Check the connection, then reload. What you typed is safe.',
    paper: {
      title: 'On paper',
      intro: 'Set a timer for ten minutes and finish these lines.',
      sheet: 'Print the reflection sheet',
      amara: 'What Amara, a biology student, wrote on the evening of her talk',
      said: [
        ['Learned', 'Good data work is invisible, because nobody notices until it’s wrong.'],
        ['Surprised', 'One blood-pressure value, three weeks, four clinics, one retired nurse.'],
        ['Fits?', 'The hour of nobody talking, yes. Forty open queries, not sure, so ask somebody newer.'],
        [
          'Change',
          'I never got to the question about people without a statistics degree, so move it up to second.',
        ],
      ],
    },
  },
} as const;

/** The words of this tool in one language. */
export type ReflectionLabels = Widened<Omit<(typeof labels)['en'], 'paper'>>;
