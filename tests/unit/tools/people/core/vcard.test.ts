import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toLine } from '../../../../../src/tools/people/core/fold.ts';
import { isCardFile, readCards } from '../../../../../src/tools/people/core/vcard.ts';
import { cardsOf } from '../../../../../src/tools/people/core/vcard-write.ts';
import { addressKinds } from '../../../../../src/workspace/core/words.ts';
import { anyText, runs } from '../../../../support/property.ts';
import { personOf } from './person-of.ts';

const read = (lines: readonly string[], end = '\r\n') => readCards(lines.join(end));
const people = (lines: readonly string[], end?: string) => {
  const cards = read(lines, end);
  if (cards.kind === 'bad') throw new Error(cards.reason);
  return cards.people;
};
const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''];

describe('a contact file', () => {
  it('of version 3 is read: folded lines, escapes, groups', () => {
    const lines = card(
      'VERSION:3.0',
      'N:Nair;Priya;;;',
      'FN:Priya',
      '  Nair',
      String.raw`ORG:Three Rivers\, Inc.;Data`,
      'TITLE:Coordinator',
      'item1.EMAIL;TYPE=INTERNET:priya@example.org',
      'TEL;TYPE="cell,voice":+1 555 010 0199',
      'URL:https://example.org/a:b',
      'ADR;TYPE=WORK:;;1 Main St;Springfield;;12345;USA',
      String.raw`NOTE:One\nTwo\; three \\ four`,
      'X-SOMETHING:else',
      'PHOTO;ENCODING=b:AAAA',
      ' BBBB',
    );
    for (const end of ['\r\n', '\n', '\r']) {
      expect(people(lines, end)).toMatchObject([
        {
          name: 'Priya Nair',
          role: 'Coordinator',
          organization: 'Three Rivers, Inc.',
          addresses: [
            { kind: 'email', text: 'priya@example.org' },
            { kind: 'phone', text: '+1 555 010 0199' },
            { kind: 'link', text: 'https://example.org/a:b' },
            { kind: 'post', text: '1 Main St, Springfield, 12345, USA' },
          ],
          notes: 'One\nTwo; three \\ four',
          stage: null,
        },
      ]);
    }
  });

  it('of version 4 is read, without groups of others', () => {
    const lines = [
      ...card('VERSION:4.0', 'KIND:group', 'FN:The team'),
      ...card('VERSION:4.0', 'FN:Ann Lee', 'TEL;VALUE=uri:tel:+1-555-010', 'ROLE:Nurse', 'EMAIL:'),
    ];
    expect(people(lines)).toMatchObject([
      { name: 'Ann Lee', role: 'Nurse', addresses: [{ kind: 'phone', text: '+1-555-010' }] },
    ]);
  });

  it('of version 2.1 is read: quoted-printable in UTF-8 and in Latin-1', () => {
    const lines = card(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Jos=C3=',
      '=A9;;;',
      'NOTE;QUOTED-PRINTABLE:caf=E9',
    );
    expect(people(lines)).toMatchObject([{ name: 'José Müller', notes: 'café' }]);
  });

  it.each([
    ['cut off', ['BEGIN:VCARD', 'FN:Ann'], 'card-cut', 1],
    ['a second beginning', ['BEGIN:VCARD', 'FN:A', 'BEGIN:VCARD', 'END:VCARD'], 'card-cut', 1],
    ['no line of such a file', ['BEGIN:VCARD', 'FN:Ann', '', 'what is this', 'END:VCARD'], 'card-line', 4],
    ['a line outside', ['BEGIN:VCARD', 'END:VCARD', 'FN:Ann'], 'card-line', 3],
  ])('that has %s is refused with its line', (_, lines, reason, row) => {
    expect(read(lines)).toEqual({ kind: 'bad', reason, row });
  });

  it('is known by its first line', () => {
    expect(isCardFile('\uFEFF\nbegin:vcard')).toBe(true);
    expect(isCardFile('Name\nBEGIN:VCARD')).toBe(false);
  });
});

const line = anyText.map((text) => toLine(text, 300).toWellFormed());
/** What both readers give back: line breaks of one kind. */
const notes = anyText.map((text) => text.replace(/\r\n?/g, '\n').toWellFormed());
const plain = (texts: fc.Arbitrary<string>) => texts.map((text) => text.replaceAll(';', ''));
const address = fc.record({
  kind: fc.constantFrom(...addressKinds),
  text: line.filter((text) => text !== ''),
});

describe('people as a contact file', () => {
  it('come back the same, whatever stands in them', () => {
    fc.assert(
      fc.property(
        line,
        line,
        line,
        notes,
        fc.array(address, { maxLength: 3 }),
        (name, role, organization, said, all) => {
          const addresses = all.map((one, at) => ({ ...one, id: String(at) }));
          const ann = personOf(name, { id: 'ann', role, organization, notes: said, addresses });
          const text = cardsOf([ann], 'No name yet');
          for (const physical of text.split('\r\n')) {
            expect(new TextEncoder().encode(physical).length).toBeLessThanOrEqual(75);
          }
          expect(readCards(text)).toMatchObject({
            people: [
              {
                name: name === '' ? 'No name yet' : name,
                role,
                organization,
                notes: said.trim() === '' ? '' : said,
                addresses: all
                  .map((one) =>
                    one.kind === 'phone'
                      ? { ...one, text: toLine(one.text.replace(/^tel:/i, ''), 300) }
                      : one,
                  )
                  .filter((one) => one.text !== ''),
              },
            ],
          });
        },
      ),
      runs,
    );
  });

  it('are read the same by an independent reader', () => {
    fc.assert(
      // Its reader leaves the escape before a semicolon in a text standing, though RFC 2426 asks for it.
      fc.property(plain(line), plain(line), plain(notes), (name, role, said) => {
        const text = cardsOf([personOf(name, { id: 'ann', role, notes: said })], 'No name yet');
        const [, properties] = ICAL.parse(text) as [string, [string, object, string, string][]];
        const valueOf = (key: string) => properties.find(([found]) => found === key)?.[3] ?? '';
        expect(valueOf('fn')).toBe(name === '' ? 'No name yet' : name);
        expect(valueOf('title')).toBe(role);
        expect(valueOf('note')).toBe(said.trim() === '' ? '' : said);
        expect(valueOf('version')).toBe('3.0');
      }),
      runs,
    );
  });
});
