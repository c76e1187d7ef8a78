import fc from 'fast-check';
import { naughtyStrings } from './naughty-strings.ts';

/** JSON with the field names of a full record at every depth, and values of its own, naughty ones and any. */
export function likeRecord(value: unknown): fc.Arbitrary<unknown> {
  const any = fc.oneof(fc.constant(value), fc.constantFrom(...naughtyStrings), fc.jsonValue({ maxDepth: 1 }));
  if (Array.isArray(value)) {
    return fc.oneof({ weight: 4, arbitrary: fc.array(likeRecord(value[0]), { maxLength: 3 }) }, any);
  }
  if (typeof value !== 'object' || value === null) return any;
  const fields = Object.fromEntries(Object.entries(value).map(([key, field]) => [key, likeRecord(field)]));
  return fc.oneof({ weight: 8, arbitrary: fc.record(fields, { requiredKeys: [] }) }, any);
}
