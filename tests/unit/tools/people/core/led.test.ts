import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledTrees, possibleLeaders, type Led } from '../../../../../src/tools/people/core/led.ts';
import { runs } from '../../../../support/property.ts';
import { personOf } from './person-of.ts';

const led = (name: string, introducedBy: string | null) => personOf(name, { introducedBy });
const shape = (trees: readonly Led[]): unknown[] => trees.map(({ person, to }) => [person.id, shape(to)]);
const idsIn = (trees: readonly Led[]): string[] =>
  trees.flatMap(({ person, to }) => [person.id, ...idsIn(to)]);

describe('who led to whom', () => {
  it('is a tree for each that nobody led to, and a count of those without a link', () => {
    const people = [
      led('tom', null),
      led('priya', 'tom'),
      led('joel', 'tom'),
      led('sam', 'priya'),
      led('dana', null),
    ];
    const { trees, alone } = ledTrees(people);
    expect(shape(trees)).toEqual([
      [
        'tom',
        [
          ['priya', [['sam', []]]],
          ['joel', []],
        ],
      ],
    ]);
    expect(alone).toBe(1);
  });

  it('counts a link to somebody who is gone as none', () => {
    expect(ledTrees([led('priya', 'gone')])).toEqual({ trees: [], alone: 1 });
  });

  it('opens a circle, and somebody who led to themselves stands alone', () => {
    expect(shape(ledTrees([led('a', 'b'), led('b', 'a')]).trees)).toEqual([['b', [['a', []]]]]);
    expect(ledTrees([led('a', 'a')]).alone).toBe(1);
  });

  it('shows everybody once or counts them, whatever the links', () => {
    const links = fc.array(fc.integer({ min: -1, max: 12 }), { maxLength: 12 });
    fc.assert(
      fc.property(links, (to) => {
        const people = to.map((one, at) => led(`p${String(at)}`, one < 0 ? null : `p${String(one)}`));
        const { trees, alone } = ledTrees(people);
        const ids = idsIn(trees);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length + alone).toBe(people.length);
      }),
      runs,
    );
  });

  it('may be said of everybody who does not stand below', () => {
    const people = [led('tom', null), led('priya', 'tom'), led('sam', 'priya'), led('x', 'y'), led('y', 'x')];
    const ids = (id: string) => possibleLeaders(people, id).map((one) => one.id);
    expect(ids('tom')).toEqual(['x', 'y']);
    expect(ids('priya')).toEqual(['tom', 'x', 'y']);
    expect(ids('new')).toEqual(['tom', 'priya', 'sam', 'x', 'y']);
  });
});
