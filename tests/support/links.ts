import { handedOf, type HandedKind } from '../../src/handover/core/handed.ts';
import { payloadText } from '../../src/handover/core/pack.ts';
import { deflateText } from '../../src/shared/platform/deflate.ts';
import { filled } from './any-handed.ts';

/** The address, within the site, of a link with a text in it. */
export async function linkOfText(text: string): Promise<string> {
  return `/open/#v1.${await deflateText(text)}`;
}

/** A link that hands over a kind of some records; without them the records that have every field filled. */
export async function linkOf(kind: HandedKind, changed: Partial<typeof filled> = {}): Promise<string> {
  return linkOfText(payloadText(handedOf(kind, { ...filled, ...changed })));
}
