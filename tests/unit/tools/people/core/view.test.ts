import { describe, expect, it } from 'vitest';
import {
  countStages,
  isFiltered,
  noFilter,
  shownPeople,
  type Entry,
  type Filter,
} from '../../../../../src/tools/people/core/view.ts';
import { personOf } from './person-of.ts';

const entries: readonly Entry[] = [
  { person: personOf('José Müller', { organization: 'Zoo', stage: 'met', relation: 'event' }), savedAt: '2' },
  { person: personOf('ann Lee', { role: 'Nurse', notes: 'Likes bikes' }), savedAt: '3' },
  {
    person: personOf('Bo', {
      organization: 'Acme',
      stage: 'asked',
      addresses: [{ id: 'a', kind: 'email', text: 'bo@example.org' }],
    }),
    savedAt: '1',
  },
];
const names = (filter: Partial<Filter>) =>
  shownPeople(entries, { ...noFilter, ...filter }).map(({ person }) => person.name);

describe('the list', () => {
  it.each([
    ['jose', ['José Müller']],
    ['MULLER zoo', ['José Müller']],
    ['nurse bikes', ['ann Lee']],
    ['example.org', ['Bo']],
    ['nurse zoo', []],
    ['  ', ['ann Lee', 'José Müller', 'Bo']],
  ])('finds “%s” wherever it stands in a person', (text, found) => {
    expect(names({ text })).toEqual(found);
    // The second search reads what the first one worked out.
    expect(names({ text })).toEqual(found);
  });

  it('is narrowed by stage and by relation', () => {
    expect(names({ stage: 'met' })).toEqual(['José Müller']);
    expect(names({ relation: 'event' })).toEqual(['José Müller']);
    expect(names({ stage: 'asked', relation: 'event' })).toEqual([]);
  });

  it.each([
    ['recent', ['ann Lee', 'José Müller', 'Bo']],
    ['name', ['ann Lee', 'Bo', 'José Müller']],
    ['organization', ['Bo', 'José Müller', 'ann Lee']],
    ['stage', ['ann Lee', 'Bo', 'José Müller']],
  ] as const)('is sorted by %s, what is not said last', (order, sorted) => {
    expect(names({ order })).toEqual(sorted);
  });

  it('puts people saved at one instant in the order of their names', () => {
    const same = entries.map((entry) => ({ ...entry, savedAt: '1' }));
    expect(shownPeople([...same, ...same.slice(0, 1)], noFilter).map(({ person }) => person.name)).toEqual([
      'ann Lee',
      'Bo',
      'José Müller',
      'José Müller',
    ]);
  });

  it('knows whether it is narrowed, and how many stand at each stage', () => {
    expect(isFiltered({ ...noFilter, text: ' ' })).toBe(false);
    expect(isFiltered({ ...noFilter, stage: 'met' })).toBe(true);
    expect([...countStages([...entries, ...entries.slice(0, 1)])]).toEqual([
      ['met', 2],
      ['to-ask', 1],
      ['asked', 1],
    ]);
  });
});
