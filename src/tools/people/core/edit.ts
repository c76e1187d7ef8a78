import type { Address, Person } from '../../../workspace/core/person.ts';
import { records } from '../../../workspace/core/records.ts';

/** A person of whom only some things are said yet. */
export function newPerson(id: string, said: Partial<Omit<Person, 'id'>>): Person {
  return { ...records.person.empty(id), ...said };
}

/** Adds an empty address. */
export function addAddress(person: Person, id: string, kind: Address['kind']): Person {
  return { ...person, addresses: [...person.addresses, { id, kind, text: '' }] };
}

/** Changes an address. */
export function changeAddress(person: Person, id: string, change: Partial<Omit<Address, 'id'>>): Person {
  return {
    ...person,
    addresses: person.addresses.map((one) => (one.id === id ? { ...one, ...change } : one)),
  };
}

/** Removes an address. */
export function removeAddress(person: Person, id: string): Person {
  return { ...person, addresses: person.addresses.filter((one) => one.id !== id) };
}

/** Puts an address back where it stood: the undo of `removeAddress`. */
export function putAddress(person: Person, address: Address, at: number): Person {
  const others = person.addresses.filter(({ id }) => id !== address.id);
  return { ...person, addresses: [...others.slice(0, at), address, ...others.slice(at)] };
}
