import { getCollection } from 'astro:content';
import type { Cadence } from '../tools/follow-up/core/cadence.ts';

/** The cadences for keeping in touch after a talk, in an order in which each note’s “next entry” is the next one. */
const kept = ['first-progress-note', 'first-progress-note-later', 'keep-in-touch-often', 'keep-in-touch'];

/** The cadences from which the follow-up tool lets people choose, each with its source. */
export async function followUpCadences(): Promise<Cadence[]> {
  const byId = new Map((await getCollection('rhythm')).map(({ data }) => [data.id, data]));
  return kept.flatMap((id) => {
    const { when, days, what, note, claim } = byId.get(id) ?? {};
    if (when === undefined || days === undefined || claim === undefined) {
      throw new Error(`content/rhythm.yaml: found no ${id} with a claim; the follow-up tool needs it`);
    }
    const [from, to] = typeof days === 'number' ? [days, days] : days;
    return [{ id, when, from, to, what: what ?? '', note: note ?? '', claim }];
  });
}
