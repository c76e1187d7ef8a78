import { describe, expect, it } from 'vitest';
import { markdownTwin } from '../../../src/queries/markdown-twin.ts';

/** The twin of a guide with this body, two sources and one question. */
const twinOf = (body: string) =>
  markdownTwin({
    title: 'Reach out',
    can: 'You can write a message.',
    body,
    takeaways: ['Name the minutes.', 'Send it.'],
    sources: [
      { id: 'E25', source: 'Crosby, 2010' },
      { id: 'E86', source: 'A campus page' },
    ],
    questions: new Map([['day-ordinary', 'What did last Tuesday look like?']]),
    full: (path) => `https://askwell.example/base${path}`,
  });

/** What a body alone becomes, without title and end. */
const textOf = (body: string) =>
  twinOf(body).split('You can write a message.\n\n')[1]?.split('\n\n## Before you move on')[0];

describe('markdownTwin', () => {
  it('puts the title and the first sentence above, and the takeaways and sources below', () => {
    expect(twinOf('Text.')).toBe(
      [
        '# Reach out',
        'You can write a message.',
        'Text.',
        '## Before you move on',
        '- [ ] Name the minutes.\n- [ ] Send it.',
        '[^1]: Crosby, 2010\n[^2]: A campus page\n',
      ].join('\n\n'),
    );
  });

  it('has no list of sources where nothing is cited', () => {
    const parts = {
      title: 'A',
      can: 'B.',
      body: 'C.',
      takeaways: ['D.'],
      questions: new Map(),
      full: String,
    };
    expect(markdownTwin({ ...parts, sources: [] })).toBe(
      '# A\n\nB.\n\nC.\n\n## Before you move on\n\n- [ ] D.\n',
    );
  });

  it.each([
    ['a source', 'It is a habit <Cite id="E86" />.', 'It is a habit[^2].'],
    ['two sources in one mark', 'A habit <Cite id="E25 E86" />, no more.', 'A habit[^1][^2], no more.'],
    ['a question', '<Q id="day-ordinary" />', '> What did last Tuesday look like?'],
    [
      'a link of ours',
      '[the hour](/guides/research/#first)',
      '[the hour](https://askwell.example/base/guides/research/#first)',
    ],
    ['a link to elsewhere', '[x](https://example.org/)', '[x](https://example.org/)'],
    ['a picture', 'Above.\n\n<Picture name="timeline" />\n\nBelow.', 'Above.\n\nBelow.'],
    [
      'a tool that may not stand yet',
      'Above.\n\n<Act to="/tools/outreach/">Write it.</Act>\n\nBelow.',
      'Above.\n\nBelow.',
    ],
    ['a remark between braces', 'Above.\n\n{/* later */}\n\nBelow.', 'Above.\n\nBelow.'],
    [
      'a myth',
      '<Myth says="80% are hidden">\n\nNobody counted.\n\n</Myth>',
      '**People say:** “80% are hidden”\n\nNobody counted.',
    ],
    ['a note', '<Note title="Why twenty?">\n\nA habit.\n\n</Note>', '**Why twenty?**\n\nA habit.'],
    [
      'a voice',
      '<OtherSide>\n\nI get four a month.\n\n</OtherSide>',
      '**From the other side.**\n\nI get four a month.',
    ],
  ])('turns %s into plain Markdown', (_, body, expected) => {
    expect(textOf(body)).toBe(expected);
  });

  it('quotes a letter with its head', () => {
    const letter =
      '<Letter to="Tom Lindgren" subject="Twenty minutes" when="Friday">\n\nDear Tom,\n\nMay I?\n\n</Letter>';
    expect(textOf(letter)).toBe(
      '> To: Tom Lindgren\n>\n> Subject: Twenty minutes\n>\n> When: Friday\n>\n> Dear Tom,\n>\n> May I?',
    );
  });

  it('quotes both drafts under their labels', () => {
    const drafts =
      '<Drafts>\n\n<Thrown label="First">\n\nPick your brain?\n\n</Thrown>\n\n<Sent label="Sent">\n\nTwenty minutes?\n\n</Sent>\n\n</Drafts>';
    expect(textOf(drafts)).toBe('> **First:**\n>\n> Pick your brain?\n\n> **Sent:**\n>\n> Twenty minutes?');
  });

  it('quotes a talk', () => {
    expect(textOf('<Talk>\n\n**Amara:** When?\n\n**Tom:** Now.\n\n</Talk>')).toBe(
      '> **Amara:** When?\n>\n> **Tom:** Now.',
    );
  });

  it('leaves no component behind', () => {
    const body =
      '<Drafts>\n\n<Sent label="A">\n\n<Note title="B">\n\n<Q id="day-ordinary" />\n\n</Note>\n\n</Sent>\n\n</Drafts>';
    expect(twinOf(body)).not.toMatch(/<\/?[A-Z]/);
  });
});
