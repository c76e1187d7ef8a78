import { describe, expect, it } from 'vitest';
import { gradeLevel, proseOf, sentencesOf, wordsOf } from '../../support/prose.ts';

describe('proseOf', () => {
  it('gives a block a line: headings, paragraphs, list items and quotes', () => {
    const mdx = [
      '---\ntitle: Not read\n---\n',
      'One line\nand its end.\n',
      '## A heading\n',
      'Intro:\n',
      '- First thing\n- Second thing\n',
      '1. Step one\n2. Step two\n',
      '> A quote\n',
    ].join('\n');
    expect(proseOf(mdx).split('\n')).toEqual([
      'One line and its end.',
      'A heading',
      'Intro:',
      'First thing',
      'Second thing',
      'Step one',
      'Step two',
      'A quote',
    ]);
  });

  it('reads each cell of a table by itself', () => {
    const cells = proseOf('| Part | Words |\n|---|:--|\n| Subject | Twenty minutes |\n').split('\n');
    expect(cells.map((cell) => cell.trim()).filter(Boolean)).toEqual([
      'Part',
      'Words',
      'Subject',
      'Twenty minutes',
    ]);
  });

  it('reads what is between tags, and what a myth says, but no sources, questions and pictures', () => {
    const mdx =
      '<Note title="Why?">\n\nA habit <Cite id="E01" />.\n\n</Note>\n\n<Q id="day-a" />\n\n<Picture name="x" />\n\n<Myth says="It works">\n\nNo.\n\n</Myth>';
    expect(proseOf(mdx).split('\n')).toEqual(['A habit.', 'It works', 'No.']);
  });

  it('takes the marks of links, emphasis and remarks away', () => {
    expect(proseOf('See [the **one** guide](/guides/x/), _now_.{/* later */}')).toBe(
      'See the one guide, now.',
    );
  });
});

describe('sentencesOf', () => {
  it('parts lines and sentences, and drops what has no letters', () => {
    expect(sentencesOf('A heading\nOne is here. Two is there!\n***')).toEqual([
      'A heading',
      'One is here.',
      'Two is there!',
    ]);
  });
});

describe('wordsOf', () => {
  it('counts a number, a contraction and a compound as one word each', () => {
    expect(wordsOf('It’s 14,000 well-known e-mails – “all” of them.')).toHaveLength(7);
  });
});

describe('gradeLevel', () => {
  it('is the Flesch-Kincaid formula for one short sentence', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59
    expect(gradeLevel('The cat sat on the mat.')).toBeCloseTo(-1.45, 5);
  });

  it('is the formula for two sentences with long words', () => {
    // 3 + 5 words in 2 sentences; Chil-dren en-joy ba-na-nas (2 + 2 + 3), The teach-er was ve-ry hap-py (1 + 2 + 1 + 2 + 2): 8 words
    // and 15 syllables: 0.39 * 4 + 11.8 * 15 / 8 - 15.59
    expect(gradeLevel('Children enjoy bananas. The teacher was very happy.')).toBeCloseTo(8.095, 5);
  });

  it('rises with longer sentences', () => {
    expect(gradeLevel('I ran and he ran and we ran and they ran.')).toBeGreaterThan(
      gradeLevel('I ran. He ran. We ran. They ran.'),
    );
  });
});
