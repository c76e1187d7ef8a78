import type { Person } from '../../../workspace/core/person.ts';
import type { Kind } from './kinds.ts';

/** The first e-mail address of a person becomes this one; `''` takes it out. `id` is for a new entry. */
export function giveEmail(person: Person, text: string, id: string): Person {
  const old = person.addresses.find(({ kind }) => kind === 'email');
  const entry = { id: old?.id ?? id, kind: 'email', text } as const;
  if (old === undefined) return { ...person, addresses: [...person.addresses, entry] };
  const addresses = person.addresses.flatMap((one) => (one !== old ? [one] : text === '' ? [] : [entry]));
  return { ...person, addresses };
}

/** The first e-mail address of a person, `''` where none is known. */
export const emailOf = ({ addresses }: Person): string =>
  addresses.find(({ kind }) => kind === 'email')?.text ?? '';

/** Where a person stands once a message of a kind went out, and the name that it gave them where the list had none. */
export function moveOn(person: Person, kind: Kind, name: string): Person {
  const next = { ask: ['to-ask', 'asked'], 'reply-to-yes': ['asked', 'booked'] } as const;
  const [from, to] = kind === 'ask' || kind === 'reply-to-yes' ? next[kind] : [];
  return {
    ...person,
    name: person.name || name,
    stage: to !== undefined && person.stage === from ? to : person.stage,
  };
}

/** Takes `moveOn` back: what it changed is as it was in `before`, what was changed since stays. */
export function moveBack(person: Person, before: Person, kind: Kind, name: string): Person {
  const after = moveOn(before, kind, name);
  return {
    ...person,
    name: person.name === after.name ? before.name : person.name,
    stage: person.stage === after.stage ? before.stage : person.stage,
  };
}
