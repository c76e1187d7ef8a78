import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agenda } from '../../../../../src/tools/question-builder/core/agenda.ts';
import {
  addOwnQuestion,
  addQuestion,
  starQuestion,
} from '../../../../../src/tools/question-builder/core/edit.ts';
import { agendaMarkdown, agendaText } from '../../../../../src/tools/question-builder/core/text.ts';
import { anyText, runs } from '../../../../support/property.ts';
import { question, wish, words } from './small-bank.ts';

const empty: Agenda = { wish, seed: 1, items: [] };
const two = starQuestion(
  addQuestion(addQuestion(empty, question('day-a')), question('fit-a', { stage: 'fit', minutes: 3 })),
  'fit-a',
  true,
);
const withOwn = (text: string) => addOwnQuestion(empty, { id: 'own', text, stage: 'day', minutes: 2 });

describe('agendaText', () => {
  it('numbers questions under their stages, with minutes, must-asks and probes', () => {
    expect(agendaText(two, words)).toBe(
      [
        ...['Questions (20 min)', '', '- Hello (2 min)', '', 'The day', ''],
        ...['1. What about day-a? (2 min)', '   - And then?', '', 'The fit', ''],
        ...['2. What about fit-a? (3 min, must-ask)', '   - And then?', ''],
      ].join('\n'),
    );
  });

  it('names a stage again when the person went back to it', () => {
    const back = { ...two, items: [...two.items, { ...two.items[0]!, id: 'day-b' }] };
    expect(agendaText(back, words).match(/^The day$/gm)).toHaveLength(2);
  });

  it('keeps a question on one line, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = agendaText(withOwn(`x${text}`), words).split('\n');
        expect(lines).toHaveLength(8);
        expect(lines[6]).toMatch(/^1\. x/);
      }),
      runs,
    );
  });
});

describe('agendaMarkdown', () => {
  it('makes headings and lists', () => {
    const text = agendaMarkdown(two, words);
    expect(text).toMatch(/^# Questions \(20 min\)\n\n- Hello/);
    expect(text).toContain('\n## The fit\n\n2. What about fit-a? (3 min, must-ask)\n   - And then?\n');
  });

  it.each([
    ['# not a heading', '1. \\# not a heading (2 min)'],
    ['- not a list', '1. \\- not a list (2 min)'],
    ['1. not a number', '1. 1\\. not a number (2 min)'],
    ['</script>', '1. \\</script\\> (2 min)'],
    ['[a](b) `c` *d* _e_ | &amp;', '1. \\[a\\](b) \\`c\\` \\*d\\* \\_e\\_ \\| \\&amp; (2 min)'],
    ['=1+1', '1. \\=1+1 (2 min)'],
  ])('shows what was typed as typed: %s', (typed, line) => {
    expect(agendaMarkdown(withOwn(typed), words)).toContain(`\n${line}\n`);
  });

  it('leaves no sign of HTML or of a link unescaped', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(agendaMarkdown(withOwn(`x${text}`), words).replace(/\\[\\`*_[\]<>~|&$]/g, '')).not.toMatch(
          /[<>[\]`]/,
        );
      }),
      runs,
    );
  });
});
