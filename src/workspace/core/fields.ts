import { isObject } from '../../storage/core/json.ts';
import type { Parsed } from '../../storage/core/open.ts';
import { isDay, type Day } from './day.ts';
import { limits, maxMinutes } from './limits.ts';

/** Reads one value from JSON; `undefined` where it is of the wrong kind. Never throws. */
export type Read<T> = (value: unknown) => Parsed<T> | undefined;

/** A field of a record. Without a `fallback` the record is nothing without it, and a bad one makes the whole item bad. */
export type Field<T> = { read: Read<T>; fallback?: { value: T } };

const whole = <T>(value: T): Parsed<T> => ({ value, dropped: 0 });

/** A field that falls back to `value`: silently where it is missing, counted as dropped where it is bad. */
export function or<T>(read: Read<T>, value: T): Field<T> {
  return { read, fallback: { value } };
}

/** A field that its item cannot be without. */
export function must<T>(read: Read<T>): Field<T> {
  return { read };
}

/** A text of at most `limit` units. A longer one is cut, never within a character, and counts as dropped. */
export function text(limit: number): Field<string> {
  return or((value) => {
    if (typeof value !== 'string') return undefined;
    if (value.length <= limit) return whole(value);
    return { value: value.slice(0, limit).replace(/[\uD800-\uDBFF]$/, ''), dropped: 1 };
  }, '');
}

/** A field of one line. */
export const line = text(limits.line);

/** A field of some sentences. */
export const note = text(limits.note);

/** A long text. */
export const longText = text(limits.text);

/** A list of texts of some sentences each. What is no text is dropped and counted. */
export const texts: Field<readonly string[]> = or((value) => {
  if (!Array.isArray(value)) return undefined;
  const read = (value as readonly unknown[]).map((entry) => note.read(entry));
  return {
    value: read.flatMap((one) => one?.value ?? []),
    dropped: read.reduce((sum, one) => sum + (one?.dropped ?? 1), 0),
  };
}, []);

/** An id: letters, digits, `-` and `_`, at most 64. */
export const id: Read<string> = (value) =>
  typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value) ? whole(value) : undefined;

/** A calendar day. */
export const day: Read<Day> = (value) =>
  typeof value === 'string' && isDay(value) ? whole(value) : undefined;

/** A time of day, `HH:MM`, 24 hours. */
export const time: Read<string> = (value) =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? whole(value) : undefined;

/** An instant as `Date.toISOString` writes it: UTC, to the millisecond. */
export const instant: Read<string> = (value) => {
  if (typeof value !== 'string') return undefined;
  const [, date = '', clock = ''] = /^(.{10})T(\d{2}:\d{2}):[0-5]\d\.\d{3}Z$/.exec(value) ?? [];
  return isDay(date) && time(clock) !== undefined ? whole(value) : undefined;
};

/** Whole minutes, from 0 to a working day. */
export const minutes: Read<number> = (value) => wholeNumber(value, 0, maxMinutes);

/** A speaking rate in words a minute. */
export const wordsPerMinute: Read<number> = (value) => wholeNumber(value, 40, 400);

function wholeNumber(value: unknown, least: number, most: number): Parsed<number> | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value)) return undefined;
  // JSON has no -0 of its own: it would come back as 0.
  return value >= least && value <= most ? whole(value + 0) : undefined;
}

/** Yes or no; no where it is missing. */
export const flag: Field<boolean> = or(
  (value) => (typeof value === 'boolean' ? whole(value) : undefined),
  false,
);

/** One of some words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Read<Word> {
  return (value) => {
    const word = words.find((known) => known === value);
    return word === undefined ? undefined : whole(word);
  };
}

/** What `read` reads, or nothing: `null` stands for “not said”. */
export function maybe<T>(read: Read<T>): Field<T | null> {
  return or<T | null>((value) => (value === null ? whole(null) : read(value)), null);
}

/** An object rebuilt from its own named fields; all else in it is left out. */
export function shape<T extends object>(fields: { readonly [Key in keyof T]-?: Field<T[Key]> }): Read<T> {
  const entries = Object.entries(fields) as [string, Field<unknown>][];
  return (value) => {
    if (!isObject(value)) return undefined;
    const rebuilt: Record<string, unknown> = {};
    let dropped = 0;
    for (const [key, { read, fallback }] of entries) {
      const isThere = Object.hasOwn(value, key);
      const parsed = isThere ? read(value[key]) : undefined;
      if (parsed === undefined && fallback === undefined) return undefined;
      rebuilt[key] = parsed === undefined ? fallback?.value : parsed.value;
      dropped += parsed?.dropped ?? (isThere ? 1 : 0);
    }
    return { value: rebuilt as T, dropped };
  };
}

/** An object as a field: missing or bad, it is what an empty one reads as. */
export function part<T extends object>(read: Read<T>): Field<T> {
  return or(read, emptyOf(read, ''));
}

/** A list of items with ids. Bad items, and those whose id came before, are dropped and counted; the others keep their order. */
export function list<T extends { readonly id: string }>(read: Read<T>): Field<readonly T[]> {
  return or<readonly T[]>((value) => {
    if (!Array.isArray(value)) return undefined;
    const items = new Map<string, T>();
    let dropped = 0;
    for (const entry of value as readonly unknown[]) {
      const item = read(entry);
      const isNew = item !== undefined && !items.has(item.value.id);
      if (isNew) items.set(item.value.id, item.value);
      dropped += isNew ? item.dropped : 1;
    }
    return { value: [...items.values()], dropped };
  }, []);
}

/** The parse of a record whose id is its slot’s: the fields from the data, the id from the key. */
export function withId<T extends object>(
  read: Read<T>,
): (data: unknown, id: string) => Parsed<{ readonly id: string } & T> | undefined {
  return (data, ownId) => {
    const parsed = read(data);
    return parsed && { value: { id: ownId, ...parsed.value }, dropped: parsed.dropped };
  };
}

/** What a record holds in which nothing was said yet: what an empty object reads as. */
export function emptyOf<T extends object>(
  parse: (data: unknown, id: string) => Parsed<T> | undefined,
  id: string,
): T {
  const empty = parse({}, id);
  if (empty === undefined) throw new Error('a record has a fallback for every field');
  return empty.value;
}
