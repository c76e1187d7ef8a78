import { describe, expect, it } from 'vitest';
import { misspeltName } from '../../../../src/coach/core/name-spelling.ts';

/** What of a text is found, and what it should be. */
const found = (text: string, name: string) => {
  const spelling = misspeltName(text, name);
  return spelling && [text.slice(spelling.start, spelling.end), spelling.better];
};

describe('a name in a greeting', () => {
  it.each([
    ['a letter changed', 'Dear Ms. Lindquist, hello', 'Karin Lindqvist', ['Lindquist', 'Lindqvist']],
    ['a letter too much', 'Hi Karinn,', 'Karin Lindqvist', ['Karinn', 'Karin']],
    ['a letter short', 'Hi Karn,', 'Karin Lindqvist', ['Karn', 'Karin']],
    ['two neighbors swapped', 'Dear Brain,', 'Brian Cole', ['Brain', 'Brian']],
    [
      'the second of two words',
      'Hello Karin Lindquist, thanks',
      'Karin Lindqvist',
      ['Lindquist', 'Lindqvist'],
    ],
    ['a greeting further down', 'To you.\nHi Karim,', 'Karin Lindqvist', ['Karim', 'Karin']],
    ['two letters of a name of eight', 'Dear Ms. Lundgrin,', 'Eva Lindgren', ['Lundgrin', 'Lindgren']],
    ['another apostrophe and a swap', 'Dear Mr. O’Brein,', "Sean O'Brien", ['O’Brein', "O'Brien"]],
  ])('is found with %s', (_, text, name, expected) => {
    expect(found(text, name)).toEqual(expected);
  });

  it.each([
    ['is right', 'Dear Ms. Lindqvist,', 'Karin Lindqvist'],
    ['is right beside one that is near', 'Dear Maria,', 'Maria Marla'],
    ['is half of a double name, near to another', 'Dear Ms. Marta,', 'Maria Marta-Lopez'],
    ['has the other apostrophe in the text', 'Dear Mr. O’Brien,', "Sean O'Brien"],
    ['has the other apostrophe in the record', "Dear Mr. O'Brien,", 'Sean O’Brien'],
    ['is too short to tell', 'Hi Ani,', 'Ann Lee'],
    ['is short beside a longer one', 'Hi Ana,', 'Anna Lee'],
    ['begins with another letter', 'Hi Marin,', 'Karin Lee'],
    ['differs in two letters of five', 'Hi Kevin,', 'Karin Lee'],
    ['differs in two letters of seven', 'Dear Mr. Jahnsen,', 'Bo Johnson'],
    ['has two letters too much', 'Hi Karinaa,', 'Karin Lee'],
    ['is the end of a longer one', 'Hi Karin,', 'Kalkarin Lee'],
    ['has a longer beginning', 'Hi Kalkarin,', 'Karin Lee'],
    ['has a letter from each side, which is no swap', 'Hi Mabos,', 'Mbcos Lee'],
    ['has a letter to each side, which is no swap', 'Hi Mbcos,', 'Mabos Lee'],
    ['has a swap and then another letter', 'Dear Macrut,', 'Marcus Lee'],
    ['has another letter and then a swap', 'Dear Merucs,', 'Marcus Lee'],
    ['is a title', 'Dear Profesor Hale,', 'Professor Hale'],
    ['is not greeted', 'I met Karim.', 'Karin Lee'],
    ['is not known', 'Hi Karim,', ''],
  ])('is left alone where it %s', (_, text, name) => {
    expect(found(text, name)).toBeNull();
  });
});
