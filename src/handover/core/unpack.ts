import { envelopeText, parseJson } from '../../storage/core/envelope.ts';
import { isObject } from '../../storage/core/json.ts';
import { openText, type RecordType } from '../../storage/core/open.ts';
import { records } from '../../workspace/core/records.ts';
import {
  carriedRecords,
  handedKinds,
  handedOf,
  hasNothing,
  mostBytes,
  nothing,
  payloadVersion,
} from './handed.ts';
import type { Handed } from './handed.ts';

/** How many items all lists of a link may hold: a talk of years has a few hundred, and a page of many thousands would hang. */
export const mostItems = 2000;

/** Nothing of ours is nested deeper. What is shallower than this can’t exhaust the stack of anything that reads it. */
const deepest = 10;

/** What unpacking gave. `unsupported`: this browser can’t unpack. */
type Inflated =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'broken' | 'too-big' | 'unsupported' };

/** The text in the packed characters of a link, unless it has more than `most` bytes. Never rejects. */
export type Inflate = (packed: string, most: number) => Promise<Inflated>;

/** Why a link is refused. `newer`: a later Askwell made it. `empty`: it can be read and there is nothing in it. */
export type LinkFault =
  'not-a-link' | 'broken' | 'too-big' | 'newer' | 'unknown-kind' | 'empty' | 'unsupported';

/** What a link hands over; `dropped` counts what could not be read within it. */
export type LinkRead =
  | { readonly kind: 'handed'; readonly handed: Handed; readonly dropped: number }
  | { readonly kind: 'refused'; readonly reason: LinkFault };

/** The text in a fragment, or why there is none to read. */
type Unpacked =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: Exclude<LinkFault, 'unknown-kind' | 'empty'> };

/**
 * Unpacks the fragment of an address, with or without its `#`, to at most `most` bytes. What follows the last character of a link is
 * ignored: WordPress appends `?secret=…` to the address of a frame, and programs take a full stop for a part of a link. Never rejects.
 */
export async function unpackFragment(fragment: string, inflate: Inflate, most: number): Promise<Unpacked> {
  const [, version, packed = ''] = /^#?v([1-9]\d{0,8})\.([\w-]*)/.exec(fragment) ?? [];
  if (version === undefined) return { kind: 'refused', reason: 'not-a-link' };
  if (version !== '1') return { kind: 'refused', reason: 'newer' };
  const inflated = await inflate(packed, most);
  return inflated.kind === 'text' ? inflated : { kind: 'refused', reason: inflated.kind };
}

/** Reads the fragment of an address that hands something over. Never rejects. */
export async function readFragment(fragment: string, inflate: Inflate): Promise<LinkRead> {
  const unpacked = await unpackFragment(fragment, inflate, mostBytes);
  return unpacked.kind === 'text' ? readPayload(unpacked.text) : unpacked;
}

/** Reads the text of a link, whoever wrote it. Each record is opened as if it had been stored (S13). Never throws. */
export function readPayload(text: string): LinkRead {
  const json = parseJson(text);
  if (!isObject(json?.value) || !isShallow(json.value, deepest)) return refused('broken');
  const { v, kind, records: carried } = json.value;
  if (typeof v === 'number' && v > payloadVersion) return refused('newer');
  if (v !== payloadVersion || typeof kind !== 'string' || !isObject(carried)) return refused('broken');
  const known = handedKinds.find((one) => one === kind);
  if (known === undefined) return refused('unknown-kind');
  const room = { left: mostItems, dropped: 0 };
  const opened = { ...nothing };
  for (const name of carriedRecords) {
    if (carried[name] === undefined) continue;
    const one = openOne(records[name], name, carried[name], room);
    if (one.kind === 'newer') return refused('newer');
    if (one.kind === 'damaged') return refused('broken');
    Object.assign(opened, { [name]: one.value });
    room.dropped += one.dropped;
  }
  const handed = handedOf(known, opened);
  return hasNothing(handed) ? refused('empty') : { kind: 'handed', handed, dropped: room.dropped };
}

const refused = (reason: LinkFault): LinkRead => ({ kind: 'refused', reason });

const isShallow = (value: unknown, left: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (left > 0 && Object.values(value).every((one) => isShallow(one, left - 1)));

/** How many more items are read, and how many were left out. */
type Room = { left: number; dropped: number };

function openOne(type: RecordType<unknown>, name: string, carried: unknown, room: Room) {
  const slot = `${name}/handed`;
  const { version, data } = isObject(carried) ? carried : {};
  // Opening finds out whether the version is one.
  return openText(type, slot, envelopeText(slot, version as number, '', withIds(data, room)));
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
