import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/build/content-files.ts';
import { folderWith } from '../../support/temporary-folder.ts';

const files = {
  'content/guides/dress.mdx': '---\ntitle: Dress\npoints:\n  A01: how\n---\n\n## How\n',
  'content/guides/close.mdx': '---\ntitle: Close\n---\nText.\n',
  'content/pages/privacy.mdx': 'No frontmatter.\n',
  'content/questions/day.yaml': '- id: day-ordinary\n',
  'content/questions/fields/software.yaml': '- id: software-on-call\n',
  'content/messages/email.yaml': '- id: email-cold\n  channel: email\n',
  'content/messages/blanks.yaml': '- id: their-name\n',
  'content/sources.yaml': 'claims:\n  - id: E01\nmyths:\n  - id: myth-a\n    claims: [E01]\n',
  'content/checklist.yaml': '- id: A01\n',
  'content/rhythm.yaml': '- id: thank-you\n',
};

describe('readContent', () => {
  it('reads guides in the order of their names, with frontmatter, body and the line where the body starts', () => {
    const { guides, pages } = readContent(folderWith(files));
    expect(guides).toEqual([
      { path: 'content/guides/close.mdx', front: { title: 'Close' }, body: 'Text.\n', bodyLine: 4 },
      {
        path: 'content/guides/dress.mdx',
        front: { title: 'Dress', points: { A01: 'how' } },
        body: '\n## How\n',
        bodyLine: 6,
      },
    ]);
    expect(pages).toEqual([
      { path: 'content/pages/privacy.mdx', front: {}, body: 'No frontmatter.\n', bodyLine: 1 },
    ]);
  });

  it('reads each list, with the file of every item', () => {
    const content = readContent(folderWith(files));
    const { questions, claims, myths, points, rhythm } = content;
    expect(questions.map(({ path, id }) => [path, id])).toEqual([
      ['content/questions/day.yaml', 'day-ordinary'],
      ['content/questions/fields/software.yaml', 'software-on-call'],
    ]);
    expect([claims, myths, points, rhythm].flat().map(({ id }) => id)).toEqual([
      'E01',
      'myth-a',
      'A01',
      'thank-you',
    ]);
  });

  it('does not take blanks for messages', () => {
    expect(readContent(folderWith(files)).messages).toEqual([
      { path: 'content/messages/email.yaml', id: 'email-cold', channel: 'email' },
    ]);
  });

  it.each([
    ['content/questions/day.yaml', '- id: "day-ordinary\n'],
    ['content/guides/dress.mdx', '---\ntitle: "Dress\n---\n\nText.\n'],
  ])('names the file that cannot be read as YAML: %s', (path, text) => {
    const root = folderWith({ ...files, [path]: text });
    expect(() => readContent(root)).toThrow(`${path}: not readable as YAML.`);
  });

  it.each([
    ['content/questions/day.yaml', ''],
    ['content/checklist.yaml', 'A01: words\n'],
    ['content/sources.yaml', 'myths: []\n'],
  ])('names the file that holds no list where one belongs: %s', (path, text) => {
    const root = folderWith({ ...files, [path]: text });
    expect(() => readContent(root)).toThrow(`${path}: expected a list`);
  });
});
