import { describe, expect, it } from 'vitest';
import { peopleIn, tableOf } from '../../../../../src/tools/people/core/table.ts';
import { labels } from '../../../../../src/tools/people/labels.ts';

const words = labels.en;

describe('a table', () => {
  it('begins below the row that says what the columns hold', () => {
    expect(
      tableOf([['Notes:'], ['An, odd line'], [''], ['Name', 'Role'], ['Ann', 'Nurse'], [' ', '']]),
    ).toEqual({
      kind: 'table',
      header: ['Name', 'Role'],
      rows: [['Ann', 'Nurse']],
      columns: ['name', 'role'],
    });
  });

  it('may lack that row', () => {
    expect(tableOf([[''], ['Ann', 'Nurse'], ['Bo']])).toMatchObject({
      header: undefined,
      rows: [['Ann', 'Nurse'], ['Bo']],
      columns: ['name', 'role'],
    });
  });

  it('is refused with the row, as a spreadsheet counts, where a row has more cells than columns', () => {
    expect(tableOf([['Notes'], ['Name', 'Role'], ['Ann', 'Nurse', ' '], ['Bo', 'Cook', 'Paris']])).toEqual({
      kind: 'bad',
      reason: 'too-many-cells',
      row: 4,
    });
  });

  it.each([
    ['empty', [[''], [' ', '']]],
    ['empty', []],
    ['not-a-list', [['<!doctype html>']]],
    ['not-a-list', [['{"name": 1', '2']]],
  ] as const)('is refused as “%s”', (reason, cells) => {
    expect(tableOf(cells)).toEqual({ kind: 'bad', reason });
  });
});

describe('the people in a table', () => {
  it('get what the columns say, and only that', () => {
    const columns = [
      'lastName',
      'firstName',
      'connectedOn',
      'notes',
      null,
      'email',
      'stage',
      'relation',
    ] as const;
    const [ann] = peopleIn(
      { rows: [['Lee', ' Ann ', '12 Jan 2024', "'=1+1", 'x', 'a@b.c\nd@e.f', 'keep warm', 'same SCHOOL']] },
      [...columns, 'channel', 'seniority'],
      words,
    );
    expect(ann).toEqual({
      name: 'Ann Lee',
      role: '',
      organization: '',
      field: '',
      relation: 'alumni',
      seniority: null,
      channel: null,
      stage: 'keep-warm',
      addresses: [
        { kind: 'email', text: 'a@b.c' },
        { kind: 'email', text: 'd@e.f' },
      ],
      introducedBy: '',
      notes: '=1+1\nConnected on LinkedIn: 12 Jan 2024',
    });
  });

  it('have no name where the row has none', () => {
    expect(peopleIn({ rows: [['', 'Nurse']] }, ['name', 'role'], words)).toMatchObject([{ name: '' }]);
  });
});
