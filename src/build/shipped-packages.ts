import type { Plugin } from 'vite';

/** The packages of which code reaches the reader's browser; the page of licences lists them. The build stops where this is not so. */
export const shippedPackages = [
  '@astrojs/preact',
  '@preact/signals',
  '@preact/signals-core',
  'astro',
  'd3-hierarchy',
  'docx',
  'nanostores',
  'pagefind',
  'papaparse',
  'preact',
] as const;

/** In files of its own, and inline in the pages with tools. */
const besideTheBundle = ['pagefind', 'astro'];

/** The package that a module is from; `undefined` for our own. */
export function packageOf(module: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1];
}

/**
 * Watches the bundle of the browser's scripts.
 *
 * @returns The plugin, and `problems`: after the build, a line for each package whose code ships unlisted or is listed and ships no more.
 */
export function watchShipped(): { plugin: Plugin; problems(): string[] } {
  const found = new Set<string>(besideTheBundle);
  return {
    plugin: {
      name: 'askwell:shipped-packages',
      applyToEnvironment: ({ name }) => name === 'client',
      generateBundle(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          for (const [module, { renderedLength }] of Object.entries(file.modules)) {
            const name = packageOf(module);
            if (name !== undefined && renderedLength > 0) found.add(name);
          }
        }
      },
    },
    problems: () => differences(shippedPackages, [...found]),
  };
}

/** What to change in the list so that it names exactly what was found. */
export function differences(listed: readonly string[], found: readonly string[]): string[] {
  const file = 'src/build/shipped-packages.ts';
  return [
    ...found.filter((name) => !listed.includes(name)).map((name) => `${file}: add ${name}, whose code ships`),
    ...listed
      .filter((name) => !found.includes(name))
      .map((name) => `${file}: take out ${name}, of which nothing ships`),
  ];
}
