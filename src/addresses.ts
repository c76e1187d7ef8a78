import { sheets } from './sheets/registry.ts';
import { tools } from './tools/registry.ts';

/** Pages with an address of their own, beside guides, tools and sheets. Addresses are a promise: other sites link to them. */
export const pageAddresses = [
  '/',
  '/guides/',
  '/tools/',
  '/worksheets/',
  '/checklist/',
  '/plan/',
  '/plan/example/',
  '/open/',
  '/assignment/',
  '/questions/',
  '/templates/',
  '/sources/',
  '/search/',
  '/changes/',
  '/licenses/',
  '/for-professionals/',
  '/for-career-centers/',
  '/for-career-centers/slides/',
  '/for-career-centers/assignment/',
  '/for-career-centers/conformance/',
  '/embed/',
  '/offline/',
  '/privacy/',
  '/accessibility/',
] as const;

/** What an internal address leads to: a page that stands, one that is still to come, or nothing we know. */
export type Standing = 'live' | 'planned' | 'unknown';

/** Says whether an address (a path, without base and fragment) may be linked. Guides are live by their slug. */
export function standingOf(path: string, guideSlugs: ReadonlySet<string>): Standing {
  if ((pageAddresses as readonly string[]).includes(path)) return 'live';
  const [, folder, slug, ...rest] = path.split('/');
  // What follows the last slash: exactly one empty part.
  if (slug === undefined || rest.length !== 1 || rest[0] !== '') return 'unknown';
  if (folder === 'guides') return guideSlugs.has(slug) ? 'live' : 'unknown';
  const table = folder === 'tools' || folder === 'embed' ? tools : folder === 'worksheets' ? sheets : [];
  const row = table.find(({ id }) => id === slug);
  if (row === undefined) return 'unknown';
  return row.isLive ? 'live' : 'planned';
}
