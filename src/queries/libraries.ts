import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A third-party library as its own package file names it. */
export type Library = { name: string; version: string; licence: string };

/** Libraries of which code reaches the reader's browser. */
const shipped = ['pagefind'];

/** The direct dependencies with their licences: first those that reach the browser, then those that make the pages. */
export function libraries(root: string = process.cwd()): { isShipped: boolean; list: Library[] }[] {
  const read = (path: string) =>
    JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>;
  const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
  const list = Object.keys({ ...dependencies, ...devDependencies })
    .sort()
    .map((name) => {
      const { version, license } = read(`node_modules/${name}/package.json`);
      return { name, version: String(version), licence: String(license ?? 'see the package') };
    });
  return [true, false].map((isShipped) => ({
    isShipped,
    list: list.filter(({ name }) => shipped.includes(name) === isShipped),
  }));
}
