import { describe, expect, it } from 'vitest';
import { openForm } from '../../../../src/coach/core/better.ts';
import { questionsOf } from '../../../../src/coach/core/clauses.ts';
import { phrase } from '../../../../src/coach/core/phrase.ts';
import { read, spanOf } from '../../../../src/coach/core/reading.ts';
import { slotsIn } from '../../../../src/coach/core/slots.ts';
import { countWords, tellingWords } from '../../../../src/coach/core/words.ts';

const sentences = (text: string) => read(text).sentences.map(({ cased }) => cased);
const questions = (text: string) => questionsOf(read(text)).map(({ words }) => words);

describe('a reading', () => {
  it('splits sentences, and not at abbreviations, initials or numbers', () => {
    expect(
      sentences('I met Dr. Ruiz at 3 p.m. on Monday. It was 2.5 hours! Was it J. R. Hale? Yes.'),
    ).toEqual(['I met Dr. Ruiz at 3 p.m. on Monday.', 'It was 2.5 hours!', 'Was it J. R. Hale?', 'Yes.']);
  });

  it('joins wrapped lines and parts paragraphs', () => {
    expect(sentences('Dear Ann,\nI fix\nboats.\n\nBest\n\nLi')).toEqual([
      'Dear Ann,',
      'I fix boats.',
      'Best',
      'Li',
    ]);
  });

  it('keeps an open blank as one sign and knows its place', () => {
    const text = 'Hi  [first name], it’s “me”';
    const reading = read(text);
    expect(reading.text).toBe('hi □, it is "me"');
    expect(spanOf(reading, 3, 4)).toEqual({ start: 4, end: 16 });
    expect(spanOf(reading, 900, 999)).toEqual({ start: text.length, end: text.length });
  });

  it('keeps its length with letters that grow in lower case', () => {
    expect(read('İİ how').text).toBe('ii how');
  });

  it('finds blanks in order, none inside another', () => {
    expect(slotsIn('{a} [b] <c d> ___ (name)').length).toBe(5);
    expect(slotsIn('[YOUR NAME]')).toEqual([{ start: 0, end: 11 }]);
  });
});

describe('a phrase', () => {
  it('lets up to six words come between, and takes optional groups with their space', () => {
    expect(phrase('found .. profile').test('found on the web your old profile')).toBe(true);
    expect(phrase('found .. profile').test('found one two three four five six seven profile')).toBe(false);
    expect(phrase('a (very|so)? good').test('a good')).toBe(true);
    expect(phrase('a (very|so)? good').test('a very good')).toBe(true);
    expect(phrase('a (very|so)? good').test('a verygood')).toBe(false);
    expect(phrase('a ~ good').test('a really quite good')).toBe(true);
  });
});

describe('the questions of a text', () => {
  it('are told apart where each is complete', () => {
    expect(questions('How did you start, and who taught you?')).toEqual([
      'how did you start, and',
      'who taught you?',
    ]);
    expect(questions('I was there. What happened? Why?')).toEqual(['what happened?']);
    expect(questions('In your time here what has changed?')).toEqual(['what has changed?']);
    expect(questions('In the end did you stay?')).toEqual(['did you stay?']);
    expect(questions('I know the place I would love to hear what it is like')).toEqual([
      'i would love to hear what it is like',
    ]);
    expect(questions('What is the best part? The worst?')).toEqual(['what is the best part?', 'the worst?']);
    expect(questions('Nothing is asked here.')).toEqual([]);
  });

  it('take an open form only where grammar gives one', () => {
    const turned = (text: string) => questionsOf(read(text)).map(openForm);
    expect(turned('Do you enjoy teaching adults?')).toEqual([
      'What do you like about teaching adults, and what less?',
    ]);
    expect(turned('Would you do it again?')).toEqual(['What would you do differently if you began again?']);
    expect(turned('Is there a canteen?')).toEqual([null]);
  });
});

describe('words', () => {
  it('are counted by white space', () => {
    expect(countWords(' a\tb\n c-d ')).toBe(3);
    expect(countWords('')).toBe(0);
  });

  it('tell something when they are not grammar and do not fit any talk', () => {
    expect(tellingWords('your very helpful insights about the industry')).toEqual([]);
    expect(tellingWords('how tide tables work')).toEqual(['tide', 'tables']);
  });
});
