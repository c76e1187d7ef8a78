import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { describe, expect, it } from 'vitest';
import { yamlList } from '../../../src/build/yaml-list.ts';
import { folderWith } from '../../support/temporary-folder.ts';

type Entry = { id: string; data: unknown; filePath?: string };

/** Loads the list out of these files. `ids` holds what is in the store afterwards. */
async function load(files: Record<string, string>, patterns: string[], key?: string): Promise<Entry[]> {
  const entries = new Map<string, Entry>();
  const context = {
    config: { root: pathToFileURL(`${folderWith(files)}/`) },
    store: {
      clear: () => {
        entries.clear();
      },
      has: (id: string) => entries.has(id),
      set: (entry: Entry) => entries.set(entry.id, entry),
    },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    generateDigest: JSON.stringify,
  };
  await yamlList(patterns, key).load(context as unknown as LoaderContext);
  return [...entries.values()];
}

describe('yamlList', () => {
  it('makes an entry of every item of every matching file, with the file that it stands in', async () => {
    const files = { 'a/one.yaml': '- id: x\n  text: X\n', 'a/two.yaml': '- id: y\n- id: z\n' };
    const entries = await load(files, ['a/*.yaml']);
    expect(entries).toMatchObject([
      { id: 'x', data: { id: 'x', text: 'X' }, filePath: 'a/one.yaml' },
      { id: 'y', filePath: 'a/two.yaml' },
      { id: 'z', filePath: 'a/two.yaml' },
    ]);
  });

  it('leaves out the files of a pattern that starts with an exclamation mark', async () => {
    const files = { 'a/blanks.yaml': '- id: x\n', 'a/email.yaml': '- id: y\n' };
    expect((await load(files, ['a/*.yaml', '!a/blanks.yaml'])).map(({ id }) => id)).toEqual(['y']);
  });

  it('takes the list from under a key', async () => {
    const entries = await load({ 's.yaml': 'claims:\n  - id: x\nmyths:\n  - id: y\n' }, ['s.yaml'], 'myths');
    expect(entries.map(({ id }) => id)).toEqual(['y']);
  });

  it('names the file that is not a list', async () => {
    await expect(load({ 'a.yaml': 'id: x\n' }, ['*.yaml'])).rejects.toThrow(
      'a.yaml: expected a list, found object',
    );
  });

  it('names the file and the key where the key holds no list', async () => {
    const loading = load({ 'a.yaml': 'claims: none\n' }, ['*.yaml'], 'claims');
    await expect(loading).rejects.toThrow('a.yaml: expected a list under "claims", found string');
  });

  it.each(['', 'just words\n'])('names the file that has no keys at all: %j', async (text) => {
    await expect(load({ 'a.yaml': text }, ['*.yaml'], 'claims')).rejects.toThrow(
      'a.yaml: expected a list under "claims"',
    );
  });

  it.each(['- text: no id\n', '- id: 12\n', '- words\n', '-\n'])(
    'names the item without an id: %j',
    async (item) => {
      const loading = load({ 'a.yaml': `- id: x\n${item}` }, ['*.yaml']);
      await expect(loading).rejects.toThrow('a.yaml, item 2: expected an "id" in words');
    },
  );

  it('names the file with an id that stands twice, even in two files', async () => {
    const loading = load({ 'a.yaml': '- id: x\n', 'b.yaml': '- id: x\n' }, ['*.yaml']);
    await expect(loading).rejects.toThrow('b.yaml: id "x" stands twice; ids are unique');
  });

  it('names the file that cannot be read as YAML', async () => {
    await expect(load({ 'a.yaml': '- id: "x\n' }, ['*.yaml'])).rejects.toThrow(
      /^a\.yaml: not readable as YAML/,
    );
  });
});
