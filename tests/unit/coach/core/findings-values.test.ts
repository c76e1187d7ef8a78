/** Which findings a text has together, and what each carries for its note. */
import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../src/coach/core/coach.ts';
import { findingsIn } from '../../../../src/coach/core/findings.ts';
import { questionWords } from '../../../../src/coach/core/question.ts';

type Kind = Parameters<typeof findingsIn>[0];

/** Rule by rule: the marked words, and the other values of the note. */
const told = (kind: Kind, text: string, context?: Context) =>
  findingsIn(kind, text, context).map(({ rule, start, end, values }) => {
    const { words, ...rest } = values;
    expect(text.slice(start, end)).toBe(words);
    return [rule, words, rest] as const;
  });

const rules = (kind: Kind, text: string) => findingsIn(kind, text).map(({ rule }) => rule);

describe('what the note of a question carries', () => {
  it('is a better form of a closed one', () => {
    expect(told('question', 'Is it hard?')).toEqual([
      ['closed', 'Is it hard?', { better: 'What makes it hard, and when?' }],
    ]);
    expect(told('question', 'Is your company big?')).toEqual([['closed', 'Is your company big?', {}]]);
  });

  it('is the second of two questions', () => {
    expect(told('question', 'What do you like? Is it hard? How did you start?')).toEqual([
      ['compound', 'Is it hard?', {}],
    ]);
  });

  it('is how many ideas it holds', () => {
    const text = 'What do you like about the hours, the pay, the team and the work?';
    expect(told('question', text)).toEqual([['many-ideas', text, { n: 4 }]]);
  });

  it('is how many words it has, from one more than fit', () => {
    const long = (n: number) => `Why is it ${'very '.repeat(n - 5)}hard here?`;
    expect(rules('question', long(questionWords))).not.toContain('too-long');
    expect(told('question', long(questionWords + 1)).find(([rule]) => rule === 'too-long')?.[2]).toEqual({
      n: questionWords + 1,
    });
  });
});

describe('what is told already is not told twice', () => {
  it('a question that must go needs no better form, one that is long does', () => {
    expect(rules('question', 'Is it hard? What is the median salary of nurses?')).toEqual([
      'compound',
      'googleable',
    ]);
    expect(rules('question', `Is it ${'very '.repeat(40)}hard?`)).toEqual(['too-long', 'closed']);
  });

  it('one remark about jargon is enough', () => {
    expect(rules('pitch', 'I utilize synergies and KPIs.')).toEqual(['jargon', 'no-goal', 'no-evidence']);
    expect(rules('pitch', 'I utilize maps.')).toEqual(['no-goal', 'no-evidence', 'plain-word']);
  });

  it('an open blank may still bring what is missing', () => {
    expect(rules('thanks', 'Dear [Name], thanks.')).toEqual(['placeholder']);
    expect(rules('thanks', 'Dear Ann, thanks.')).toEqual(['no-takeaway', 'no-next']);
  });
});

describe('what the note of a letter carries', () => {
  it('is the name as it should be', () => {
    const found = told('outreach', 'Dear Ms. Lindquist, may I call?', { name: 'Karin Lindqvist' });
    expect(found[0]).toEqual(['name', 'Lindquist', { better: 'Lindqvist' }]);
  });

  it('is the plainer word', () => {
    const found = told('pitch', 'I utilize maps.').find(([rule]) => rule === 'plain-word');
    expect(found).toEqual(['plain-word', 'utilize', { better: 'use' }]);
  });

  it('is how often it says sorry, from the third time', () => {
    const of = (text: string) => told('outreach', text).find(([rule]) => rule === 'apologies')?.[2];
    expect(of('Hi Ana, sorry. Sorry to ask.')).toBeUndefined();
    expect(of('Hi Ana, sorry. Sorry to ask. Sorry again.')).toEqual({ n: 3 });
  });

  it('is how long it is and may be', () => {
    const found = told('outreach', `Hi Ana, ${'word '.repeat(300)}`).find(
      ([rule]) => rule === 'too-long-letter',
    );
    expect(found?.[2]).toEqual({ n: 302, most: 200 });
  });

  it('is the whole text, without the spaces around it, where something is missing', () => {
    expect(told('thanks', '  Great talk. ')).toEqual([
      ['no-takeaway', 'Great talk.', {}],
      ['no-thanks', 'Great talk.', {}],
      ['no-next', 'Great talk.', {}],
    ]);
  });
});
