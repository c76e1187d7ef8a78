import type { Person } from '../../../workspace/core/person.ts';
import { contactStages } from '../../../workspace/core/words.ts';
import { fold } from './fold.ts';

/** How the list is sorted. `recent`: the last saved first. */
export const orders = ['recent', 'name', 'organization', 'stage'] as const;

/** Somebody on the list. `savedAt` is an instant in UTC; `''` while nothing is saved. */
export type Entry = { readonly person: Person; readonly savedAt: string };

/** Which part of the list is shown. `null` lets every stage and relation through. */
export type Filter = {
  readonly text: string;
  readonly stage: Person['stage'] | null;
  readonly relation: Person['relation'];
  readonly order: (typeof orders)[number];
};

/** All of it, the last saved first. */
export const noFilter: Filter = { text: '', stage: null, relation: null, order: 'recent' };

/** Whether a filter leaves anybody out. */
export function isFiltered({ text, stage, relation }: Filter): boolean {
  return fold(text) !== '' || stage !== null || relation !== null;
}

/** Something worked out once for each person: a thousand are searched and sorted with every key. */
function once(work: (person: Person) => string): (person: Person) => string {
  const known = new WeakMap<Person, string>();
  return (person) => {
    const before = known.get(person);
    if (before !== undefined) return before;
    const made = work(person);
    known.set(person, made);
    return made;
  };
}

/** What is not said comes last. */
const keyOf = (text: string): string => fold(text) || '\uFFFF';

const keys = {
  name: once(({ name }) => keyOf(name)),
  organization: once(({ organization }) => keyOf(organization)),
};

/** All that is searched in a person. */
const searchedIn = once(({ name, role, organization, field, notes, addresses }) =>
  fold([name, role, organization, field, notes, ...addresses.map((one) => one.text)].join('\n')),
);

/** The people that a filter lets through, sorted. Every word of the search must be somewhere in a person. */
export function shownPeople(entries: readonly Entry[], filter: Filter): readonly Entry[] {
  const words = fold(filter.text).split(' ');
  return entries
    .filter(
      ({ person }) =>
        (filter.stage === null || person.stage === filter.stage) &&
        (filter.relation === null || person.relation === filter.relation) &&
        words.every((word) => searchedIn(person).includes(word)),
    )
    .sort(comparing[filter.order]);
}

type Compare = (one: Entry, other: Entry) => number;

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const by =
  (key: keyof typeof keys): Compare =>
  (one, other) =>
    inOrder(keys[key](one.person), keys[key](other.person));

const byName = by('name');

const comparing: Readonly<Record<Filter['order'], Compare>> = {
  recent: (one, other) => inOrder(other.savedAt, one.savedAt) || byName(one, other),
  name: byName,
  organization: (one, other) => by('organization')(one, other) || byName(one, other),
  stage: (one, other) =>
    contactStages.indexOf(one.person.stage) - contactStages.indexOf(other.person.stage) || byName(one, other),
};

/** How many people stand at each stage. */
export function countStages(entries: readonly Entry[]): ReadonlyMap<Person['stage'], number> {
  const counts = new Map<Person['stage'], number>();
  for (const { person } of entries) counts.set(person.stage, (counts.get(person.stage) ?? 0) + 1);
  return counts;
}
