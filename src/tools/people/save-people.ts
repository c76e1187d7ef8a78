import Papa from 'papaparse';
import { saveFile } from '../../shared/platform/save-file.ts';
import type { Person } from '../../workspace/core/person.ts';
import { cellsOf } from './core/cells.ts';
import { cardsOf } from './core/vcard-write.ts';
import type { PeopleLabels } from './labels.ts';

/**
 * Saves people as a table or as contacts. The table begins with a byte order mark: Excel takes it for an old encoding without one, and the
 * others skip it.
 */
export function savePeople(
  form: 'csv' | 'vcard',
  people: readonly Person[],
  everybody: readonly Person[],
  words: PeopleLabels,
): void {
  if (form === 'csv') {
    const text = `\uFEFF${Papa.unparse(cellsOf(people, everybody, words).map((row) => [...row]))}\r\n`;
    saveFile({ name: 'askwell-people.csv', type: 'text/csv', text });
  } else {
    saveFile({ name: 'askwell-people.vcf', type: 'text/vcard', text: cardsOf(people, words.noName) });
  }
}
