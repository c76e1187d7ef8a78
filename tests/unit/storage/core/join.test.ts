import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinEdits } from '../../../../src/storage/core/join.ts';
import { isSame } from '../../../../src/storage/core/json.ts';
import { patience, runs } from '../../../support/runs.ts';

const base = {
  name: 'Tom',
  notes: '',
  list: [
    { id: 'a', text: '1' },
    { id: 'b', text: '2' },
  ],
};

describe('joining two edits', () => {
  it('keeps both where they touch different fields (S12)', () => {
    const joined = joinEdits(base, { ...base, name: 'Thomas' }, { ...base, notes: 'kind' }, 'theirs');
    expect(joined).toEqual({ ...base, name: 'Thomas', notes: 'kind' });
  });

  it('lets the later edit win in the same field (S12)', () => {
    const [mine, theirs] = [
      { ...base, name: 'mine' },
      { ...base, name: 'theirs' },
    ];
    expect(joinEdits(base, mine, theirs, 'mine')).toEqual(mine);
    expect(joinEdits(base, mine, theirs, 'theirs')).toEqual(theirs);
  });

  it('keeps the items that each side added (S12)', () => {
    const mine = { ...base, list: [...base.list, { id: 'm', text: 'mine' }] };
    const theirs = { ...base, list: [{ id: 't', text: 'theirs' }, ...base.list] };
    const joined = joinEdits(base, mine, theirs, 'theirs') as typeof base;
    expect(joined.list.map(({ id }) => id)).toEqual(['t', 'a', 'b', 'm']);
  });

  it('drops an item that one side removed, unless the other changed it', () => {
    const mine = { ...base, list: [{ id: 'b', text: '2' }] };
    const theirs = { ...base, list: [base.list[0]!, { id: 'b', text: 'changed' }] };
    expect(joinEdits(base, mine, theirs, 'mine')).toEqual({ ...base, list: [{ id: 'b', text: 'changed' }] });
    const changedThere = { ...base, list: [{ id: 'a', text: 'changed' }, base.list[1]!] };
    const joined = joinEdits(base, mine, changedThere, 'mine') as typeof base;
    expect(joined.list.map(({ text }) => text)).toEqual(['2', 'changed']);
  });

  it('keeps the order of the side that moved items', () => {
    const mine = { ...base, list: [base.list[1]!, base.list[0]!] };
    const theirs = { ...base, list: [base.list[0]!, { id: 'b', text: 'changed' }] };
    const joined = joinEdits(base, mine, theirs, 'theirs') as typeof base;
    expect(joined.list).toEqual([{ id: 'b', text: 'changed' }, base.list[0]]);
  });

  it('takes a list without ids as one field', () => {
    expect(joinEdits([1], [1, 2], [0, 1], 'mine')).toEqual([1, 2]);
  });

  it('joins what has nothing before it', () => {
    expect(joinEdits(undefined, { a: '1', b: '2' }, { a: '3', b: '2' }, 'theirs')).toEqual({
      a: '3',
      b: '2',
    });
  });

  const item = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), text: fc.string() });
  const list = fc.uniqueArray(item, { selector: ({ id }) => id });
  const value = fc.record({ name: fc.string(), list });

  it('takes the one change there is, and changes nothing joined to itself', patience, () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(joinEdits(one, one, other, 'mine')).toEqual(other);
        expect(joinEdits(one, other, one, 'theirs')).toEqual(other);
        expect(joinEdits(one, other, other, 'mine')).toEqual(other);
      }),
      runs,
    );
  });

  it('loses no item that either side added or changed', patience, () => {
    const later = fc.constantFrom('mine' as const, 'theirs' as const);
    fc.assert(
      fc.property(value, value, value, later, (before, mine, theirs, wins) => {
        const joined = joinEdits(before, mine, theirs, wins) as typeof before;
        const ids = new Set(joined.list.map(({ id }) => id));
        const edited = [...mine.list, ...theirs.list].filter(
          (one) => !before.list.some((was) => isSame(was, one)),
        );
        expect(edited.filter(({ id }) => !ids.has(id))).toEqual([]);
        expect(joined.list).toHaveLength(ids.size);
      }),
      runs,
    );
  });
});

describe('two JSON values', () => {
  it.each([
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: undefined }, { b: undefined }, false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [null, {}, false],
    ['1', 1, false],
  ])('%j and %j: the same is %j', (one, other, same) => {
    expect(isSame(one, other)).toBe(same);
  });
});
