import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cellsOf, plainCell, safeCell } from '../../../../../src/tools/people/core/cells.ts';
import { mergePeople } from '../../../../../src/tools/people/core/merge.ts';
import { peopleIn, tableOf } from '../../../../../src/tools/people/core/table.ts';
import { toLine } from '../../../../../src/tools/people/core/fold.ts';
import { labels } from '../../../../../src/tools/people/labels.ts';
import type { Person } from '../../../../../src/workspace/core/person.ts';
import {
  addressKinds,
  channels,
  contactStages,
  relations,
  seniorities,
} from '../../../../../src/workspace/core/words.ts';
import { anyText, runs } from '../../../../support/property.ts';
import { personOf } from './person-of.ts';

const words = labels.en;

describe('a cell for a spreadsheet', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', "'=1", "''@x"])('is never a formula: %j', (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });

  it.each(['', 'Ann', "'quoted'", 'a=b', "'"])('stays as it is otherwise: %j', (text) => {
    expect(safeCell(text)).toBe(text);
    expect(plainCell(text)).toBe(text);
  });

  it('comes back as it was, and is safe, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('', '=', "'", "'=", '@'), (text, start) => {
        expect(plainCell(safeCell(start + text))).toBe(start + text);
        expect(safeCell(start + text)).not.toMatch(/^[=+\-@\t\r]/);
      }),
      runs,
    );
  });
});

/** A line as a field for one line holds it. */
const line = anyText.map((text) => toLine(text, 300));
const person = fc.record({
  name: line.filter((text) => toLine(text, 300) !== ''),
  role: line,
  organization: line,
  field: line,
  relation: fc.option(fc.constantFrom(...relations)),
  seniority: fc.option(fc.constantFrom(...seniorities)),
  channel: fc.option(fc.constantFrom(...channels)),
  stage: fc.constantFrom(...contactStages),
  notes: anyText.filter((text) => text.trim() !== ''),
  addresses: fc
    .array(fc.record({ kind: fc.constantFrom(...addressKinds), text: line.filter((text) => text !== '') }), {
      maxLength: 3,
    })
    .map((all) => all.map((one, at) => ({ ...one, id: `a${String(at)}` }))),
});

describe('a list as a table', () => {
  it('comes back the same from an independent reader, whatever stands in it', () => {
    fc.assert(
      fc.property(person, (said) => {
        const ann = personOf(said.name, { ...said, id: 'ann' });
        const text = Papa.unparse(cellsOf([ann], [ann], words).map((row) => [...row]));
        const table = tableOf(Papa.parse<string[]>(text, { delimiter: ',' }).data);
        if (table.kind === 'bad') throw new Error(table.reason);
        const [back] = mergePeople([], peopleIn(table, table.columns, words), () => 'x').added;
        const byKind = (one?: Person) =>
          addressKinds.flatMap(
            (kind) => one?.addresses.filter((a) => a.kind === kind).map((a) => a.text) ?? [],
          );
        expect({ ...back, id: '', addresses: [] }).toEqual({ ...ann, id: '', addresses: [] });
        expect(byKind(back)).toEqual(byKind(ann));
      }),
      runs,
    );
  });

  it('says who led to whom by name', () => {
    const tom = personOf('Tom');
    const rows = cellsOf([personOf('Priya', { introducedBy: 'tom' })], [tom], words);
    expect(rows[1]).toContain('Tom');
  });
});
