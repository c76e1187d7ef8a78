import type { AssignmentWork } from '../../src/workspace/core/assignment.ts';
import type { Conversation } from '../../src/workspace/core/conversation.ts';
import type { Desk } from '../../src/workspace/core/desk.ts';
import type { Goal } from '../../src/workspace/core/goal.ts';
import type { Person } from '../../src/workspace/core/person.ts';
import type { Pitch } from '../../src/workspace/core/pitch.ts';
import type { Ticks } from '../../src/workspace/core/ticks.ts';

const goal: Goal = {
  id: 'g1',
  title: 'Lab research or clinical data?',
  kind: 'role',
  field: 'clinical data',
  unknowns: [{ id: 'u1', text: 'How much of a week is code?' }],
  decideBy: '2027-03-01',
  notes: 'Registration closes\nin March.',
};

const pitch: Pitch = {
  id: 'p1',
  title: 'For data people',
  now: 'I’m a third-year biology student.',
  path: 'I liked the statistics more than the wet lab.',
  learn: 'I want to know what a week looks like.',
  whyYou: 'You made the same turn.',
  own: { s15: 'Short.', s30: 'Longer.', s60: 'Longest.' },
  wordsPerMinute: 132,
  blanks: [{ id: 'my-name', text: 'Amara Osei' }],
};

const person: Person = {
  id: 'k3x9',
  name: 'Tom Lindgren',
  role: 'Data manager',
  organization: 'Northfield Trials',
  field: 'clinical data',
  relation: 'event',
  seniority: 'senior',
  channel: 'email',
  addresses: [{ id: 'a1', kind: 'email', text: 'tom@example.org' }],
  stage: 'booked',
  introducedBy: 'ruby',
  notes: 'Prefers mornings 🌅',
};

const conversation: Conversation = {
  id: 'c1',
  personId: 'k3x9',
  goalId: 'g1',
  minutes: 30,
  research: [
    { id: 'r1', topic: 'company', found: 'Two sites', source: 'their report', toAsk: 'Which one grows?' },
  ],
  questions: [
    {
      id: 'q1',
      text: 'What did yesterday look like?',
      bankId: 'day-ordinary',
      stage: 'day',
      isStarred: true,
      minutes: 4,
      probes: ['Was that usual?'],
      note: 'Mostly queries.',
    },
  ],
  blanks: [{ id: 'their-name', text: 'Mr. Lindgren' }],
  offers: [{ id: 'o1', on: '2026-11-10', at: '15:30', zone: 'Europe/Berlin' }],
  messages: [
    {
      id: 'm1',
      purpose: 'ask',
      channel: 'email',
      templateId: 'email-event',
      approachId: 'shared-turn',
      tone: 'formal',
      subject: 'Twenty minutes?',
      text: 'Dear Mr. Lindgren,\n\n…',
      shownSubject: '',
      shownText: '',
      sentOn: '2026-11-02',
    },
  ],
  day: {
    on: '2026-11-10',
    at: '15:30',
    zone: 'Europe/Berlin',
    form: 'video',
    place: 'https://example.org/call',
    dress: 'Plain shirt',
    notes: 'Warm, quick.',
    startedAt: null,
    endedAt: '2026-11-10T15:02:11.000Z',
    ready: [],
  },
  takeaways: [{ id: 't1', text: 'Learn SQL first.', isForThanks: true }],
  referrals: [{ id: 'f1', name: 'Hana Novak', note: 'in safety', personId: 'hn' }],
  thanks: { channel: 'card', subject: '', text: 'Thank you.', sentOn: '2026-11-11' },
  followUps: [
    { id: 'w1', dueOn: '2026-12-10', reason: 'progress', text: 'I took the course.', doneOn: null },
  ],
  reflection: {
    learned: 'The work is joins.',
    surprised: 'How much is talking.',
    fit: 'partly',
    fitWhy: 'I like the puzzles.',
    differently: 'Ask about money last.',
  },
};

const assignment: AssignmentWork = {
  id: 'a1',
  assignment: '{"v":1,"assignment":{"id":"a1","title":"One talk"}}',
  title: 'One talk',
  name: 'Amara',
  answers: [{ id: 'q1', text: 'That the day is half talk.' }],
};

const ticks: Ticks = { points: [{ id: 'A01', tickedOn: '2026-11-02' }] };

const desk: Desk = {
  goalId: 'g1',
  pitchId: 'p1',
  conversationId: 'c1',
  backedUpAt: '2026-11-10T15:02:11.000Z',
  dismissed: [{ id: 'question-open' }],
};

/** One record of each kind with every field filled, and its slot. */
export const fullRecords = {
  goal: { slot: 'goal/g1', value: goal },
  pitch: { slot: 'pitch/p1', value: pitch },
  person: { slot: 'person/k3x9', value: person },
  conversation: { slot: 'conversation/c1', value: conversation },
  assignment: { slot: 'assignment/a1', value: assignment },
  ticks: { slot: 'ticks', value: ticks },
  desk: { slot: 'desk', value: desk },
} as const;
