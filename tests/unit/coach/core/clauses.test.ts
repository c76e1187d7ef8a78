import { describe, expect, it } from 'vitest';
import { openForm } from '../../../../src/coach/core/better.ts';
import { questionsOf } from '../../../../src/coach/core/clauses.ts';
import { isOpen } from '../../../../src/coach/core/openness.ts';
import { read } from '../../../../src/coach/core/reading.ts';

/** Each question of a text: how it begins, its words, and whether it invites a story. */
const questions = (text: string) =>
  questionsOf(read(text)).map((one) => `${isOpen(one) ? 'open' : 'closed'} ${one.kind}: ${one.words}`);

describe('the questions of a text, with how each begins', () => {
  it.each([
    [
      'I would love to hear about your day, and how you plan it.',
      ['open wish: i would love to hear about your day, and', 'open told: how you plan it.'],
    ],
    [
      'I would love to know how you started, and what would you change?',
      ['open wish: i would love to know how you started, and', 'open word: what would you change?'],
    ],
    [
      'I am curious how you got in, and did it take long?',
      ['open wish: i am curious how you got in, and did it take long?'],
    ],
    [
      'I’m curious what you do all day, and why did you leave?',
      ['open wish: i am curious what you do all day, and', 'open word: why did you leave?'],
    ],
    [
      'Tell me about your week, and what you would change.',
      ['open request: tell me about your week, and', 'open told: what you would change.'],
    ],
    [
      'Tell me about your week, and is it long?',
      ['open request: tell me about your week, and', 'closed auxiliary: is it long?'],
    ],
    [
      'Tell me about your week, what do you like?',
      ['open request: tell me about your week,', 'open word: what do you like?'],
    ],
    [
      'Tell me about your week and what do you like?',
      ['open request: tell me about your week and what do you like?'],
    ],
    [
      'Could you tell me about the work, and what you would change?',
      ['open auxiliary: could you tell me about the work, and', 'open told: what you would change?'],
    ],
    ['Is it hard, and what you would change?', ['closed auxiliary: is it hard, and what you would change?']],
    [
      'Is it hard, and what do you miss?',
      ['closed auxiliary: is it hard, and', 'open word: what do you miss?'],
    ],
    ['Do you like it, or is it dull?', ['closed auxiliary: do you like it, or is it dull?']],
    [
      'What do you like and is it hard?',
      ['open word: what do you like and', 'closed auxiliary: is it hard?'],
    ],
    ['How and when did you start?', ['open word: how and when did you start?']],
    ['How, if at all, did you change?', ['open word: how, if at all, did you change?']],
    ['What, if anything, would you change?', ['open word: what, if anything, would you change?']],
    [
      'How do you rest, and what, if anything, do you read?',
      ['open word: how do you rest, and', 'open word: what, if anything, do you read?'],
    ],
    [
      'Who hired you, and is she kind?',
      ['closed word: who hired you, and', 'closed auxiliary: is she kind?'],
    ],
    [
      'How many interns come here, and do they stay?',
      ['closed word: how many interns come here, and', 'closed auxiliary: do they stay?'],
    ],
    [
      'How do you rest, and how many hours a week do you get?',
      ['open word: how do you rest, and', 'closed word: how many hours a week do you get?'],
    ],
    [
      'How do you rest, and who taught you?',
      ['open word: how do you rest, and', 'closed word: who taught you?'],
    ],
    [
      'What do you like, and what made you stay?',
      ['open word: what do you like, and', 'open word: what made you stay?'],
    ],
    [
      'What do you like, and what you would change?',
      ['open word: what do you like, and', 'open told: what you would change?'],
    ],
    [
      'What do you like and what you would change?',
      ['open word: what do you like and what you would change?'],
    ],
    ['What should I read, and where?', ['open word: what should i read, and where?']],
    ['So, for example, what do you read?', ['open word: what do you read?']],
    ['So how often do they write?', ['closed word: how often do they write?']],
  ])('%s', (text, expected) => {
    expect(questions(text)).toEqual(expected);
  });
});

