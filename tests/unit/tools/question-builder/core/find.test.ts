import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../../src/tools/question-builder/core/bank.ts';
import { findQuestions } from '../../../../../src/tools/question-builder/core/find.ts';
import { anyText, runs } from '../../../../support/property.ts';
import { question, realBank, smallBank } from './small-bank.ts';

const all = { words: '', stage: '' } as const;
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe('findQuestions', () => {
  it('gives all that is offered, in the order of a talk', () => {
    const bank = [...smallBank].reverse();
    const places = findQuestions(bank, all, '').map(({ stage }) => placeOf(stage));
    expect(places).toHaveLength(smallBank.length);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('gives the questions of a stage', () => {
    expect(idsOf(findQuestions(smallBank, { words: '', stage: 'fit' }, ''))).toEqual(['fit-a', 'fit-b']);
  });

  it('finds words in questions and in probes, whatever the case, accents and apostrophes', () => {
    const bank = [
      question('a', { text: 'What’s in your résumé?' }),
      question('b', { probes: ['Which RESUME?'] }),
      question('c'),
    ];
    expect(idsOf(findQuestions(bank, { words: 'resume', stage: '' }, ''))).toEqual(['a', 'b']);
    expect(idsOf(findQuestions(bank, { words: " what's  RÉSUMÉ", stage: '' }, ''))).toEqual(['a']);
  });

  it('shows the pack of the person’s field, and other packs only to who looks for words', () => {
    const bank = [question('a', { field: 'software' }), question('b', { field: 'education' })];
    expect(idsOf(findQuestions(bank, all, 'software'))).toEqual(['a']);
    expect(idsOf(findQuestions(bank, { words: 'about', stage: '' }, 'software'))).toEqual(['a', 'b']);
  });

  it('offers no retired question', () => {
    expect(findQuestions([question('a', { retired: true })], all, '')).toEqual([]);
  });

  it('finds at least what it finds with more words', () => {
    const some = realBank.slice(0, 30);
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const fewer = idsOf(findQuestions(some, { words: `x ${one}`, stage: '' }, ''));
        const more = idsOf(findQuestions(some, { words: `x ${one} ${other}`, stage: '' }, ''));
        expect(more.filter((id) => !fewer.includes(id))).toEqual([]);
      }),
      runs,
    );
  });
});
