import { newPerson } from '../../../../../src/tools/people/core/edit.ts';
import type { Person } from '../../../../../src/workspace/core/person.ts';

/** Somebody on a list, for tests: the id is the name in small letters where none is said. */
export const personOf = (name: string, said: Partial<Person> = {}): Person =>
  newPerson(said.id ?? name.toLowerCase().replace(/\W+/g, '-'), { name, ...said });
