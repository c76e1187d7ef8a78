import { exampleRecords } from './example-records.ts';

const withTom = 'Tom Lindgren, Clinical data manager, Three Rivers Health';
const theDay = 'October 22, 2026';
const place = 'The stairwell on the third floor, laptop two steps up';
const goal = 'Whether people who don’t want to be doctors or lab scientists have a life in health';
const { pitch, conversation } = exampleRecords;
const thanked = [conversation.takeaways[0]?.text, conversation.takeaways[1]?.text].join('\n');
const appointment = { with: withTom, date: theDay, time: '3:30 PM Eastern Time', place };

/** Every field that the worked example fills, sheet by sheet. What is not listed here must stay room to write. */
export const filledExample: Record<string, Record<string, string>> = {
  'class-rubric': { name: 'Amara Osei', date: theDay },
  'contact-list': { name: 'Amara Osei', date: theDay },
  'day-sheet': { ...appointment, 'first-words': pitch.now, takeaway: thanked },
  'follow-up-planner': {
    with: withTom,
    'last-contact': 'November 12, 2026',
    promised: 'start the SQL course on Saturday after work',
  },
  'outreach-draft': {
    name: 'Amara Osei',
    date: theDay,
    to: 'Tom Lindgren',
    channel: 'email',
    found: 'the biology career night',
    who: 'a third-year biology student who likes the statistics more than the wet lab',
    specific: 'you read charts all day and have never met a patient',
    ask: 'moving from biology to clinical data',
    times: 'any weekday after three (Eastern)',
    message: conversation.messages[0]?.text ?? '',
  },
  'pitch-sheet': {
    name: 'Amara Osei',
    date: theDay,
    now: pitch.now,
    path: pitch.path,
    'why-you': pitch.whyYou,
    learn: pitch.learn,
  },
  'prep-sheet': {
    ...appointment,
    goal,
    'why-them': 'you read charts all day and have never met a patient',
    found: conversation.research.map(({ found }) => found).join('\n'),
    introduction: [pitch.now, pitch.path, pitch.whyYou, pitch.learn].join(' '),
    'must-asks': conversation.questions
      .filter(({ isStarred }) => isStarred)
      .map(({ text }) => text)
      .join('\n'),
  },
  'question-sheet': { name: 'Amara Osei', date: theDay, with: withTom, minutes: '20', goal },
  'reflection-sheet': {
    name: 'Amara Osei',
    date: theDay,
    with: withTom,
    learned: conversation.reflection.learned,
    surprised: conversation.reflection.surprised,
    tuesday: conversation.reflection.fitWhy,
    differently: conversation.reflection.differently,
  },
  'research-sheet': {
    name: 'Amara Osei',
    date: theDay,
    with: withTom,
    'person-found':
      'Two lines in the career-night program: biology, two years in a lab, “then” clinical data. (The career-night program)',
    'person-ask': 'What happened at the word “then”?',
    'company-found': 'A heart trial at four clinics, in the local paper. (The local paper)',
    'company-ask': 'How do you get from four clinics’ numbers to one clean table?',
    'career-found':
      'The core task on O*NET is checking records. Three ads for the title all want statistics “or similar.” (O*NET OnLine and three job ads)',
    'career-ask': 'How do people without a statistics degree get in?',
    'industry-found':
      'Every trial of a drug is listed in a public registry, with its dates and its sites. (The public registry of clinical trials)',
    'industry-ask': 'Who notices when a date in it is wrong?',
  },
  'thank-you-card': {
    to: 'Tom Lindgren',
    date: theDay,
    'for-what': thanked,
    next: 'start the SQL course on Saturday after work',
    card: conversation.thanks.text,
    sent: theDay,
  },
};
