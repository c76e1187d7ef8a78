import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lookWith } from '../../../../src/coach/core/coach.ts';
import { followUp } from '../../../../src/coach/core/follow-up.ts';
import type { RuleId } from '../../../../src/coach/core/finding.ts';

const rulesIn = (text: string, name?: string) =>
  lookWith(followUp, text, name === undefined ? {} : { name }).map(({ rule }) => rule);

type Message = { id: string; approaches: { id: string; text: string }[] };
const messages = parse(readFileSync('content/messages/follow-up.yaml', 'utf8')) as Message[];
const drafts = messages.flatMap(({ id, approaches }) =>
  approaches.map(({ id: approach, text }) => [`${id}, ${approach}`, text] as const),
);

const remarked: readonly (readonly [RuleId, string])[] = [
  ['placeholder', 'Hi Ana, I finished [the course] in May.'],
  ['job-letter', 'Hi Ana, the course went well. Is your team hiring this summer?'],
  ['vague', 'Hi Ana, it’s been a while! We should connect sometime.'],
  ['flattery', 'Hi Ana, you’re such an inspiration to me. I finished the course.'],
  [
    'apologies',
    'Sorry to bother you again. I’m so sorry for the delay. I know you’re busy, and I feel bad for asking.',
  ],
  ['stock', 'Hi Ana, I hope this email finds you well. I finished the course.'],
  ['plain-word', 'Hi Ana, I utilized your list to choose a course.'],
];

describe('the coach for a follow-up', () => {
  it.each(remarked)('remarks %s', (rule, text) => {
    expect(rulesIn(text)).toContain(rule);
  });

  it('holds the greeting to the name in the record', () => {
    expect(rulesIn('Dear Mr. Lindgrin, the course is done.', 'Jonas Lindgren')).toEqual(['name']);
    expect(rulesIn('Dear Mr. Lindgren, the course is done.', 'Jonas Lindgren')).toEqual([]);
  });

  it.each([
    'Hi Ana, you said to look at the night shift first. I did, and I liked the quiet. Thank you.',
    'Hi Ana, this article on flood maps made me think of your team. No answer needed.',
    'Hi Ana, I start at the clinic in Ghent on Monday. Your list of questions got me through the first talk.',
    'Hi Ana, one question if you have a minute: did you learn the software before or after you moved?',
    'Hi Ana, you asked how it went. I passed.',
  ])('has nothing to say about news, an article or one question: %s', (text) => {
    expect(rulesIn(text)).toEqual([]);
  });

  it('reads the drafts that we offer', () => {
    expect(drafts.length).toBeGreaterThan(4);
  });

  it.each(drafts)('finds no fault in our draft %s but its blanks', (_, text) => {
    expect(rulesIn(text).filter((rule) => rule !== 'placeholder')).toEqual([]);
  });
});
