import { host } from '../host.config.ts';
import { address } from './address.ts';

/** What the script of a page ends with: once all is loaded, what reading offline needs. Not while authors write, nor where the host turned it off. */
export const afterLoad =
  import.meta.env.PROD && host.offline !== false ? `onload=()=>import("${address('/offline.js')}")` : '';

/** Whether a page names the manifest, which makes it installable. Guides do without: it would be a request and its bytes in their first view. */
export function namesManifest(path: string): boolean {
  return !/^\/guides\/./.test(path);
}
