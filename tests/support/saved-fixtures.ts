import { existsSync, readFileSync } from 'node:fs';
import { openText, type Opened, type RecordType } from '../../src/storage/core/open.ts';

/** The bytes that a version of a record wrote, or `undefined` where nobody saved them. */
export function savedBy(record: string, version: number): string | undefined {
  const path = `tests/fixtures/saved/${record}/v${String(version)}.json`;
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Opens the stored texts of a record, and names the migrations that none of them needed: no test has run those. */
export function openAll(
  type: RecordType<unknown>,
  slot: string,
  texts: readonly string[],
): { opened: Opened<unknown>[]; unrun: string[] } {
  const unrun = new Set(type.versions.later.map(({ name }) => name));
  const later = type.versions.later.map((step) => ({
    ...step,
    migrate: (data: unknown) => {
      unrun.delete(step.name);
      return step.migrate(data);
    },
  }));
  const spied = { ...type, versions: { ...type.versions, later } };
  return { opened: texts.map((text) => openText(spied, slot, text)), unrun: [...unrun] };
}
