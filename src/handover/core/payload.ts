import { envelopeText, parseJson } from '../../storage/core/envelope.ts';
import { isObject } from '../../storage/core/json.ts';
import { openText, type RecordType } from '../../storage/core/open.ts';
import { records } from '../../workspace/core/records.ts';
import { carriedRecords, handedKinds, handedOf, hasNothing, nothing, type Handed } from './handed.ts';
import type { HandedRecords } from './handed.ts';

/** The version of what stands around the records in a link; each record has its own. */
export const payloadVersion = 1;

/** How many items all lists of a link may hold: a talk of years has a few hundred, and a page of many thousands would hang. */
export const mostItems = 2000;

/** Nothing of ours is nested deeper. What is shallower than this can’t exhaust the stack of anything that reads it. */
const deepest = 10;

/** Why the text of a link is refused. `newer`: a later Askwell made it. `empty`: it can be read and there is nothing in it. */
export type PayloadFault = 'broken' | 'newer' | 'unknown-kind' | 'empty';

/** What a text hands over; `dropped` counts what could not be read within it. */
export type PayloadRead =
  | { readonly kind: 'handed'; readonly handed: Handed; readonly dropped: number }
  | { readonly kind: 'refused'; readonly reason: PayloadFault };

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

/** Reads the text of a link, whoever wrote it. Each record is opened as if it had been stored (S13). Never throws. */
export function readPayload(text: string): PayloadRead {
  const json = parseJson(text);
  if (!isObject(json?.value) || !isShallow(json.value, deepest)) return refused('broken');
  const { v, kind, records: carried } = json.value;
  if (typeof v === 'number' && v > payloadVersion) return refused('newer');
  if (v !== payloadVersion || typeof kind !== 'string' || !isObject(carried)) return refused('broken');
  const known = handedKinds.find((one) => one === kind);
  if (known === undefined) return refused('unknown-kind');
  const opened = openAll(carried);
  if (typeof opened === 'string') return refused(opened);
  const handed = handedOf(known, opened.records);
  return hasNothing(handed) ? refused('empty') : { kind: 'handed', handed, dropped: opened.dropped };
}

const refused = (reason: PayloadFault): PayloadRead => ({ kind: 'refused', reason });

const isShallow = (value: unknown, left: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (left > 0 && Object.values(value).every((one) => isShallow(one, left - 1)));

type Carried = Readonly<Record<string, unknown>>;

function openAll(carried: Carried): { records: HandedRecords; dropped: number } | 'broken' | 'newer' {
  const room = { left: mostItems, dropped: 0 };
  const opened: Record<string, unknown> = {};
  for (const name of carriedRecords) {
    if (!Object.hasOwn(carried, name)) continue;
    const one = openOne(records[name], name, carried[name], room);
    if (typeof one === 'string') return one;
    opened[name] = one.value;
    room.dropped += one.dropped;
  }
  return { records: { ...nothing, ...opened }, dropped: room.dropped };
}

/** How many more items are read, and how many were left out. */
type Room = { left: number; dropped: number };

function openOne(type: RecordType<unknown>, name: string, carried: unknown, room: Room) {
  if (!isObject(carried) || typeof carried['version'] !== 'number') return 'broken';
  const slot = `${name}/handed`;
  const data = withIds(carried['data'], room);
  const opened = openText(type, slot, envelopeText(slot, carried['version'], '', data));
  if (opened.kind === 'damaged') return 'broken';
  return opened.kind === 'newer' ? 'newer' : opened;
}

/** Gives items the ids that a link leaves out, and leaves out items where there is no more room. */
function withIds(value: unknown, room: Room): unknown {
  if (Array.isArray(value)) {
    const items = value.slice(0, room.left) as readonly unknown[];
    room.left -= items.length;
    room.dropped += value.length - items.length;
    return items.map((item, at) => withIds(isObject(item) ? { id: String(at + 1), ...item } : item, room));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withIds(field, room)]));
}
