import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../../../../src/tools/people/core/vcard-write.ts';
import type { Person } from '../../../../../src/workspace/core/person.ts';
import { personOf } from './person-of.ts';

const linesOf = ({ name = '', ...said }: Partial<Person>) =>
  cardsOf([personOf(name, said)], 'No name yet').split('\r\n');

describe('cardsOf', () => {
  it.each([
    ['Tom Lindgren', 'N:Lindgren;Tom;;;', 'FN:Tom Lindgren'],
    [' Ana María de la Cruz ', 'N:Cruz;Ana María de la;;;', 'FN:Ana María de la Cruz'],
    ['Cher', 'N:Cher;;;;', 'FN:Cher'],
    ['Lee; Kim', 'N:Kim;Lee\\;;;;', 'FN:Lee\\; Kim'],
    ['  ', 'N:yet;No name;;;', 'FN:No name yet'],
  ])('writes a name in its parts and as it is said: %j', (name, parts, said) => {
    expect(linesOf({ name })).toEqual(['BEGIN:VCARD', 'VERSION:3.0', parts, said, 'END:VCARD', '']);
  });

  it('writes what is known, and no line for what is blank', () => {
    const lines = linesOf({
      name: 'Tom Lindgren',
      organization: 'Three Rivers, Inc.',
      role: ' ',
      notes: 'One\nTwo',
      addresses: [
        { id: 'a1', kind: 'email', text: 'tom@example.org' },
        { id: 'a2', kind: 'phone', text: ' ' },
        { id: 'a3', kind: 'link', text: 'https://example.org' },
        { id: 'a4', kind: 'post', text: '1 Mill St' },
        { id: 'a5', kind: 'other', text: 'desk 4' },
      ],
    });
    expect(lines.slice(4, -2)).toEqual([
      'ORG:Three Rivers\\, Inc.',
      'EMAIL;TYPE=INTERNET:tom@example.org',
      'URL:https://example.org',
      'ADR:;;1 Mill St;;;;',
      'X-ASKWELL-OTHER:desk 4',
      'NOTE:One\\nTwo',
    ]);
  });

  it('keeps a line of 75 octets whole and folds one of 76', () => {
    const noteOf = (size: number) =>
      linesOf({ notes: 'x'.repeat(size - 'NOTE:'.length) }).filter((line) => /^NOTE|^ /.test(line));
    expect(noteOf(75)).toHaveLength(1);
    expect(noteOf(76).map((line) => line.length)).toEqual([75, 2]);
  });
});
