/** Where in a text each thing is found, to the letter: a mark must stand under the words that a note speaks of. */
import { describe, expect, it } from 'vitest';
import { askIn } from '../../../../src/coach/core/asks.ts';
import { whole } from '../../../../src/coach/core/coach.ts';
import { googleableIn } from '../../../../src/coach/core/googleable.ts';
import { jargonIn } from '../../../../src/coach/core/jargon.ts';
import { personalisedIn } from '../../../../src/coach/core/personalised.ts';
import { expression, findIn } from '../../../../src/coach/core/phrase.ts';
import { evidenceIn, goalIn, presentIn } from '../../../../src/coach/core/pitch-parts.ts';
import { plainerIn } from '../../../../src/coach/core/plain-words.ts';
import { read, type Reading } from '../../../../src/coach/core/reading.ts';
import { slotsIn, type Span } from '../../../../src/coach/core/slots.ts';
import { takeawayIn } from '../../../../src/coach/core/takeaway.ts';

const cut = (text: string, span: Span | null) => span && text.slice(span.start, span.end);
const placeOf = (find: (reading: Reading) => Span | null) => (text: string) => cut(text, find(read(text)));

describe('what was learned', () => {
  const place = placeOf(takeawayIn);
  it.each([
    [
      'Hi Tom. The part about reading charts aloud stayed with me all week.',
      'The part about reading charts aloud stayed with me all week',
    ],
    [
      'Hello. The rule to write the numbers twice, as you put it, is on my wall. Thanks.',
      'to write the numbers twice, as you put it, is on my wall',
    ],
    [
      'Thank you. What you said about [topic] helped. I liked your story about the flooded archive; it made me laugh.',
      'I liked your story about the flooded archive',
    ],
    ['Thank you. The two-pile trick that you showed me works.', 'The two-pile trick that you showed me'],
    [
      'Your advice to start with a small choir helped me decide.',
      'Your advice to start with a small choir helped me decide',
    ],
  ])('%s', (text, expected) => {
    expect(place(text)).toBe(expected);
  });

  it.each([
    'Should I use the two-pile trick you showed me? I will.',
    'I learned that [thing] matters a lot to [company].',
    'Thanks for telling me about the position you mentioned at the bank as discussed.',
  ])('nothing: %s', (text) => {
    expect(place(text)).toBeNull();
  });
});

describe('what is of this person', () => {
  const place = placeOf(personalisedIn);
  it.each([
    [
      'Hello Ms. Roy. I read your article on bridge bearings in the spring issue. Could we talk?',
      'your article on bridge bearings in the spring issue',
    ],
    ['I saw that you moved from the wet lab to insurance. Nice.', 'you moved from the wet lab to insurance'],
    [
      'Hi. You repaired the tower clock in Tartu. Would you have ten minutes?',
      'You repaired the tower clock in Tartu',
    ],
    ['Would you have time? You led the flood rescue team.', 'You led the flood rescue team'],
  ])('%s', (text, expected) => {
    expect(place(text)).toBe(expected);
  });

  it.each(['Your talk about [topic] was good.', 'You work at a bank.'])('nothing: %s', (text) => {
    expect(place(text)).toBeNull();
  });
});

describe('the parts of a pitch', () => {
  it.each([
    [
      'Hello. I study biology at Reed. Last year I ran a survey of 40 shops. I hope to learn how data people work.',
      ['I study biology', 'I ran', 'I hope to'],
    ],
    ['I am a [role] at Reed. I am a baker.', ['I am a', null, null]],
    ['I hope to [goal]. I want to work in film.', [null, null, 'I want to']],
    ['I have worked in [field]. I taught swimming for two years.', [null, 'I taught', null]],
    ['You taught swimming. I did too.', [null, 'I did', null]],
    ['You built it.', [null, null, null]],
    ['I want to become a [role].', [null, null, null]],
  ])('%s', (text, expected) => {
    const reading = read(text);
    expect([presentIn, evidenceIn, goalIn].map((find) => cut(text, find(reading)))).toEqual(expected);
  });
});

