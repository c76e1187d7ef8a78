import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { oneLine, plainText } from '../../../../../src/shared/core/plain-text.ts';
import { mailFile } from '../../../../../src/tools/outreach/core/mail-file.ts';
import { anyText, runs } from '../../../../support/property.ts';

const mail = { to: 'tom@example.org', subject: 'Twenty minutes', body: 'Dear Tom,\n\nHello' };

/** What a mail program reads: the headers, unfolded and decoded by RFC 2047, and the body, decoded by RFC 2045. */
function read(file: string) {
  const [head = '', ...rest] = file.split('\r\n\r\n');
  const unfolded = head.replace(/\r\n(?=[ \t])/g, '').split('\r\n');
  const headers = unfolded.map((line) => {
    const [name = '', ...value] = line.split(': ');
    return [name.trim(), decodedWords(value.join(': ').trim())] as const;
  });
  const octets = rest
    .join('\r\n\r\n')
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
  return { headers, body: Buffer.from(octets, 'latin1').toString('utf8').replace(/\r\n$/, '') };
}

const decodedWords = (value: string) =>
  value
    .replace(/\?= +=\?/g, '?==?')
    .replace(/=\?UTF-8\?Q\?([!->@-~]*?)\?=/g, (_, word: string) =>
      decodeURIComponent(word.replaceAll('_', '%20').replaceAll('=', '%')),
    );

const linesOf = (file: string) => file.split('\r\n');
const headerOf = (file: string, name: string) => new Map(read(file).headers).get(name);

describe('mailFile', () => {
  it('is a draft in plain text, with what every reader needs', () => {
    expect(linesOf(mailFile(mail))).toEqual([
      'X-Unsent: 1',
      'To: tom@example.org',
      'Subject: Twenty minutes',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      ...['Dear Tom,', '', 'Hello', ''],
    ]);
  });

  it('writes a subject in another script as encoded words', () => {
    const file = mailFile({ ...mail, subject: 'Año 🙂 nuevo' });
    expect(file).toContain('Subject: =?UTF-8?Q?A=C3=B1o_=F0=9F=99=82_nuevo?=\r\n');
  });

  it.each([
    ['long ASCII words', 'twenty minutes '.repeat(12).trim()],
    ['one long ASCII word', 'x'.repeat(300)],
    ['accents', 'é'.repeat(120)],
    ['emoji', '🙂'.repeat(60)],
  ])('folds a header longer than 75 between characters: %s', (_, subject) => {
    const file = mailFile({ ...mail, subject });
    const words = [...file.matchAll(/=\?UTF-8\?Q\?(.*?)\?=/g)];
    expect(words.length).toBeGreaterThan(1);
    for (const [word, coded = ''] of words) {
      expect(word.length).toBeLessThanOrEqual(75);
      expect(() => decodeURIComponent(coded.replaceAll('=', '%'))).not.toThrow();
    }
    expect(headerOf(file, 'Subject')).toBe(subject);
  });

  it('encodes a subject that looks encoded, so that it reads as typed', () => {
    expect(headerOf(mailFile({ ...mail, subject: '=?UTF-8?Q?x?=' }), 'Subject')).toBe('=?UTF-8?Q?x?=');
  });

  it('puts a long address on a line of its own', () => {
    const to = `${'x'.repeat(64)}@${'y'.repeat(60)}.example`;
    const file = mailFile({ ...mail, to });
    expect(file).toContain(`To:\r\n ${to}\r\n`);
  });

  it.each([
    '',
    'Tom',
    'a@b.example, c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    'jürg@example.ch',
    '<a@b.example>',
  ])('leaves out an address that it cannot write plainly: %j', (to) => {
    expect(read(mailFile({ ...mail, to })).headers.map(([name]) => name)).not.toContain('To');
  });

  it('protects what carriers change: white space at line ends, “From ” and a lone dot', () => {
    const file = mailFile({ ...mail, body: 'From here \n.\n..x\ta\t\n=' });
    expect(linesOf(file).slice(7)).toEqual(['=46rom here=20', '=2E', '=2E.x\ta=09', '=3D', '']);
  });

  it('breaks a long line between characters', () => {
    const file = mailFile({ ...mail, body: `x${'🙂'.repeat(50)}` });
    for (const line of linesOf(file).slice(7)) {
      expect(() => decodeURIComponent(line.replace(/=$/, '').replaceAll('=', '%'))).not.toThrow();
    }
  });

  // A mark of byte order says nothing in UTF-8, and decoders drop it.
  const unmarked = (text: string) => text.replaceAll('\uFEFF', '').trim();

  it('is read by a mail program as it was typed', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (subject, body) => {
        const read = await PostalMime.parse(mailFile({ to: 'tom@example.org', subject, body }));
        expect(read.to?.map(({ address }) => address)).toEqual(['tom@example.org']);
        expect(unmarked(read.subject ?? '')).toBe(unmarked(oneLine(subject)));
        expect(unmarked((read.text ?? '').replace(/\n$/, ''))).toBe(unmarked(plainText(body)));
        expect(read.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
        expect([read.cc, read.bcc, read.html, read.attachments.length]).toEqual([
          undefined,
          undefined,
          undefined,
          0,
        ]);
      }),
      runs,
    );
  });

  it('keeps whatever was typed, in seven bits and short lines, and never gains a header', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (to, subject, body) => {
        const file = mailFile({ to, subject, body });
        expect(file).toMatch(/^[\t\r\n -~]*$/);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(linesOf(file).filter((line) => line.length > 76 && !line.includes('@'))).toEqual([]);
        const found = read(file);
        const names = found.headers.map(([name]) => name).filter((name) => name !== 'To');
        expect(names).toEqual([
          ...['X-Unsent', 'Subject', 'MIME-Version', 'Content-Type', 'Content-Transfer-Encoding'],
        ]);
        expect(new Map(found.headers).get('Subject')).toBe(oneLine(subject));
        expect(found.body).toBe(plainText(body).replaceAll('\n', '\r\n'));
      }),
      runs,
    );
  });
});
