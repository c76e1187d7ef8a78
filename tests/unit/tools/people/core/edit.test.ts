import { describe, expect, it } from 'vitest';
import {
  addAddress,
  changeAddress,
  putAddress,
  removeAddress,
} from '../../../../../src/tools/people/core/edit.ts';
import { personOf } from './person-of.ts';

const ann = addAddress(addAddress(personOf('Ann'), 'a', 'email'), 'b', 'link');

describe('the addresses of a person', () => {
  it('are added at the end and changed in place', () => {
    expect(changeAddress(ann, 'a', { text: 'ann@example.org' }).addresses).toEqual([
      { id: 'a', kind: 'email', text: 'ann@example.org' },
      { id: 'b', kind: 'link', text: '' },
    ]);
  });

  it('come back where they stood, once', () => {
    const [first] = ann.addresses;
    if (first === undefined) throw new Error('there are two');
    const back = putAddress(removeAddress(ann, 'a'), first, 0);
    expect(back).toEqual(ann);
    expect(putAddress(back, first, 0)).toEqual(ann);
  });
});
