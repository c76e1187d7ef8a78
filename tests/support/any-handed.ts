import fc from 'fast-check';
import {
  carriedRecords,
  handedKinds,
  handedOf,
  nothing,
  type Handed,
  type HandedRecords,
} from '../../src/handover/core/handed.ts';
import { records } from '../../src/workspace/core/records.ts';
import { fullRecords } from './full-records.ts';
import { likeRecord } from './like-record.ts';
import { naughtyStrings } from './naughty-strings.ts';

/** One record of each kind that links carry, with every field filled. */
export const filled: HandedRecords = {
  goal: fullRecords.goal.value,
  pitch: fullRecords.pitch.value,
  person: fullRecords.person.value,
  conversation: fullRecords.conversation.value,
};

const anyRecord = (name: (typeof carriedRecords)[number]) =>
  fc.oneof(
    fc.constant(filled[name]),
    likeRecord(filled[name]).map(
      (data) => records[name].parse(JSON.parse(JSON.stringify(data)), 'x1')?.value ?? nothing[name],
    ),
    fc.constantFrom(...naughtyStrings).map((text) => withText(filled[name], text)),
  );

/** The same record with a text in place of each text that holds words. */
function withText<T>(value: T, text: string): T {
  const swap = (one: unknown, key: string): unknown => {
    if (Array.isArray(one)) return one.map((item) => swap(item, key));
    if (typeof one === 'object' && one !== null) {
      return Object.fromEntries(Object.entries(one).map(([name, field]) => [name, swap(field, name)]));
    }
    return /^(text|title|note|notes|probes|name|now|subject|found|learned|dress)$/.test(key) ? text : one;
  };
  return swap(value, '') as T;
}

/** Any records at all: full ones, broken ones as they are read, naughty ones. */
export const anyRecords = fc.record(
  Object.fromEntries(carriedRecords.map((name) => [name, anyRecord(name)])),
) as fc.Arbitrary<HandedRecords>;

/** Any kind made of any records. */
export const anyHanded: fc.Arbitrary<Handed> = fc
  .tuple(fc.constantFrom(...handedKinds), anyRecords)
  .map(([kind, from]) => handedOf(kind, from));

/** The same with the ids that a link gives to items: 1, 2, 3. Blanks keep theirs. */
export function numbered<T>(value: T, key = ''): T {
  if (Array.isArray(value)) {
    return value.map((item: unknown, at) =>
      typeof item === 'object' && item !== null && key !== 'blanks'
        ? { ...numbered(item), id: String(at + 1) }
        : item,
    ) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, numbered(field, name)])) as T;
}
