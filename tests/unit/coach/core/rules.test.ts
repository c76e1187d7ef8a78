import { describe, expect, it } from 'vitest';
import { topFindings } from '../../../../src/coach/core/coach.ts';
import { findingsIn } from '../../../../src/coach/core/findings.ts';
import { misspeltName } from '../../../../src/coach/core/name-spelling.ts';
import { plainerIn } from '../../../../src/coach/core/plain-words.ts';
import { remarks } from '../../../support/coach-cases.ts';

const words = (n: number) => `Hi Ana, ${'word '.repeat(n)}`;

describe('the coach on what a text carries', () => {
  remarks('question', 'many-ideas', {
    yes: [
      'What do you like about the hours, the pay, the team and the work?',
      'How do pay, training, travel and family time and holidays fit together?',
      'What is the role of luck and money and school and parents?',
      'How did your school, your first boss, your city and your friends shape you?',
      'What changed in the rules, the tools, the clients and the pay?',
    ],
    no: [
      'What do you like about the hours and the pay?',
      'How do you plan a day?',
      'What would you tell someone who is shy, new and broke?',
      'Which of the two, the shop or the stall, taught you more?',
      'Why do you and your brother still write by hand?',
    ],
  });
  remarks('outreach', 'too-long-letter', {
    yes: [words(199), words(300), words(1_000), `${words(150)}\n\n${words(150)}`, words(201)],
    no: [words(10), words(100), words(198), 'Hi.', words(150)],
  });
  remarks('outreach', 'too-long-letter', {
    yes: [words(41), words(60), words(90), words(150), words(199)],
    no: [words(38), words(20), words(1), 'Hi.', words(10)],
    context: { mostWords: 40 },
  });
  remarks('thanks', 'no-thanks', {
    yes: [
      'Great talk.',
      'You said to read it aloud.',
      'I’ll write on Friday.',
      'It was fun.',
      'Good to meet you.',
    ],
    no: [
      'Thank you.',
      'Thanks a lot.',
      'I’m grateful.',
      'I appreciate your time.',
      'Your advice to start with a small choir helped me decide. I’ll rehearse in May.',
      'It was kind of you to see me.',
      'thx!',
    ],
  });
  remarks('pitch', 'plain-word', {
    yes: [
      'I utilize maps.',
      'I leverage my Spanish.',
      'My bandwidth is small.',
      'I facilitated two groups.',
      'I made a deep dive.',
      'We track our KPIs.',
    ],
    no: [
      'I use maps.',
      'I bake bread.',
      'I am a lever maker.',
      'My band is wide awake.',
      'I teach.',
      'We swim.',
    ],
  });
  remarks('outreach', 'name', {
    yes: [
      'Dear Ms. Lindquist, may I call?',
      'Hi Karen,',
      'Hello Karin Lindqivst,',
      'Good morning Karn,',
      'Dear Dr Lindqvst,',
    ],
    no: [
      'Dear Ms. Lindqvist, may I call?',
      'Hi Karin,',
      'Hello KARIN LINDQVIST,',
      'Dear Professor,',
      'Hi Bob,',
      'Hi Kim,',
      'Karen told me about you.',
      'Hi there,',
    ],
    context: { name: 'Karin Lindqvist' },
  });
});

describe('a misspelt name', () => {
  it('comes with the spelling of the record and its place', () => {
    const text = 'Dear Mr. OBrian,';
    expect(misspeltName(text, 'Conor O’Brian')).toMatchObject({ better: 'O’Brian' });
    expect(misspeltName('Hi Sean', 'Seán Ó Sé')).toEqual({ start: 3, end: 7, better: 'Seán' });
  });

  it('is right as one half of a double name', () => {
    expect(misspeltName('Dear Ms. Smith,', 'Ana Smith-Jones')).toBeNull();
  });

  it('is not looked for without a record', () => {
    expect(misspeltName('Dear Karen,', '')).toBeNull();
    expect(misspeltName('Dear Karen,', 'Li')).toBeNull();
  });
});

describe('a plainer word', () => {
  it('stands for all endings of an office word, and the first of them is told', () => {
    expect(plainerIn('They were leveraging and utilized it.')).toEqual({ start: 10, end: 20, plain: 'use' });
    expect(plainerIn('Robust and holistic')).toEqual({ start: 0, end: 6, plain: 'strong' });
  });

  it('is left alone where lower case would move places', () => {
    expect(plainerIn('İ utilize')).toBeNull();
  });
});

describe('the findings that are shown', () => {
  const found = findingsIn('outreach', 'Hi, I admire you.');

  it('are the three most useful', () => {
    expect(topFindings(found, new Set()).map(({ rule }) => rule)).toEqual([
      'no-ask',
      'no-person',
      'no-connection',
    ]);
  });

  it('leave out what was dismissed for good', () => {
    expect(topFindings(found, new Set(['no-ask']), 1).map(({ rule }) => rule)).toEqual(['no-person']);
  });
});
