import { getCollection } from 'astro:content';
import type { Cadence } from '../tools/follow-up/core/cadence.ts';

/** The cadences for keeping in touch after a talk, in the order of `content/rhythm.yaml`. */
const kept = /^(first-progress-note|first-progress-note-later|keep-in-touch-often|keep-in-touch)$/;

/** The cadences from which the follow-up tool lets people choose, each with its source. */
export async function followUpCadences(): Promise<Cadence[]> {
  const all = (await getCollection('rhythm')).map(({ data }) => data);
  return all.flatMap(({ id, when, days, what, note, claim }) => {
    if (!kept.test(id) || claim === undefined) return [];
    const [from, to] = typeof days === 'number' ? [days, days] : days;
    return [{ id, when, from, to, what, note, claim }];
  });
}
