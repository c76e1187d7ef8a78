import { readFileSync, globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';

/**
 * Loads lists of entries from YAML files: every item of every matching file becomes an entry under its own `id`.
 *
 * @param patterns Globs from the project's root; a pattern that starts with `!` takes files out.
 * @param key The top-level key that holds the list; without it the file itself is the list.
 * @throws Error that names the file, the item and what was expected, for a file that is not YAML or no list, an item
 *   without an id, or an id that stands twice. Field errors come from the collection's schema.
 */
export function yamlList(patterns: readonly string[], key?: string): Loader {
  return {
    name: 'yaml-list',
    load: async ({ config, store, parseData, watcher, generateDigest }) => {
      const root = fileURLToPath(config.root);
      const read = async () => {
        store.clear();
        for (const filePath of matching(root, patterns)) {
          for (const item of listIn(root, filePath, key)) {
            if (store.has(item.id)) {
              throw new Error(`${filePath}: id "${item.id}" stands twice; ids are unique`);
            }
            const data = await parseData({ id: item.id, data: item, filePath });
            store.set({ id: item.id, data, filePath, digest: generateDigest(data) });
          }
        }
      };
      await read();
      watcher?.on('change', (changed) => {
        if (matching(root, patterns).includes(relative(root, changed))) void read();
      });
    },
  };
}

function matching(root: string, patterns: readonly string[]): string[] {
  const exclude = patterns.filter((p) => p.startsWith('!')).map((p) => p.slice(1));
  const include = patterns.filter((p) => !p.startsWith('!'));
  return globSync(include, { cwd: root, exclude }).sort();
}

/** The items of a YAML file's list. Throws what `yamlList` throws. */
export function listIn(root: string, file: string, key?: string): { id: string }[] {
  const parsed = parseNamed(file, readFileSync(join(root, file), 'utf8'));
  const list: unknown = key === undefined ? parsed : (parsed as Record<string, unknown> | null)?.[key];
  if (!Array.isArray(list)) {
    throw new Error(`${file}: expected a list${key ? ` under "${key}"` : ''}, found ${typeof list}`);
  }
  return list.map((item: unknown, index) => {
    if (typeof item !== 'object' || item === null || !('id' in item) || typeof item.id !== 'string') {
      throw new Error(`${file}, item ${index + 1}: expected an "id" in words`);
    }
    return item as { id: string };
  });
}

/** Parses YAML. An error names the file, which the parser itself cannot. */
export function parseNamed(file: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`${file}: not readable as YAML. ${String(error)}`, { cause: error });
  }
}
