import { describe, expect, it } from 'vitest';
import { pagesEn } from '../../../src/i18n/pages.en.ts';
import { faq, howTo } from '../../../src/queries/things.ts';

/** Questions and answers of a body, as pairs. */
const pairsOf = (body: string) => {
  const { mainEntity } = faq(body) as unknown as {
    mainEntity: { name: string; acceptedAnswer: { text: string } }[];
  };
  return mainEntity.map(({ name, acceptedAnswer }) => [name, acceptedAnswer.text]);
};

describe('faq', () => {
  it('takes each heading that asks, with the first paragraph under it', () => {
    const body =
      'Lead.\n\n## Must I say yes?\n\nNo, you may not.\nTwo lines.\n\nMore.\n\n## How long is it?\n\nTwenty minutes.\n';
    expect(pairsOf(body)).toEqual([
      ['Must I say yes?', 'No, you may not.\nTwo lines.'],
      ['How long is it?', 'Twenty minutes.'],
    ]);
  });

  it('leaves out headings that do not ask', () => {
    expect(pairsOf('## What we store\n\nNothing.\n\n## Why?\n\nBecause.\n')).toEqual([['Why?', 'Because.']]);
  });

  it('takes deeper headings for part of the answer', () => {
    expect(pairsOf('## Why?\n\nBecause.\n\n### Is it so?\n\nYes.\n')).toEqual([['Why?', 'Because.']]);
  });

  it('gives the answer in plain words', () => {
    expect(pairsOf('## Why?\n\nSee **this** [guide](/guides/dress/), _please_.\n')).toEqual([
      ['Why?', 'See this guide, please.'],
    ]);
  });

  it('leaves no gap where a source stood', () => {
    expect(
      pairsOf('## Why?\n\nIt is a habit <Cite id="E01" />. So there <Cite id="E02 E03" />, too.\n'),
    ).toEqual([['Why?', 'It is a habit. So there, too.']]);
  });
});

describe('howTo', () => {
  it('makes a section of each phase and a step of each point', () => {
    const point = {
      id: 'A01',
      phase: 'decide' as const,
      text: 'Say what this is.',
      home: { title: '', path: '/' },
      act: undefined,
    };
    expect(howTo([{ phase: 'decide', points: [point] }], pagesEn.checklist)).toEqual({
      '@type': 'HowTo',
      name: pagesEn.checklist.title,
      step: [
        {
          '@type': 'HowToSection',
          name: pagesEn.checklist.phases.decide,
          itemListElement: [{ '@type': 'HowToStep', text: 'Say what this is.' }],
        },
      ],
    });
  });
});
