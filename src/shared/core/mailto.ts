import { hex } from './octets.ts';
import { oneLine, plainText } from './plain-text.ts';

/** An e-mail to be written. `to` may be empty: the person then chooses in the mail program. */
export type Mail = { readonly to: string; readonly subject: string; readonly body: string };

/** A `mailto:` address longer than this may be cut off by a mail program or a browser (E79, compared on the day `checked`). */
export const mailtoLimit = { most: 1800, claims: ['E79'], checked: '2026-11-23' } as const;

/** A `mailto:` address. `long`: some mail programs would cut it off, so offer copying or the file first. */
export type MailAddress = {
  readonly kind: 'fits' | 'long';
  readonly href: string;
  /** Characters of `href`. */
  readonly length: number;
};

/**
 * The address that opens the mail program with everything filled in (RFC 6068): UTF-8, percent-encoded, lines ended by
 * `%0D%0A`. Nothing that stands in the address, the subject or the body can add a field.
 */
export function mailtoOf({ to, subject, body }: Mail): MailAddress {
  const address = encoded(oneLine(to).replaceAll(' ', '')).replaceAll('%40', '@');
  const lines = plainText(body).replaceAll('\n', '\r\n');
  const href = `mailto:${address}?subject=${encoded(oneLine(subject))}&body=${encoded(lines)}`;
  return { kind: href.length > mailtoLimit.most ? 'long' : 'fits', href, length: href.length };
}

/** Stricter than `encodeURIComponent`: also what an attribute in single quotes or a Markdown link could trip over. */
const encoded = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${hex(one.charCodeAt(0))}`);
