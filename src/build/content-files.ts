import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listIn, parseNamed } from './yaml-list.ts';

/** An MDX file of `content/`: its frontmatter as parsed, its body, and the line on which the body starts. */
export type MdxFile = { path: string; front: Record<string, unknown>; body: string; bodyLine: number };

/** An item of a YAML list, with the file that it stands in. */
export type Item = { path: string; id: string } & Record<string, unknown>;

/** All of `content/`, read as plain data and not yet checked. */
export type Content = {
  guides: MdxFile[];
  pages: MdxFile[];
  questions: Item[];
  messages: Item[];
  claims: Item[];
  myths: Item[];
  points: Item[];
  rhythm: Item[];
};

/** Reads `content/` under a project root. Throws, with the file's name, for what is not YAML or not a list. */
export function readContent(root: string): Content {
  const find = (pattern: string) => globSync(pattern, { cwd: root }).sort();
  const list = (pattern: string, key?: string) => find(pattern).flatMap((path) => items(root, path, key));
  return {
    guides: find('content/guides/**/*.mdx').map((path) => mdxFile(root, path)),
    pages: find('content/pages/**/*.mdx').map((path) => mdxFile(root, path)),
    questions: list('content/questions/**/*.yaml'),
    messages: list('content/messages/*.yaml').filter(({ path }) => !path.endsWith('blanks.yaml')),
    claims: list('content/sources.yaml', 'claims'),
    myths: list('content/sources.yaml', 'myths'),
    points: list('content/checklist.yaml'),
    rhythm: list('content/rhythm.yaml'),
  };
}

function mdxFile(root: string, path: string): MdxFile {
  const text = readFileSync(join(root, path), 'utf8');
  const [whole = '', front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  return {
    path,
    front: (parseNamed(path, front) ?? {}) as Record<string, unknown>,
    body: text.slice(whole.length),
    bodyLine: whole.split('\n').length,
  };
}

function items(root: string, path: string, key?: string): Item[] {
  return listIn(root, path, key).map((item) => ({ ...item, path }));
}
