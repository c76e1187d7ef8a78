/** The words above each tool, and of the list of tools. What stands inside a tool is in its own `labels.ts`. */
export const toolsEn = {
  index: {
    title: 'Tools',
    can: 'Nine tools, from the first name on your list to the months after the talk. What you type stays in this browser, and what you write once is never typed again.',
    description:
      'Nine free tools for informational interviews: people, research, questions, introduction, message, day sheet, thank-you, follow-up, reflection. No account.',
  },
  'question-builder': {
    name: 'Question builder',
    title: 'Build your question list',
    can: 'Say what you want to learn, whom you meet and how long you have. You get an agenda that fits the minutes. Change anything.',
    description:
      'Build a question list for an informational interview: pick a goal, a person and the minutes, then swap, edit, sort, print or hand it over.',
    guide: '/guides/prepare-questions/',
    guideName: 'How to prepare questions',
  },
  pitch: {
    name: 'Introduction',
    title: 'Say who you are in 30 seconds',
    can: 'Answer four short prompts. You get versions of 15, 30 and 60 seconds at your own speaking rate, and you can practice them.',
    description:
      'Write the introduction for your informational interview: four prompts, versions of 15, 30 and 60 seconds, timed at your own speaking rate.',
    guide: '/guides/your-pitch/',
    guideName: 'How an introduction works',
  },
  outreach: {
    name: 'Message writer',
    title: 'Write the message',
    can: 'Choose how you reach them and how you know them. Fill the blanks once, compare three approaches, and copy or send the one that sounds like you.',
    description:
      'Write the message that asks for an informational interview: e-mail, LinkedIn, text, phone or in person, with live limits and no blank left in.',
    guide: '/guides/reach-out/',
    guideName: 'How to reach out',
  },
  people: {
    name: 'People',
    title: 'Keep your list of people',
    can: 'Everyone you might ask, where each stands, and who led to whom.',
    description:
      'A contact list for informational interviews: stages, who led to whom, import and export. It stays in your own browser.',
    guide: '/guides/find-people/',
    guideName: 'How to find people',
  },
  research: {
    name: 'Research',
    title: 'Look them up before you ask',
    can: 'What to find out about the person, the employer, the career and the field, and what is left to ask.',
    description:
      'A research sheet for informational interviews: the person, the company, the career, the industry, and what is left to ask.',
    guide: '/guides/research/',
    guideName: 'How to research',
  },
  'day-sheet': {
    name: 'Day sheet',
    title: 'Everything for the day',
    can: 'Time, place, questions, a quiet timer and room for notes, on one page that works without a connection.',
    description:
      'The day sheet for your informational interview: time, place, questions, timer and notes on a page that works offline.',
    guide: '/guides/conduct/',
    guideName: 'How to run the talk',
  },
  'thank-you': {
    name: 'Thank-you',
    title: 'Write the thank-you',
    can: 'From what you noted in the talk: an e-mail, a message or a card to copy by hand, within a day.',
    description:
      'Write a thank-you after an informational interview from your own notes: e-mail, message or a handwritten card.',
    guide: '/guides/gratitude/',
    guideName: 'How to thank',
  },
  'follow-up': {
    name: 'Follow-up',
    title: 'Plan the follow-up',
    can: 'When to write again, with what reason, and a reminder in your own calendar.',
    description:
      'Plan the follow-up after an informational interview: when to write, why, with drafts and calendar reminders.',
    guide: '/guides/follow-up/',
    guideName: 'How to follow up',
  },
  reflection: {
    name: 'Reflection',
    title: 'Decide what you make of it',
    can: 'What you learned, what surprised you, whether it fits, and how several talks compare.',
    description:
      'Reflect on an informational interview: what you learned, whether it fits, what changes next, and several talks side by side.',
    guide: '/guides/reflect/',
    guideName: 'How to reflect',
  },
};

export type ToolPageLabels = typeof toolsEn;
