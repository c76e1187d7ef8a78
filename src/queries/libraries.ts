import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { shippedPackages } from '../build/shipped-packages.ts';

/** A third-party library as its own package file names it. */
export type Library = { name: string; version: string; licence: string };

/** What a package's own file says of it. */
function read(root: string, path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>;
}

function libraryNamed(root: string, name: string): Library {
  const { version, license } = read(root, `node_modules/${name}/package.json`);
  return { name, version: String(version), licence: String(license ?? 'see the package') };
}

/** The libraries with their licences: first those of which code reaches the browser, then the others that make and test the pages. */
export function libraries(root: string = process.cwd()): { isShipped: boolean; list: Library[] }[] {
  const { dependencies, devDependencies } = read(root, 'package.json') as Record<
    string,
    Record<string, string>
  >;
  const shipped: readonly string[] = shippedPackages;
  const others = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !shipped.includes(name),
  );
  return [
    { isShipped: true, list: shipped.map((name) => libraryNamed(root, name)) },
    { isShipped: false, list: others.sort().map((name) => libraryNamed(root, name)) },
  ];
}

/**
 * The full licence texts of what reaches the browser, one after the other, as their licences ask of every copy.
 *
 * @throws Error that names a package without such a text.
 */
export function licenceTexts(root: string = process.cwd()): string {
  const [shipped] = libraries(root);
  return (shipped?.list ?? [])
    .map(({ name, version, licence }) => `${name} ${version} (${licence})\n\n${textOf(root, name)}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** A package's texts: one file, or all that lie in a folder of that name. */
function textOf(root: string, name: string): string {
  const files = globSync(`node_modules/${name}/{LICEN[CS]E,licen[cs]e}{,.*,/*}`, { cwd: root })
    .map((path) => join(root, path))
    .filter((path) => statSync(path).isFile());
  if (files.length === 0)
    throw new Error(`${name}: its package has no licence text; expected a file named LICENSE`);
  return files
    .sort()
    .map((file) => readFileSync(file, 'utf8').trim())
    .join('\n\n');
}
