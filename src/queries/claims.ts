import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { defaultLanguage } from '../i18n/languages.ts';
import { pathOf } from './address.ts';

/** A claim with its source, as `content/sources.yaml` has it. */
export type Claim = CollectionEntry<'claims'>['data'];

/** The ids in an MDX text's `<Cite>` marks, in order of first appearance. Their place in the list is their number. */
export function citedIds(body: string): string[] {
  const ids = [...body.matchAll(/<Cite\s+id="([^"]+)"/g)].flatMap(([, list = '']) => list.split(/\s+/));
  return [...new Set(ids)];
}

/** The claims that a text cites, in the order of their numbers. */
export async function citedClaims(body: string): Promise<Claim[]> {
  const claims = await Promise.all(citedIds(body).map((id) => getEntry('claims', id)));
  return claims.flatMap((claim) => (claim === undefined ? [] : [claim.data]));
}

/** The number that a claim has on the page at `pathname`, from 1; 0 where the page does not cite it. */
export async function citationNumber(pathname: string, id: string): Promise<number> {
  return citedIds(await bodyAt(pathname)).indexOf(id) + 1;
}

async function bodyAt(pathname: string): Promise<string> {
  const [, folder, slug] = pathOf(pathname).split('/');
  const all = folder === 'guides' ? await getCollection('guides') : await getCollection('pages');
  const id = folder === 'guides' ? slug : folder;
  return all.find((entry) => entry.id === id || entry.id === `${defaultLanguage}/${id}`)?.body ?? '';
}

/** All claims by topic, in the order of `topics`; topics without a claim are left out. */
export async function claimsByTopic(topics: readonly Claim['topic'][]) {
  const all = (await getCollection('claims')).map(({ data }) => data);
  return topics
    .map((topic) => ({ topic, claims: all.filter((claim) => claim.topic === topic) }))
    .filter(({ claims }) => claims.length > 0);
}