describe('trade words', () => {
  it.each([
    ['We shipped KPIs. I like ETL.', ['KPIs', 'ETL']],
    ['We track KPIs (the numbers we watch) and OKRs.', ['OKRs']],
    ['I fix CRM (Salesforce).', ['CRM']],
    ['We do extract, transform, load (ETL) and more.', []],
    ['We run SRE, or site care, and ETL.', ['ETL']],
    ['We run SRE - tidy sites - and ETL.', ['ETL']],
    ['We run SRE and, or so they say, ETL.', ['SRE', 'ETL']],
    ['I know the GPAs and the TVs.', []],
    ['I USE SQL AND ETL.', []],
    ['My stakeholders like agile, and Agile likes kanban.', ['stakeholders', 'agile', 'kanban']],
    [
      'An end-to-end data pipeline is my thing. And data pipelines.',
      ['end-to-end', 'data pipeline', 'data pipelines'],
    ],
    ['I test SASS and SAP.', ['SASS', 'SAP']],
  ])('%s', (text, expected) => {
    expect(jargonIn(read(text)).map(({ span }) => cut(text, span))).toEqual(expected);
  });
});

describe('open blanks', () => {
  it.each([
    ['Dear [Name], I am YOUR NAME from {{school}}.', ['[Name]', 'YOUR NAME', '{{school}}']],
    ['YOUR NAME here and [x]', ['YOUR NAME', '[x]']],
    ['[your {{name}} here] and ____', ['[your {{name}} here]', '____']],
    ['Hi <name>, (company)', ['<name>', '(company)']],
    ['Hi Tom', []],
  ])('%s', (text, expected) => {
    expect(slotsIn(text).map((span) => cut(text, span))).toEqual(expected);
  });
});

describe('what a page would tell', () => {
  const place = placeOf(googleableIn);
  it.each([
    ['Hi. Does Deloitte have offices abroad?', 'Does Deloitte have offices abroad?'],
    ['How many people work at Trader Joe’s?', 'How many people work at'],
    ['How many stores does Trader Joe’s operate?', 'How many stores does Trader Joe’s operate'],
    ['I like Deloitte. Is your team in it?', null],
    ['Does Deloitte change how your team works?', null],
  ])('%s', (text, expected) => {
    expect(place(text)).toBe(expected);
  });
});

describe('a request', () => {
  const place = placeOf(askIn);
  it.each([
    ['I am here for an interview. Could we talk?', 'Could we talk'],
    ['When can I start? Could I call you?', 'Could I call'],
    ['Could you let me come in for an interview?', null],
    [
      'Would you let me come in for an interview after our short call?',
      'Would you let me come in for an interview',
    ],
  ])('%s', (text, expected) => {
    expect(place(text)).toBe(expected);
  });
});

describe('plainer words', () => {
  it.each([
    ['I utilize maps.', ['utilize', 'use']],
    ['We leverage it, then utilize that.', ['leverage', 'use']],
    ['We utilize it, then leverage that.', ['utilize', 'use']],
    ['My KPIs (numbers) and bandwidth', ['KPIs', 'the numbers that we watch']],
    ['My bandwidth and KPIs', ['bandwidth', 'time']],
    ['nothing', null],
  ])('%s', (text, expected) => {
    const found = plainerIn(text);
    expect(found && [cut(text, found), found.plain]).toEqual(expected);
  });
});

describe('a span', () => {
  it('of a whole text leaves the spaces around it out', () => {
    expect(whole('  a b  ')).toEqual({ start: 2, end: 5 });
    expect(whole('   ')).toEqual({ start: 3, end: 3 });
  });

  it('of a pattern is where it stands in the text', () => {
    expect(findIn(read('Hi. We go on.'), expression(/go on/))).toEqual({ start: 7, end: 12 });
  });
});
