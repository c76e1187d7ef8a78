import { rolldown } from 'rolldown';

const bundled = new Map<string, Promise<string>>();

/**
 * A script of `src/` as one minified ES module, for scripts that need a fixed address or stand inside the page. The site's
 * own builder would add a loading helper that is larger than these scripts are.
 *
 * @param entry The file, from the project's root: `src/client/page.ts`.
 */
export function bundle(entry: string): Promise<string> {
  const made = bundled.get(entry) ?? make(entry);
  if (import.meta.env?.PROD) bundled.set(entry, made);
  return made;
}

async function make(entry: string): Promise<string> {
  const build = await rolldown({ input: entry, external: [] });
  const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting: false });
  await build.close();
  return output[0].code.trim();
}
