import { isObject } from './json.ts';

/** Stands in every envelope and backup, so that a file of another program is known as such. */
export const app = 'askwell';

/**
 * What is stored under one key (S2). `slot` is the slot's name without prefix (`person/k3x9`), `version` the version of the record
 * that wrote `data`, `savedAt` the instant of the last edit in it as an ISO string in UTC.
 */
export type Envelope = { app: typeof app; slot: string; version: number; savedAt: string; data: unknown };

/** Why a text is no envelope: not JSON at all, JSON of another shape, or the envelope of another slot. */
export type BadEnvelope = 'not-json' | 'not-an-envelope' | 'other-slot';

/** The envelope in a text, or why there is none. */
export type EnvelopeRead = { kind: 'envelope'; envelope: Envelope } | { kind: 'bad'; reason: BadEnvelope };

/** The name of a slot: a record's name, and for records of which there are many, `/` and the id. No colon: it marks copies. */
const slotName = /^[a-z]+(-[a-z]+)*(\/[A-Za-z0-9_-]{1,64})?$/;

/** Whether a text may be the name of a slot. */
export function isSlotName(name: string): boolean {
  return slotName.test(name);
}

/** The record's name and the id in a slot's name; the id is empty where there is only one of the record. */
export function partsOfSlot(slot: string): { record: string; id: string } {
  const [record = '', id = ''] = slot.split('/');
  return { record, id };
}

/** The text to store. Lone surrogates are escaped by `JSON.stringify`, so every string comes back the same. */
export function envelopeText(slot: string, version: number, savedAt: string, data: unknown): string {
  return JSON.stringify({ app, slot, version, savedAt, data } satisfies Envelope);
}

/** A value from outside as an envelope. The data in it are still foreign. */
export function toEnvelope(value: unknown): Envelope | undefined {
  if (!isObject(value) || value['app'] !== app || !Object.hasOwn(value, 'data')) return undefined;
  const { slot, version, savedAt, data } = value;
  if (typeof slot !== 'string' || !isSlotName(slot) || typeof savedAt !== 'string') return undefined;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) return undefined;
  return { app, slot, version, savedAt, data };
}

/** Reads a stored text as the envelope of `slot`. Never throws. */
export function readEnvelope(text: string, slot: string): EnvelopeRead {
  const json = parseJson(text);
  if (json === undefined) return { kind: 'bad', reason: 'not-json' };
  const envelope = toEnvelope(json.value);
  if (envelope === undefined) return { kind: 'bad', reason: 'not-an-envelope' };
  return envelope.slot === slot ? { kind: 'envelope', envelope } : { kind: 'bad', reason: 'other-slot' };
}

/** The value of a JSON text, wrapped so that `null` is told from no JSON. */
export function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
