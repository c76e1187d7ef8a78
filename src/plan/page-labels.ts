/** The words of the page around the plan, by language: what stands there for everybody, with and without scripts. */
export const planPageLabels = {
  en: {
    privacy: 'What is kept, and where',
    offline: 'Without a connection',
    example: 'See a finished one',
    guides: { goal: 'How to set a goal', day: 'How to choose place and technology' },
    paper: {
      title: 'The same on paper',
      texts: [
        'A script in your browser draws this page out of what you write in the tools: the goal, the person, the message, the questions, the day, the thanks. It shows which of the eight steps are done, and which one is next.',
        'A sheet of paper does that too. Write the name at the top, the eight steps down the side, and a day beside each one that is done.',
      ],
      links: [
        { path: '/checklist/', name: 'The checklist', what: 'has every point of the method.' },
        { path: '/guides/', name: 'The guides', what: 'tell how each step is done.' },
        {
          path: '/templates/',
          name: 'The messages',
          what: 'are there to copy, from the first to the thank-you.',
        },
        { path: '/questions/', name: 'The question bank', what: 'is sorted by the part of the talk.' },
      ],
    },
  },
} as const;
