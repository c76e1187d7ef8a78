import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import GithubSlugger from 'github-slugger';
import { describe, expect, it } from 'vitest';
import { sections } from '../../../../src/coach/core/finding.ts';
import { mostFindings, topFindings, warmUp } from '../../../../src/coach/core/coach.ts';
import { findingsIn } from '../../../../src/coach/core/findings.ts';
import { coaches, kinds, labelsOf } from '../../../../src/coach/core/labels-of.ts';
import { readLimit } from '../../../../src/coach/core/reading.ts';
import { coachRemarks } from '../../../../src/coach/labels.ts';
import { anyText, runs } from '../../../support/property.ts';

const rulesIn = (kind: (typeof kinds)[number], text: string) =>
  topFindings(findingsIn(kind, text), new Set()).map(({ rule }) => rule);
const few = { numRuns: Math.ceil(runs.numRuns / 4) };
const anyKind = fc.constantFrom(...kinds);

/** Texts that people write: pieces of sentences in any order, which reach more rules than any characters do. */
const anyWords = fc
  .array(
    fc.constantFrom(
      ...[
        'How ',
        'do you ',
        'and ',
        'what ',
        'is it ',
        'hard',
        '? ',
        '. ',
        ', ',
        'Could you ',
        'tell me ',
        'your ',
        'job ',
      ],
      ...[
        'I ',
        'would love ',
        'to talk ',
        '20 minutes ',
        '[name] ',
        '____ ',
        'Tuesday ',
        'thank you ',
        'said that ',
      ],
      ...[
        'resume ',
        'salary ',
        'the company ',
        '\n\n',
        'KPI ',
        'leverage ',
        '“',
        '’',
        'or ',
        'if so, ',
        'who ',
        'taught ',
      ],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('warming up', () => {
  it.each(kinds)('gives way before each rule for a %s, and looks at each once', async (kind) => {
    const seen: string[] = [];
    const { labels, rules } = coaches[kind];
    const spied = rules.map(([rule]) => [rule, () => (seen.push(rule), null)] as const);
    await warmUp({ labels, rules: spied }, 'How do you plan a day?', () => {
      seen.push('rest');
      return Promise.resolve();
    });
    expect(seen).toEqual(rules.flatMap(([rule]) => ['rest', rule]));
  });
});

describe('the findings of the coach', () => {
  it('mark the words that they are about', () => {
    const text = 'So, how much do you make in a year?';
    const [first] = findingsIn('question', text);
    expect(first?.rule).toBe('personal');
    expect(text.slice(first?.start, first?.end)).toBe('how much do you make');
    expect(first?.values['words']).toBe('how much do you make');
  });

  it('mark the second of two questions', () => {
    const text = 'What do you like? What do you dislike?';
    const [first] = findingsIn('question', text);
    expect(first?.rule).toBe('compound');
    expect(text.slice(first?.start, first?.end)).toBe('What do you dislike?');
  });

  it('turn a closed question where grammar can', () => {
    expect(findingsIn('question', 'Do you have any regrets?')[0]?.values['better']).toBe(
      'What regrets do you have?',
    );
    expect(findingsIn('question', 'Is it stressful?')[0]?.values['better']).toBe(
      'What makes it stressful, and when?',
    );
    expect(findingsIn('question', 'Is there a canteen?')[0]?.values['better']).toBeUndefined();
  });

  it('count the words of a long question', () => {
    expect(findingsIn('question', `How ${'so '.repeat(40)}?`)[0]).toMatchObject({
      rule: 'too-long',
      values: { n: 42 },
    });
  });

  it('see an answer inside the question', () => {
    expect(rulesIn('question', 'It must be dull to check forms all day, right?')).toEqual(['leading']);
  });

  it('say nothing about a good question, letter, pitch or note', () => {
    expect(rulesIn('question', 'How did you learn to say no to a customer?')).toEqual([]);
    expect(
      rulesIn(
        'outreach',
        'Hi Vera, I read your column on wind maps for sailors. Could I ask you about it for twenty minutes? Any weekday suits me.',
      ),
    ).toEqual([]);
    expect(
      rulesIn('pitch', 'I’m a baker. I trained in Ghent. I’d love to hear how you chose your street.'),
    ).toEqual([]);
    expect(
      rulesIn(
        'thanks',
        'Thank you. You said that the oven decides the menu. I’ll try your rye loaf on Sunday.',
      ),
    ).toEqual([]);
  });

  it('name what a letter lacks, the most useful first', () => {
    expect(rulesIn('outreach', 'Hi, I admire you.')).toEqual(['no-ask', 'no-person', 'no-connection']);
    expect(rulesIn('outreach', 'Hi [name], can you hire me?')).toEqual([
      'placeholder',
      'job-letter',
      'no-ask',
    ]);
    const known =
      'Hi Vera, I read your column on wind maps for sailors. Could I ask you about it for ten minutes? I’m free on Monday.';
    expect(rulesIn('outreach', `I hope this finds you well. ${known}`)).toEqual(['stock']);
    expect(rulesIn('outreach', `Sorry to bother you, I apologize. ${known}`)).toEqual(['apologies']);
    expect(rulesIn('outreach', known.replace(' for ten minutes', ''))).toEqual(['no-time']);
    expect(rulesIn('outreach', known.replace(' I’m free on Monday.', ''))).toEqual(['no-offer']);
  });

  it('name what a pitch or a note lacks', () => {
    expect(rulesIn('pitch', 'Hello there.')).toEqual(['no-goal', 'no-present', 'no-evidence']);
    expect(findingsIn('pitch', 'I leverage KPIs, OKRs and synergies.')[0]).toMatchObject({
      rule: 'jargon',
      values: { n: 4, list: 'leverage, kpis, okrs' },
    });
    expect(rulesIn('thanks', 'Great talk.')).toEqual(['no-takeaway', 'no-thanks', 'no-next']);
    expect(rulesIn('thanks', 'Thank you, [name]. Please keep me in mind for any openings.')).toEqual([
      'placeholder',
      'job-thanks',
    ]);
  });

  it('wait with what is missing until the blanks are filled', () => {
    const rules = (text: string) => findingsIn('outreach', text).map(({ rule }) => rule);
    expect(rules('Hi, may I ask you about your path for ten minutes on Monday?')).toEqual([
      'no-person',
      'no-connection',
    ]);
    expect(rules('Hi [name], may I ask you about your path for ten minutes on Monday?')).toEqual([
      'placeholder',
    ]);
  });

  it('have their words and their section in a guide', () => {
    expect(Object.keys(coachRemarks).sort()).toEqual(Object.keys(sections).sort());
    const missing = Object.values(sections).filter((address) => {
      const [path = '', heading = ''] = address.split('#');
      const file = `content/guides/${path.split('/')[2] ?? ''}.mdx`;
      if (!existsSync(file)) return true;
      const slugger = new GithubSlugger();
      const found = [...readFileSync(file, 'utf8').matchAll(/^#{2,4} (.+)$/gm)].map(([, title = '']) =>
        slugger.slug(title),
      );
      return !found.includes(heading);
    });
    expect(missing).toEqual([]);
  });

  it('lie inside the text, at most three are shown, and none is told twice', () => {
    fc.assert(
      fc.property(anyKind, fc.oneof(anyText, anyWords), (kind, text) => {
        const found = findingsIn(kind, text);
        expect(topFindings(found, new Set()).length).toBeLessThanOrEqual(mostFindings);
        expect(new Set(found.map(({ rule }) => rule)).size).toBe(found.length);
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      few,
    );
  });

  it('do not depend on how lines end', () => {
    fc.assert(
      fc.property(anyKind, anyWords, (kind, text) => {
        expect(labelsOf(kind, text.replaceAll('\n', '\r\n'))).toEqual(labelsOf(kind, text));
      }),
      few,
    );
  });

  it('do not depend on curly or straight quotes', () => {
    fc.assert(
      fc.property(anyKind, anyWords, (kind, text) => {
        expect(labelsOf(kind, text.replaceAll('’', "'").replaceAll('“', '"'))).toEqual(labelsOf(kind, text));
      }),
      few,
    );
  });

  it('stop reading at the limit, so that no text costs more than so many characters', () => {
    const start = 'How did you learn it? ';
    const long = start + 'a'.repeat(readLimit);
    expect(labelsOf('question', `${long} Do you have children?`)['personal_or_sensitive']).toBe(false);
    expect(labelsOf('question', `${start} Do you have children?`)['personal_or_sensitive']).toBe(true);
  });
});