describe('a question that nothing announces', () => {
  it.each([
    ['In your time here what has changed?', ['open word: what has changed?']],
    ['The nights: are you used to them?', ['closed auxiliary: are you used to them?']],
    ['The nights are they hard?', ['closed auxiliary: are they hard?']],
    ['After ten years you still like it?', []],
    ['I wanted to ask you what a day is like.', ['open wish: to ask you what a day is like.']],
    ['I wanted to write and ask how you began.', ['open wish: and ask how you began.']],
    [
      'For my class I would love to learn more of the work.',
      ['open wish: i would love to learn more of the work.'],
    ],
    ['We met once.', []],
    ['I am glad. We met once.', []],
  ])('%s', (text, expected) => {
    expect(questions(text)).toEqual(expected);
  });
});

describe('a question of few words', () => {
  it.each([
    ['Why the harbor?', ['open word: why the harbor?']],
    ['How come?', ['open word: how come?']],
    ['What about the pay?', ['open word: what about the pay?']],
    ['How long?', ['closed word: how long?']],
    ['Hi. What do you do? Why?', ['open word: what do you do?']],
    ['Why? What do you do?', ['open word: why?', 'open word: what do you do?']],
    ['What do you like? The hardest part?', ['open word: what do you like?', 'open word: the hardest part?']],
    ['The hardest part? What do you like?', ['open word: what do you like?']],
    ['What do you like? The hardest part.', ['open word: what do you like?']],
    ['What do you like? I was wondering about the night shift.', ['open word: what do you like?']],
    ['I was wondering about the night shift.', ['open wish: i was wondering about the night shift.']],
    [
      'I am glad. I was wondering how it feels. What do you like?',
      ['open wish: i was wondering how it feels.', 'open word: what do you like?'],
    ],
  ])('%s', (text, expected) => {
    expect(questions(text)).toEqual(expected);
  });
});

describe('whether a question invites a story', () => {
  it.each([
    'Tell me about who hired you.',
    'Please describe who you work with.',
    'Describe who you meet.',
    'Walk me through your day and who is in it.',
    'Can you walk me through who does what?',
    'Can you share how you learned?',
    'Can you talk to me about nights?',
    'Could you show me how you plan?',
    'Would you know how a day looks?',
    'Would you talk me through a day?',
    'Can I ask what you read?',
    'How hard is the winter and why?',
    'What time do you start, and why?',
    'Which parts do you like?',
    'I am curious about who hires.',
  ])('it does: %s', (text) => {
    expect(questionsOf(read(text)).map(isOpen)).toEqual([true]);
  });

  it.each([
    'Tell me who hired you.',
    'Tell me your age.',
    'Tell me how many hours you work.',
    'Please tell me whether you like it.',
    'Tell me whether you like it and about why.',
    'I would love to know if you like it.',
    'I would love to know whether it pays.',
    'Can you share a contact?',
    'Can you talk to my class?',
    'Could you give me any advice?',
    'Could you give me names?',
    'Could you speak with my brother?',
    'Would you know of jobs?',
    'Can I ask your age?',
    'At what age did you start?',
    'By what date do you hire?',
    'Which of the two do you use?',
    'Is it dull?',
  ])('it does not: %s', (text) => {
    expect(questionsOf(read(text)).map(isOpen)).toEqual([false]);
  });
});

describe('an open form', () => {
  it.each([
    ['Hi. Do you have any regrets about it?', ['What regrets do you have about it?']],
    [
      'Is the work hard? Is it busy?',
      ['What makes the work hard, and when?', 'What makes it busy, and when?'],
    ],
    [
      'Do you like it, and do you enjoy the nights?',
      [null, 'What do you like about the nights, and what less?'],
    ],
    ['Would you choose it again?', ['What would you do differently if you began again?']],
  ])('of each question: %s', (text, expected) => {
    expect(questionsOf(read(text)).map(openForm)).toEqual(expected);
  });
});
