import { oneLine, plainText } from '../../../shared/core/plain-text.ts';
import type { Mail } from '../../../shared/core/mailto.ts';
import { hex, octetsOf, packed } from '../../../shared/core/octets.ts';

/**
 * An e-mail as a file (`.eml`) that a mail program opens as a draft: `X-Unsent: 1` is Microsoft’s mark for that, others show
 * it as a message to forward. Seven-bit text, lines of at most 76 characters, ended by CRLF. There is no sender and no date:
 * those are the mail program’s. An address that plain ASCII cannot write is left out, for the person to enter.
 */
export function mailFile({ to, subject, body }: Mail): string {
  const address = oneLine(to);
  return [
    'X-Unsent: 1',
    ...(isPlainAddress(address) ? [addressLine(address)] : []),
    headerLine('Subject', subject),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(body),
    '',
  ].join('\r\n');
}

/** RFC 2045, 2047: no encoded line is longer. */
const lineLimit = 76;

const isPlainAddress = (address: string) =>
  /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/.test(address) && isAscii(address);

const isAscii = (text: string) => /^[ -~]*$/.test(text);

const addressLine = (address: string) =>
  address.length + 'To: '.length > lineLimit ? `To:\r\n ${address}` : `To: ${address}`;

/** A header: as it is where it is short ASCII, else in encoded words of at most 75 characters, one a line (RFC 2047). */
function headerLine(name: string, value: string): string {
  const text = oneLine(value);
  const plain = `${name}: ${text}`;
  if (isAscii(text) && !text.includes('=?') && plain.length <= lineLimit) return plain;
  const pieces = octetsOf(text).map(({ character, octets }) => {
    const safe = /[A-Za-z0-9]/.test(character) ? character : octets.map((octet) => `=${hex(octet)}`).join('');
    const word = character === ' ' ? '_' : safe;
    return { text: word, size: word.length };
  });
  const frame = '=?UTF-8?Q??='.length;
  const words = packed(pieces, { most: lineLimit - 1, first: frame + name.length + 1, start: frame });
  return `${name}: ${words.map((word) => `=?UTF-8?Q?${word}?=`).join('\r\n ')}`;
}

/** RFC 2045, 6.7. White space at a line’s end, a lone dot and “From ” at its start are encoded, as carriers change them. */
function quotedPrintable(text: string): string {
  return plainText(text)
    .split('\n')
    .map((line) => {
      const characters = octetsOf(line);
      const pieces = characters.map(({ character, octets }, at) => {
        const isFirst = at === 0;
        const isLast = at === characters.length - 1;
        const isRisky =
          (isLast && /[ \t]/.test(character)) || (isFirst && (character === '.' || line.startsWith('From ')));
        const asItIs = /[\t -~]/.test(character) && character !== '=' && !isRisky;
        const piece = asItIs ? character : octets.map((octet) => `=${hex(octet)}`).join('');
        return { text: piece, size: piece.length };
      });
      // One is kept for the “=” that ends a broken line.
      return packed(pieces, { most: lineLimit - 1, first: 0, start: 0 }).join('=\r\n');
    })
    .join('\r\n');
}
