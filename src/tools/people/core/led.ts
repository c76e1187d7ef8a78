import type { Person } from '../../../workspace/core/person.ts';

/** Somebody in the tree of who led to whom, with those they led to. */
export type Led = { readonly person: Person; readonly to: readonly Led[] };

/** The trees of everybody who led to somebody or was led to; `alone` counts the others. */
export type LedTrees = { readonly trees: readonly Led[]; readonly alone: number };

/**
 * Who led to whom, in the order of `people`. A link to somebody who is not there counts as none. Where links run in a circle, the one
 * that is last in the list opens it: everybody is shown once.
 */
export function ledTrees(people: readonly Person[]): LedTrees {
  const byId = new Map(people.map((person) => [person.id, person]));
  const parents = new Map<string, string>();
  for (const { id, introducedBy } of people) {
    if (introducedBy === null || !byId.has(introducedBy)) continue;
    if (!leadsTo(id, introducedBy, parents)) parents.set(id, introducedBy);
  }
  const children = new Map<string, Person[]>();
  for (const person of people) {
    const parent = parents.get(person.id);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), person]);
  }
  const linked = people.filter(({ id }) => parents.has(id) || children.has(id));
  const treeOf = (person: Person): Led => ({ person, to: (children.get(person.id) ?? []).map(treeOf) });
  return {
    trees: linked.filter(({ id }) => !parents.has(id)).map(treeOf),
    alone: people.length - linked.length,
  };
}

/** Whether `id` is `start` or stands somewhere above it. */
function leadsTo(id: string, start: string, parents: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = start; at !== undefined; at = parents.get(at)) {
    if (at === id) return true;
  }
  return false;
}

/** Who may be named as having led to a person: everybody but themselves and those whom they led to, so that no circle is made. */
export function possibleLeaders(people: readonly Person[], id: string): readonly Person[] {
  const parents = new Map(
    people.flatMap((one) => (one.introducedBy === null ? [] : [[one.id, one.introducedBy] as const])),
  );
  return people.filter((one) => {
    const seen = new Set<string>();
    for (let at: string | undefined = one.id; at !== undefined && !seen.has(at); at = parents.get(at)) {
      if (at === id) return false;
      seen.add(at);
    }
    return true;
  });
}
