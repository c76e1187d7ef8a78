import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetMarkdown, sheetText } from '../../../../../src/shared/core/sheet-text.ts';
import { questionOf } from '../../../../../src/tools/question-builder/core/agenda.ts';
import {
  probesOf,
  sheetOf,
  whenOf,
  type SheetContent,
} from '../../../../../src/tools/question-builder/core/sheet.ts';
import type { Question } from '../../../../../src/workspace/core/conversation-parts.ts';
import { conversationType } from '../../../../../src/workspace/core/conversation.ts';
import { anyText, runs } from '../../../../support/property.ts';
import { question, words } from './small-bank.ts';

const nobody = { name: '', role: '', organization: '' };
const tom = { name: 'Tom Lindgren', role: 'Clinical data manager', organization: 'Three Rivers Health' };
const { day } = conversationType.empty('c');
const fresh = questionOf(question('day-a'));
const pair = ['close-anything-else', 'close-who-else'].map((id) =>
  questionOf(question(id, { stage: 'close' })),
);

function contentOf(questions: readonly Question[], over: Partial<SheetContent> = {}): SheetContent {
  const conversation = { minutes: 20, questions, day };
  return { conversation, person: nobody, goal: { title: '' }, foot: '', ...over };
}

describe('sheetOf', () => {
  it('says who and when on top, and leaves lines where nothing is known', () => {
    const known = { person: tom, goal: { title: 'Lab or data?' } };
    expect(sheetOf(contentOf([], known), words)).toMatchObject({
      name: 'questions-tom-lindgren',
      title: 'Questions for Tom Lindgren',
      lang: 'en',
      head: [
        { label: 'With', value: 'Tom Lindgren, Clinical data manager, Three Rivers Health' },
        { label: 'When', value: '' },
      ],
    });
    expect(sheetOf(contentOf([]), words)).toMatchObject({ name: 'questions', title: 'Questions' });
  });

  it('says what the talk is for in a sentence, or leaves a line for it', () => {
    const said = sheetOf(contentOf([], { goal: { title: 'Lab or data?' } }), words);
    expect(said.parts[0]).toEqual({ kind: 'paragraph', text: 'Goal: Lab or data?' });
    expect(sheetOf(contentOf([]), words).head.at(-1)).toEqual({ label: 'Goal', value: '' });
  });

  it('gives each question its minutes, its probes and room for the answer', () => {
    const starred = { ...fresh, isStarred: true, minutes: 1 };
    expect(sheetOf(contentOf([fresh, starred]), words).parts[1]).toEqual({
      kind: 'list',
      mark: 'number',
      items: [
        { text: 'What about day-a?', aside: '2 minutes', notes: ['Then: And then?'], lines: 3 },
        { text: 'What about day-a?', aside: '1 minute, must-ask', notes: ['Then: And then?'], lines: 3 },
      ],
    });
  });

  it('shows an answer instead of room for one', () => {
    const answered = { ...fresh, note: 'Forty queries.', probes: ['', ' '] };
    expect(sheetOf(contentOf([answered]), words).parts[1]).toMatchObject({
      items: [{ notes: ['Noted: Forty queries.'], lines: 0 }],
    });
  });

  it('names the minute at which the closing pair begins, where there is one', () => {
    const hint = (questions: readonly Question[], minutes = 20) =>
      sheetOf(contentOf(questions, { conversation: { minutes, questions, day } }), words).parts[0];
    expect(hint([fresh, ...pair])).toEqual({
      kind: 'hint',
      text: '20 minutes, 2 minutes for hello. Close at 16.',
    });
    expect(hint([fresh])).toEqual({ kind: 'hint', text: '20 minutes, 2 minutes for hello.' });
    expect(hint(pair, 3)).toMatchObject({ text: '3 minutes, 2 minutes for hello. Close at 0.' });
  });

  it('makes a file name of any name', () => {
    const fileName = (name: string) => sheetOf(contentOf([], { person: { ...nobody, name } }), words).name;
    expect(fileName('Zoë  O’Brien-Müller')).toBe('questions-zoe-o-brien-muller');
    expect(fileName('山田')).toBe('questions');
    fc.assert(
      fc.property(anyText, (name) => {
        expect(fileName(name)).toMatch(/^questions(-[a-z0-9]+)*$/);
        expect(fileName(name).length).toBeLessThan(80);
      }),
      runs,
    );
  });

  it('becomes text in which each question has one line of its own', () => {
    expect(sheetText(sheetOf(contentOf([fresh, ...pair]), words))).toContain(
      '\n1. What about day-a? (2 minutes)\n   - Then: And then?\n2. What about close-anything-else? (2 minutes)\n',
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const sheet = sheetOf(contentOf([{ ...fresh, text: `x${text}`, probes: [] }]), words);
        expect(sheetText(sheet).match(/^1\. x.*$/gm)).toHaveLength(1);
        expect(sheetMarkdown(sheet).replace(/\\[\\`*_[\]<>~|&$]/g, '')).not.toMatch(/[<>[\]`]/);
      }),
      runs,
    );
  });
});

describe('whenOf', () => {
  it('says what is known of the day, and nothing of what is not', () => {
    const plain = (text: string) => text.replace(/\s/g, ' ');
    expect(plain(whenOf({ on: '2026-10-22', at: '15:30', form: 'video' }, words))).toBe(
      'Thursday, October 22, 3:30 PM, video',
    );
    expect(whenOf({ on: null, at: null, form: 'in-person' }, words)).toBe('in person');
    expect(whenOf(day, words)).toBe('');
  });
});

describe('probesOf', () => {
  it('leaves empty lines out', () => {
    expect(probesOf({ probes: ['', 'Who?', '  '] })).toEqual(['Who?']);
  });
});
