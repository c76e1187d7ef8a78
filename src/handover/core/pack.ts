import { isObject } from '../../storage/core/json.ts';
import { records } from '../../workspace/core/records.ts';
import { carriedRecords, nothing, payloadVersion, type Handed } from './handed.ts';

/** How long a link may be so that mail programs leave it whole, in characters. */
export const safeLength = 8_000;

/** What goes into a link, as JSON: `{ v, kind, records: { goal: { version, data }, … } }`, without what needs no saying. */
export function payloadText({ kind, ...carried }: Handed): string {
  const said = carriedRecords
    .map((name) => [name, lean(carried[name], '')] as const)
    .filter(([name, data]) => JSON.stringify(data) !== JSON.stringify(lean(nothing[name], '')))
    .map(([name, data]) => [name, { version: records[name].versions.current, data }]);
  return JSON.stringify({ v: payloadVersion, kind, records: Object.fromEntries(said) as unknown });
}

/**
 * Without what reads the same when it is missing: empty fields, and the ids of items, which get new ones. Blanks keep theirs: they are
 * those of the message templates. `key` is the field that the value stands in.
 */
function lean(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => lean(item, key));
  if (!isObject(value)) return value;
  const fields = Object.entries(value)
    .filter(([name]) => name !== 'id' || key === 'blanks')
    .map(([name, field]) => [name, lean(field, name)] as const);
  return Object.fromEntries(fields.filter(([, field]) => !isEmpty(field)));
}

const isEmpty = (value: unknown): boolean =>
  value === '' ||
  value === null ||
  value === false ||
  (typeof value === 'object' && Object.keys(value).length === 0);
