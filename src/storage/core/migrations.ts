/** Changes the data of the version before into its own version. Pure; takes unknown JSON and trusts nothing in it (S8). */
export type Migration = (data: unknown) => unknown;

/** A version of a record: the first has no data before it to change. */
export type FirstVersion = { version: 1; name: string };

/** A later version: `migrate` takes the data of `version - 1`. */
export type LaterVersion = { version: number; name: string; migrate: Migration };

/** All versions of a record, oldest first, checked by `defineVersions`. `current` is the one that today's code writes. */
export type Versions = { record: string; current: number; later: readonly LaterVersion[] };

/** Data of the current version; or the data are newer than this code; or a migration threw, which is our fault. */
export type Migrated =
  { kind: 'migrated'; data: unknown } | { kind: 'newer' } | { kind: 'failed'; name: string; version: number };

/**
 * Declares the versions of a record.
 * @throws {Error} where a number is missing, doubled or out of order, or a name is used twice: at definition, so a gap never ships.
 */
export function defineVersions(
  record: string,
  versions: readonly [FirstVersion, ...LaterVersion[]],
): Versions {
  versions.forEach(({ version, name }, index) => {
    const isFirst = versions.findIndex((other) => other.name === name) === index;
    if (version !== index + 1 || !isFirst) throw new Error(`${record}: ${name} is doubled or out of order`);
  });
  const [, ...later] = versions;
  return { record, current: versions.length, later };
}

/** Brings data of version `from` to the current version. Never throws, never changes `data`. */
export function migrate(versions: Versions, from: number, data: unknown): Migrated {
  if (from > versions.current) return { kind: 'newer' };
  let changed = data;
  for (const { version, name, migrate: change } of versions.later.slice(from - 1)) {
    try {
      changed = change(changed);
    } catch {
      return { kind: 'failed', name, version };
    }
  }
  return { kind: 'migrated', data: changed };
}
