/** A large workspace for the bench: what somebody has after a thousand talks. The texts lie under the names of their slots. */

const TALKS = 1000;
const QUESTIONS = 5;

const savedAt = '2026-11-11T09:00:00.000Z';
const envelope = (slot, version, data) => [
  slot,
  JSON.stringify({ app: 'askwell', slot, version, savedAt, data }),
];

const person = (n) =>
  envelope(`person/p${n}`, 1, {
    id: `p${n}`,
    name: `Tom Lindgren ${n}`,
    role: 'Data manager',
    organization: 'Northfield Trials',
    field: 'clinical data',
    relation: 'event',
    seniority: 'senior',
    channel: 'email',
    addresses: [{ id: 'a1', kind: 'email', text: `tom${n}@example.org` }],
    stage: 'thanked',
    introducedBy: null,
    notes: 'Prefers mornings. Spoke on the panel about moving from the lab to data.',
  });

const question = (talk, n) => ({
  id: `q${talk}-${n}`,
  text: `What fills a day of yours that is neither a good one nor a bad one (${n})?`,
  bankId: null,
  stage: 'day',
  isStarred: n === 0,
  minutes: 4,
  probes: ['Was that usual?'],
  note: 'Queries in the morning, then calls with the sites; far more talking than she had thought.',
});

const conversation = (n) =>
  envelope(`conversation/c${n}`, 2, {
    id: `c${n}`,
    personId: `p${n}`,
    goalId: 'g1',
    minutes: 25,
    questions: Array.from({ length: QUESTIONS }, (_, at) => question(n, at)),
    takeaways: [{ id: 't1', text: 'Learn SQL first; the rest is taught on the job.', isForThanks: true }],
  });

const kept = [
  envelope('goal/g1', 1, { id: 'g1', title: 'Lab research or clinical data?', kind: 'role' }),
  envelope('pitch/w1', 1, { id: 'w1', title: '', now: 'I’m a third-year biology student.', path: '' }),
  envelope('desk', 1, { goalId: 'g1', pitchId: 'w1', conversationId: 'c1', backedUpAt: null, dismissed: [] }),
  envelope('ticks', 1, { points: [{ id: 'A01', tickedOn: '2026-11-02' }] }),
];

const everybody = Array.from({ length: TALKS }, (_, n) => [person(n), conversation(n)]).flat();

/** 1,000 people and 5,000 questions in 1,000 talks: about 2 MB. */
export const large = new Map([...kept, ...everybody]);

/** The same records in use, without the crowd around them: the control. */
export const small = new Map([...kept, person(1), conversation(1)]);

/** How large a workspace is in storage, in millions of characters. */
export const megabytes = (texts) => [...texts].reduce((sum, pair) => sum + pair.join('').length, 0) / 1e6;
