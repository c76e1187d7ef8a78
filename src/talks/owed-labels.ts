/** The reasons to write again, by language. */
export const reasonLabels = {
  en: {
    progress: 'What came of their advice',
    article: 'Something to read',
    question: 'One small question',
    help: 'Help to offer',
    other: 'Other news',
  },
} as const;

/** The words of what is owed, by language. They come with the list: an empty workspace needs none of them. */
export const owedLabels = {
  en: {
    title: 'Owed now, to everybody',
    none: 'Nothing is owed today.',
    next: 'Next: {what}, {when}.',
    someone: 'Someone',
    kinds: {
      remind: '{name}: the one reminder',
      thank: '{name}: your thanks for the talk',
      reflect: '{name}: what you make of the talk, while you remember it',
      'follow-up': '{name}: {reason}',
      promise: '{name}: word of what you promised (“{text}”)',
    },
    acts: {
      remind: 'Write the reminder',
      thank: 'Write the thank-you',
      reflect: 'Write it down',
      'follow-up': 'Write to them',
      promise: 'Write to them',
    },
    takeUp: 'Take this up',
    takenUp: 'This page now shows {name}.',
  },
} as const;
