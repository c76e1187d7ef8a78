/** The words of the front page in English. */
export const frontEn = {
  lead: 'An informational interview is a short talk in which you ask and they tell. Here is how to get one, run one, and keep the door open after it.',
  first: 'Write your first message',
  start: 'Start with the guides',
  promise: 'Free. No account. Nothing to install.',
  letterNotes: [
    'One thing only he could have said. It shows she listened.',
    'How long, and how. A small thing is easy to grant.',
    'A way out. It costs nothing, and it is kind.',
  ],
  outcome: 'He answered after one reminder. They talked for twenty minutes.',
  five: 'Your first message in five minutes',
  fiveSteps: [
    {
      text: 'Finish one sentence: “I want to know what people who …”',
      to: '/guides/set-your-goal/',
      link: 'If it won’t come',
    },
    {
      text: 'Name one person you could write to. A friend’s aunt counts.',
      to: '/guides/find-people/',
      link: 'If nobody comes to mind',
    },
    {
      text: 'Say how you know them, and fill the blanks of a message that fits.',
      to: '/tools/outreach/',
      link: 'Write it now',
    },
    {
      text: 'Read it aloud once. Cut what you would not say. Send it.',
      to: '/guides/reach-out/',
      link: 'What each line does',
    },
  ],
  doorsTitle: 'Here for someone else?',
  doors: [
    {
      name: 'You were asked for a talk',
      text: 'What it is, what to expect, and how to say yes or no in one line.',
      to: '/for-professionals/',
    },
    {
      name: 'You advise students',
      text: 'Guides that print, a checklist for the wall, questions to hand out.',
      to: '/for-career-centers/',
    },
    {
      name: 'You check your sources',
      text: 'Every number with where it comes from, and the popular ones that are wrong.',
      to: '/sources/',
    },
    {
      name: 'You run a website',
      text: 'Host your own copy from any folder, in your colors, with your name.',
      to: '/for-career-centers/#host-your-own-copy',
    },
  ],
};
