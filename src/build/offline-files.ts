import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { languageFolders as folders } from '../i18n/languages.ts';
import {
  fragmentsFile,
  isKept,
  partOf,
  parts,
  type OfflineList,
  type SavedFile,
} from '../offline/core/files.ts';
import { bundle } from './bundle.ts';

/**
 * Writes `worker.js`: the worker with the list of this build’s files in front, or, where the host turned it off, the one that removes
 * itself. It comes last: a file that changes afterwards would never be kept.
 *
 * @returns A line for the build log.
 */
export async function writeWorker(out: string, base: string, isOn: boolean): Promise<string> {
  const file = join(out, 'worker.js');
  if (!isOn) {
    writeFileSync(file, await bundle('src/offline/off-worker.ts', 'iife'));
    return 'off';
  }
  packFragments(out);
  const list = listOf(out, base);
  const worker = await bundle('src/offline/worker.ts', 'iife');
  writeFileSync(file, `const OFFLINE=${JSON.stringify(list)};\n${worker}`);
  return parts.map((part) => sizeOf(part, list)).join(', ');
}

/** All files of a built folder that the worker may keep, in a fixed order, with a version over all of them. */
export function listOf(out: string, base: string): OfflineList {
  const files = globSync('**/*', { cwd: out })
    .filter((file) => statSync(join(out, file)).isFile())
    .map((file): SavedFile => {
      const bytes = readFileSync(join(out, file));
      return [addressOf(file), hashOf(bytes), bytes.length];
    })
    .filter(([path]) => isKept(path, folders))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return { version: hashOf(JSON.stringify([base, files])), base, folders, files };
}

const addressOf = (file: string) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
/** As the worker counts it (`src/offline/shelf.ts`). */
const hashOf = (bytes: Buffer | string) =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 12);

/** Puts what search says of each place it found into one file: hundreds of requests would be impolite. */
function packFragments(out: string): void {
  const all = globSync('pagefind/fragment/*.pf_fragment', { cwd: out }).sort();
  const texts = all.map((file) => [
    file.replace(/^.*[/\\]|\.pf_fragment$/g, ''),
    gunzipSync(readFileSync(join(out, file))).toString(),
  ]);
  if (all.length > 0) writeFileSync(join(out, fragmentsFile), JSON.stringify(Object.fromEntries(texts)));
  else rmSync(join(out, fragmentsFile), { force: true });
}

function sizeOf(part: (typeof parts)[number], { files }: OfflineList): string {
  const own = files.filter(([path]) => partOf(path, folders) === part);
  return `${part} ${own.length} files, ${Math.round(own.reduce((sum, [, , n]) => sum + n, 0) / 1000)} kB`;
}
