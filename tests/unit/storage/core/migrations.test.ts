import { describe, expect, it } from 'vitest';
import { defineVersions, migrate } from '../../../../src/storage/core/migrations.ts';

const same = (data: unknown) => data;
const first = { version: 1, name: 'first' } as const;

describe('the versions of a record', () => {
  it('throw at definition where a number is missing (S8)', () => {
    expect(() => defineVersions('person', [first, { version: 3, name: 'third', migrate: same }])).toThrow(
      'person: third is doubled or out of order',
    );
  });

  it('throw at definition where they do not start at 1 (S8)', () => {
    expect(() => defineVersions('person', [{ version: 2 as 1, name: 'second' }])).toThrow(
      'is doubled or out of order',
    );
  });

  it('throw at definition where a name is used twice (S8)', () => {
    expect(() => defineVersions('person', [first, { version: 2, name: 'first', migrate: same }])).toThrow(
      'first is doubled or out of order',
    );
  });
});

describe('migrating', () => {
  const versions = defineVersions('note', [
    first,
    { version: 2, name: 'doubled', migrate: (data) => [data, data] },
    { version: 3, name: 'counted', migrate: (data) => ({ count: (data as unknown[]).length }) },
  ]);

  it('runs what is needed, in order (S8)', () => {
    expect(migrate(versions, 1, 'a')).toEqual({ kind: 'migrated', data: { count: 2 } });
    expect(migrate(versions, 2, [1, 2, 3])).toEqual({ kind: 'migrated', data: { count: 3 } });
  });

  it('leaves today’s data as they are', () => {
    const data = Object.freeze({ count: 1 });
    expect(migrate(versions, 3, data)).toEqual({ kind: 'migrated', data });
  });

  it('stops before data of a newer version (S5)', () => {
    expect(migrate(versions, 4, {})).toEqual({ kind: 'newer' });
  });

  it('names the migration that threw, and does not throw itself', () => {
    expect(migrate(versions, 2, null)).toEqual({ kind: 'failed', name: 'counted', version: 3 });
  });
});
