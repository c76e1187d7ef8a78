import { createHash } from 'node:crypto';
import type { OfflineList, SavedFile } from '../../src/offline/core/files.ts';

/** The hash of a text as the build and the worker count it. */
export const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 12);

/** A list of files as a build would write it, from their texts by path. */
export function listOfTexts(
  texts: Readonly<Record<string, string>>,
  { base = '/', folders = [] }: { base?: string; folders?: readonly string[] } = {},
): OfflineList {
  const files = Object.entries(texts).map(([path, text]): SavedFile => [path, hashOf(text), text.length]);
  return { version: hashOf(JSON.stringify(files)), base, folders, files };
}
