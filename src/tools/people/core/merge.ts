import type { Address, Person } from '../../../workspace/core/person.ts';
import { newPerson } from './edit.ts';
import { fold } from './fold.ts';
import type { Incoming } from './incoming.ts';

/** What an import would do. `added` and `filled` are to be stored; `same` and `nameless` count people that change nothing. */
export type Merge = {
  readonly added: readonly Person[];
  readonly filled: readonly Person[];
  readonly same: number;
  readonly nameless: number;
};

/**
 * Puts people from a file beside those on the list. The same name with an equal address, or with the same organization (or none on both
 * sides), is the same person: of them only what is empty is filled, and never the notes or the stage. A name in the file that somebody “was
 * led to by” is linked where exactly one person has it. `newId` gives an id that is used nowhere else.
 */
export function mergePeople(
  existing: readonly Person[],
  incoming: readonly Incoming[],
  newId: () => string,
): Merge {
  const list = new PeopleIndex(existing);
  const before = new Map(existing.map((person) => [person.id, person]));
  const met = new Map<string, string>();
  let nameless = 0;
  for (const one of incoming) {
    if (one.name.trim() === '') {
      nameless += 1;
      continue;
    }
    const known = list.find(one);
    const person = known === undefined ? personOf(one, newId) : filled(known, one, newId);
    list.put(person);
    met.set(person.id, met.get(person.id) || one.introducedBy);
  }
  const people = [...met].map(([id, leader]) => withLeader(list, id, leader));
  const changed = people.filter((person) => before.has(person.id) && person !== before.get(person.id));
  const added = people.filter(({ id }) => !before.has(id));
  return { added, filled: changed, same: people.length - added.length - changed.length, nameless };
}

/** People by their id and by what tells them apart. */
class PeopleIndex {
  readonly #byId = new Map<string, Person>();
  readonly #idByKey = new Map<string, string>();
  readonly #idsByName = new Map<string, ReadonlySet<string>>();

  constructor(people: readonly Person[]) {
    for (const person of people) this.put(person);
  }

  put(person: Person): void {
    this.#byId.set(person.id, person);
    for (const key of keysOf(person)) if (!this.#idByKey.has(key)) this.#idByKey.set(key, person.id);
    const name = fold(person.name);
    this.#idsByName.set(name, new Set([...(this.#idsByName.get(name) ?? []), person.id]));
  }

  find(incoming: Incoming): Person | undefined {
    for (const key of keysOf(incoming)) {
      const id = this.#idByKey.get(key);
      if (id !== undefined) return this.#byId.get(id);
    }
    return undefined;
  }

  get(id: string): Person | undefined {
    return this.#byId.get(id);
  }

  /** The only person with a name. */
  only(name: string): Person | undefined {
    const ids = [...(this.#idsByName.get(fold(name)) ?? [])];
    return ids.length === 1 ? this.get(ids[0] ?? '') : undefined;
  }
}

type Told = Pick<Incoming, 'name' | 'organization' | 'addresses'>;

/** By an address first: it says more than an organization does. */
function keysOf({ name, organization, addresses }: Told): string[] {
  const folded = fold(name);
  return [
    ...addresses.map((address) => JSON.stringify([folded, addressKey(address)])),
    JSON.stringify([folded, '', fold(organization)]),
  ];
}

/** An address as it is compared: a phone number by its digits, a link without its protocol and last slash. */
function addressKey({ kind, text }: Omit<Address, 'id'>): string {
  const folded = fold(text);
  if (kind === 'phone') return folded.replace(/(?!^\+)\D/g, '');
  return kind === 'link' ? folded.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '') : folded;
}

const withIds = (addresses: Incoming['addresses'], newId: () => string): Address[] =>
  addresses.map(({ kind, text }) => ({ id: newId(), kind, text }));

function personOf({ addresses, stage, ...said }: Incoming, newId: () => string): Person {
  return newPerson(newId(), {
    ...said,
    // A name; the person is linked once everybody is there.
    introducedBy: null,
    stage: stage ?? 'to-ask',
    addresses: withIds(addresses, newId),
  });
}

function filled(person: Person, incoming: Incoming, newId: () => string): Person {
  const kinds = new Set(person.addresses.map(({ kind }) => kind));
  const missing = incoming.addresses.filter(({ kind }) => !kinds.has(kind));
  const next: Person = {
    ...person,
    role: person.role || incoming.role,
    organization: person.organization || incoming.organization,
    field: person.field || incoming.field,
    relation: person.relation ?? incoming.relation,
    seniority: person.seniority ?? incoming.seniority,
    channel: person.channel ?? incoming.channel,
    addresses: [...person.addresses, ...withIds(missing, newId)],
  };
  const isChanged =
    missing.length > 0 ||
    (['role', 'organization', 'field', 'relation', 'seniority', 'channel'] as const).some(
      (key) => next[key] !== person[key],
    );
  return isChanged ? next : person;
}

function withLeader(list: PeopleIndex, id: string, leaderName: string): Person {
  const person = list.get(id);
  if (person === undefined) throw new Error('whoever was met is in the index');
  const leader = leaderName === '' ? undefined : list.only(leaderName);
  if (leader === undefined || leader.id === id || person.introducedBy !== null) return person;
  return { ...person, introducedBy: leader.id };
}
