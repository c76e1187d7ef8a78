import { rolldown } from 'rolldown';

const bundled = new Map<string, Promise<string>>();

/**
 * A script of `src/` as one minified file, for scripts that need a fixed address or stand inside the page. The site's
 * own builder would add a loading helper that is larger than these scripts are.
 *
 * @param entry The file, from the project's root: `src/client/page.ts`.
 * @param format A module, or a classic script that leaves no names behind on the page.
 */
export function bundle(entry: string, format: 'esm' | 'iife' = 'esm'): Promise<string> {
  const made = bundled.get(entry) ?? make(entry, format);
  if (import.meta.env?.PROD) bundled.set(entry, made);
  return made;
}

async function make(entry: string, format: 'esm' | 'iife'): Promise<string> {
  const build = await rolldown({ input: entry, external: [] });
  const { output } = await build.generate({ format, minify: true, codeSplitting: false });
  await build.close();
  return output[0].code.trim();
}
