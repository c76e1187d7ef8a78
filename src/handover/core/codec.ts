import { fromBase64url, toBase64url } from './base64url.ts';
import type { Handed } from './handed.ts';
import { readPayload, type PayloadFault } from './payload.ts';

/** How long the text in a link may be, in bytes: what is packed as small as a link can unpack to the memory of a machine. */
export const mostBytes = 2_000_000;

/** How long a link may be so that mail programs leave it whole, in characters. */
export const safeLength = 8_000;

/** A text, packed by the browser. */
export type Deflate = (text: string) => Promise<Uint8Array>;

/** What unpacking gave. `unsupported`: this browser can’t unpack. */
export type Inflated =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'broken' | 'too-big' | 'unsupported' };

/** The text in packed bytes, unless it has more than `most` bytes. Never rejects. */
export type Inflate = (bytes: Uint8Array<ArrayBuffer>, most: number) => Promise<Inflated>;

/** Why a link is refused. */
export type LinkFault = 'not-a-link' | 'too-big' | 'unsupported' | PayloadFault;

/** What a fragment hands over; `dropped` counts what could not be read within it. */
export type LinkRead =
  | { readonly kind: 'handed'; readonly handed: Handed; readonly dropped: number }
  | { readonly kind: 'refused'; readonly reason: LinkFault };

/** What goes after the `#` of a link: `v1.` and the packed text of a payload. */
export async function fragmentOf(text: string, deflate: Deflate): Promise<string> {
  return `v1.${toBase64url(await deflate(text))}`;
}

/**
 * Reads the fragment of an address, with or without its `#`. What follows the last character of a link is ignored: WordPress appends
 * `?secret=…` to the address of a frame, and programs take a full stop for a part of a link. Never rejects.
 */
export async function readFragment(fragment: string, inflate: Inflate): Promise<LinkRead> {
  const [, version, packed = ''] = /^#?v([1-9]\d{0,8})\.([\w-]*)/.exec(fragment) ?? [];
  if (version === undefined) return { kind: 'refused', reason: 'not-a-link' };
  if (version !== '1') return { kind: 'refused', reason: 'newer' };
  const bytes = fromBase64url(packed);
  if (bytes === undefined) return { kind: 'refused', reason: 'broken' };
  const inflated = await inflate(bytes, mostBytes);
  return inflated.kind === 'text' ? readPayload(inflated.text) : { kind: 'refused', reason: inflated.kind };
}
