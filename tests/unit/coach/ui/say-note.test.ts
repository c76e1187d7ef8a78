import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../../src/coach/core/findings.ts';
import { coachRemarks } from '../../../../src/coach/labels.ts';
import { betterWords, quoteOf } from '../../../../src/coach/ui/say-note.ts';

const finding = (text: string) => {
  const [first] = findingsIn('question', text);
  if (first === undefined) throw new Error(`nothing is said about “${text}”`);
  return first;
};

describe('a note', () => {
  it('offers the person’s own question in an open form, where one can be made', () => {
    const { rule, values } = finding('Is it stressful?');
    expect(betterWords(coachRemarks[rule], values)).toBe('What makes it stressful, and when?');
    expect(betterWords(coachRemarks.closed, finding('Is there a canteen?').values)).toBeUndefined();
  });

  it('shows how to ask about pay only to those who ask about pay', () => {
    const pay = finding('How much do you make a year?');
    expect(betterWords(coachRemarks[pay.rule], pay.values)).toContain('starting pay');
    const kids = finding('Do you have kids?');
    expect(kids.rule).toBe('personal');
    expect(betterWords(coachRemarks.personal, kids.values)).toBeUndefined();
  });

  it('quotes the words that it is about, cut short between words', () => {
    const text = 'Tell me about it. How much do you make a year in this big old company of yours right now?';
    const span = { ...finding(text), start: 18, end: text.length };
    const quote = quoteOf(coachRemarks.personal, span, text);
    expect(quote).toMatch(/^How much do you make a year .* …$/);
    expect(text).toContain(quote.slice(0, -2));
  });

  it('quotes nothing where the words are the whole text, or where its sentence says them', () => {
    const text = 'Is it stressful?';
    expect(quoteOf(coachRemarks.closed, { ...finding(text), start: 0, end: 16 }, text)).toBe('');
    expect(quoteOf(coachRemarks.stock, { ...finding(text), start: 0, end: 2 }, text)).toBe('');
  });
});
