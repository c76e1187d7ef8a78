import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine, plainText } from '../../../../src/shared/core/plain-text.ts';
import { mailtoOf } from '../../../../src/shared/core/mailto.ts';
import { anyText, runs } from '../../../support/property.ts';

const mail = { to: 'tom@example.org', subject: 'Twenty minutes', body: 'Dear Tom,\n\nHello' };

describe('mailtoOf', () => {
  it('encodes subject and body, with CRLF at line ends', () => {
    expect(mailtoOf(mail).href).toBe(
      'mailto:tom@example.org?subject=Twenty%20minutes&body=Dear%20Tom%2C%0D%0A%0D%0AHello',
    );
  });

  it('encodes emoji and other scripts as UTF-8', () => {
    const { href } = mailtoOf({ ...mail, subject: 'Año 🙂', body: '日本’s' });
    expect(href).toContain('subject=A%C3%B1o%20%F0%9F%99%82');
    expect(href).toContain('body=%E6%97%A5%E6%9C%AC%E2%80%99s');
  });

  it('encodes what quotes and links trip over, in capital digits', () => {
    expect(mailtoOf({ ...mail, subject: "*(it's!)" }).href).toContain('subject=%2A%28it%27s%21%29&');
  });

  it('may leave the address to the mail program', () => {
    expect(mailtoOf({ to: '', subject: '', body: '' }).href).toBe('mailto:?subject=&body=');
  });

  it('lets no address add a field or a second receiver', () => {
    const { href } = mailtoOf({ ...mail, to: 'a@b.example,c@d.example?cc=e@f.example&x=1\r\nBcc: g' });
    expect(href).toMatch(/^mailto:a@b\.example%2Cc@d\.example%3Fcc%3De@f\.example%26x%3D1Bcc%3Ag\?subject=/);
  });

  it('warns past 1,800 encoded characters and not at them', () => {
    const empty = mailtoOf({ ...mail, body: '' }).length;
    const withBody = (length: number) => mailtoOf({ ...mail, body: 'x'.repeat(length - empty) });
    expect(withBody(1800)).toMatchObject({ kind: 'fits', length: 1800 });
    expect(withBody(1801)).toMatchObject({ kind: 'long', length: 1801 });
  });

  it('counts encoded characters: 200 emoji are long, 1,000 letters are not', () => {
    expect(mailtoOf({ ...mail, body: '🙂'.repeat(200) }).kind).toBe('long');
    expect(mailtoOf({ ...mail, body: 'x'.repeat(1000) }).kind).toBe('fits');
  });

  it('comes back the same from an address parser, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (to, subject, body) => {
        const { href } = mailtoOf({ to, subject, body });
        expect(href).toMatch(/^mailto:[A-Za-z0-9%@~_.-]*\?subject=[A-Za-z0-9%~_.-]*&body=[A-Za-z0-9%~_.-]*$/);
        const { pathname, search } = new URL(href);
        const [, typedSubject = '', typedBody = ''] = /^\?subject=(.*)&body=(.*)$/.exec(search) ?? [];
        expect(decodeURIComponent(pathname)).toBe(oneLine(to).replaceAll(' ', ''));
        expect(decodeURIComponent(typedSubject)).toBe(oneLine(subject));
        expect(decodeURIComponent(typedBody)).toBe(plainText(body).replaceAll('\n', '\r\n'));
      }),
      runs,
    );
  });
});
