import type { Content, Item, MdxFile } from '../../src/build/content-files.ts';

/** The line on which the bodies of `mdxFile` start: as if five lines of frontmatter stood above. */
export const BODY_LINE = 6;

/** An MDX file as the build reads it. */
export function mdxFile(path: string, body: string, points: Record<string, string> = {}): MdxFile {
  return { path, body, front: { points }, bodyLine: BODY_LINE };
}

/** A small `content/` without a problem: one guide, one page, and one entry of every list, joined to each other. */
export function smallContent(changed: Partial<Content> = {}): Content {
  return {
    guides: [
      mdxFile('content/guides/reach-out.mdx', '## Who first?\n\nAsk one person.\n', { A01: 'who-first' }),
    ],
    pages: [mdxFile('content/pages/privacy.mdx', '## What we store\n\nNothing.\n')],
    questions: [{ path: 'content/questions/day.yaml', id: 'day-ordinary' }],
    messages: [{ path: 'content/messages/replies.yaml', id: 'reminder' }],
    claims: [{ path: 'content/sources.yaml', id: 'E01' }],
    myths: [{ path: 'content/sources.yaml', id: 'myth-hidden-jobs', claims: ['E01'] }],
    points: [{ path: 'content/checklist.yaml', id: 'A01' }],
    rhythm: [{ path: 'content/rhythm.yaml', id: 'thank-you', claim: 'E01' }],
    ...changed,
  };
}

/** The same with `body` added to its one guide. Its first line is line `BODY_LINE + 4` of the file. */
export function contentSaying(body: string): Content {
  const guide = mdxFile('content/guides/reach-out.mdx', `## Who first?\n\nAsk one person.\n\n${body}\n`, {
    A01: 'who-first',
  });
  return smallContent({ guides: [guide] });
}

/** A point of the checklist. */
export const point = (id: string): Item => ({ path: 'content/checklist.yaml', id });
