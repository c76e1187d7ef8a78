import { frontEn } from './front.en.ts';

/** The words of the pages that are lists: what each says above its list, and the names of the list's parts. */
export const pagesEn = {
  front: frontEn,
  guides: {
    title: 'Guides',
    can: 'Fourteen guides follow one talk from the first idea to the years after it. Six more are for cases that aren’t simple. Read one when you need it.',
    description:
      'Twenty short guides to the informational interview: set a goal, find people, reach out, prepare, meet, thank, follow up, reflect.',
  },
  checklist: {
    title: 'The checklist',
    can: 'The whole method on one page. Tick what is done; open a point to see how.',
    description:
      'The informational interview as a checklist: 66 points from the first idea to the follow-up, each with its guide. Prints on paper.',
    how: 'How',
    act: 'Do it here',
    print: 'Print the checklist',
    done: '{n} of {total} done',
    untickAll: 'Untick all',
    unticked: { one: 'One tick taken away.', other: '{n} ticks taken away.' },
    unscripted: 'Without scripts, ticks last until you leave this page. Print it to keep them.',
    saved: {
      empty: 'Your ticks are kept on this device only.',
      memory: 'Not saved: this browser blocks storage for this page. You can still tick here, and print.',
      full: 'Not saved: this browser’s storage is full. Your ticks last until you leave. Print them, or make room on the page “My plan”.',
      refused: 'Not saved: the browser refused. Your ticks last until you leave. Print them to keep them.',
      newer:
        'A newer version of this site saved your ticks. They are safe, and this page won’t touch them. Reload to get the new version. Until then, what you tick here is not saved.',
    },
    phases: {
      decide: 'Know what it is',
      goal: 'Set a goal',
      find: 'Find people',
      'reach-out': 'Reach out',
      prepare: 'Prepare',
      dress: 'Dress',
      conduct: 'In the talk',
      close: 'Close',
      thank: 'Thank',
      'follow-up': 'Follow up',
      reflect: 'Reflect',
    },
  },
  questions: {
    title: 'The question bank',
    can: (count: number) =>
      `${count} questions that people enjoy answering, each with a follow-up and the reason it works. Pick six.`,
    description:
      'Questions for an informational interview, by part of the talk and by field, each with a follow-up probe and why it works.',
    then: 'Then',
    contents: 'In this list',
    packs: 'Questions for one field',
    minutes: (count: number) => (count === 1 ? 'About 1 minute' : `About ${count} minutes`),
    suits: 'For',
    risk: 'Careful:',
    stages: {
      open: 'The first minutes',
      day: 'The work itself',
      path: 'How they got here',
      skills: 'What it takes',
      field: 'The field',
      employer: 'The employer',
      fit: 'Who fits',
      advice: 'What to do next',
      close: 'The closing pair',
    },
    fields: {
      'health-care': 'Health care',
      'life-sciences-and-data': 'Life sciences and data',
      software: 'Software',
      engineering: 'Engineering',
      'science-and-environment': 'Science and environment',
      education: 'Education',
      'law-and-policy': 'Law and policy',
      'public-service-and-nonprofit': 'Public service and nonprofits',
      'business-and-finance': 'Business and finance',
      'marketing-and-media': 'Marketing and media',
      'arts-and-design': 'Arts and design',
      'trades-and-construction': 'Trades and construction',
      'logistics-and-manufacturing': 'Logistics and manufacturing',
      'hospitality-and-food': 'Hospitality and food',
    },
    who: {
      friend: 'a friend',
      referral: 'a referral',
      alumni: 'an alum',
      event: 'someone you met at an event',
      cold: 'someone you don’t know',
      early: 'someone in their first years',
      mid: 'someone five to fourteen years in',
      senior: 'someone fifteen or more years in',
      leader: 'someone who leads people',
    },
  },
  templates: {
    title: 'Messages to start from',
    can: 'Pick the channel and how you know them. Fill each marked blank, read it aloud, cut what you would not say.',
    description:
      'Message templates for informational interviews: e-mail, LinkedIn, text, phone and in person, reminders, replies, thank-you notes.',
    blank: 'blank',
    subject: 'Subject',
    blanks: 'What goes in the blanks',
    example: 'Amara wrote',
    contents: 'In this list',
    channels: {
      email: 'E-mail',
      'linkedin-note': 'LinkedIn note',
      message: 'Message on a network',
      sms: 'Text message',
      phone: 'Phone',
      'in-person': 'In person',
    },
    relations: {
      friend: 'To someone you know',
      referral: 'When someone gave you the name',
      alumni: 'To someone from your school',
      event: 'After you met or heard them',
      cold: 'To someone you don’t know',
    },
    groups: { replies: 'The reminder and the replies', thanks: 'Thanks', 'follow-up': 'Keeping up' },
    groupsOf: { you: 'About you', them: 'About them', 'the-talk': 'About the talk' },
  },
  plan: {
    title: 'My plan',
    can: 'Where you are with each person, what is next, and the backup of everything you wrote. All of it lives in this browser.',
    description:
      'Your own plan for informational interviews: people, next steps, backup and restore. It is kept in your browser and nowhere else.',
  },
  planExample: {
    title: 'A finished plan',
    can: 'This is Amara’s plan, from the guides: one talk from the first idea to the months after it. Press anything. Nothing here is saved, and your own plan is untouched.',
    description:
      'A finished plan for one informational interview, the one that runs through the guides, to look at and try.',
    back: 'Back to my plan',
    read: 'Read how this talk went, step by step, in the guides',
  },
  open: {
    title: 'Someone handed you something',
    can: 'A link can carry a question list, an introduction, a message or a whole conversation. Look at it here. Nothing is kept until you say so.',
    description: 'Open a question list, an introduction or a message that someone handed over by link.',
    needsScript:
      'What is handed over is in the address itself and is never sent to a server, so this page needs a script to show it.',
  },
  assignment: {
    title: 'Your assignment',
    can: 'Write your answers here, and fetch the rest from your tools. It all lands on one sheet, to print or to save.',
    description:
      'Work on an assignment about an informational interview that your instructor gave you by link.',
    needsScript:
      'The assignment is in the address itself and is never sent to a server, so this page needs a script to show it. On paper it works without one: ask your instructor for the printed sheet.',
  },
  assignmentMaker: {
    title: 'Make an assignment',
    can: 'Choose what students hand in, add your own prompts and a rubric, and give the class one link. It holds the whole assignment: no account, and nothing comes back to us.',
    description:
      'Make an informational interview assignment: choose parts, prompts and a rubric, and hand it out as one link. No accounts, no data.',
    plain: [
      { text: 'On paper alone:', href: '/worksheets/class-rubric/', name: 'the class rubric' },
      { text: 'For the hour in class:', href: '/for-career-centers/', name: 'a plan for sixty minutes' },
      { text: 'To see where answers are kept:', href: '/privacy/', name: 'privacy' },
    ],
  },
  sources: {
    title: 'Sources',
    can: 'Where each claim on this site comes from, how strong it is, and what it doesn’t show. Then the popular numbers that don’t hold up.',
    description:
      'The evidence behind informational interviews and networking: each claim with its source, its strength and its limits, and the myths.',
    howTitle: 'How to read this list',
    how: [
      'A field experiment weighs more than a survey, and a survey more than a custom. Each entry says which it is.',
      'Each entry also says how far we read the source ourselves. Where we saw only a report of it, we say so. If you find a mistake, tell us and we will mend it.',
    ],
    mythsTitle: 'Popular numbers that don’t hold up',
    mythInstead: 'What can be said',
    limits: 'Limits:',
    topics: {
      jobs: 'How people find jobs',
      'does-it-work': 'Does talking to people help?',
      asking: 'Asking',
      talking: 'The conversation',
      thanks: 'Thanks and keeping up',
      messages: 'Messages and their limits',
      dress: 'Dress',
      countries: 'Other countries',
      fairness: 'Fair chances',
      law: 'Law and ethics',
      web: 'This website',
    },
  },
  searchPage: {
    title: 'Search',
    can: 'Press “Search” above, or the key / on any page. Without scripts, use these lists; your browser’s own “Find in page” works on each.',
    description:
      'Search the guides, questions, messages and sources of the handbook, or browse the lists that it is made of.',
  },
  changes: {
    title: 'What changed',
    can: 'What is new for people who use the site, for sites that link to it, and for those who work on it.',
    description:
      'The change log of the handbook: new guides, tools and questions, and changes for sites that embed or host it.',
  },
  licences: {
    title: 'Licenses',
    can: 'The words are CC BY 4.0, the code is MIT. These are the libraries that run in your browser, and those that make and test these pages.',
    description:
      'The licenses of the words and code of this site and of the third-party libraries it is built with.',
    inBrowser: 'Runs in your browser',
    atBuild: 'Makes and tests the pages',
    texts: 'The full texts of these licenses',
  },
  notFound: {
    title: 'No page here',
    can: 'The address may have a typing slip, or the page moved. Nothing you wrote is lost.',
    description:
      'This address leads to no page of the handbook. Find what you were looking for in the guides, or search.',
    try: 'Try one of these:',
  },
};

export type PageLabels = typeof pagesEn;
