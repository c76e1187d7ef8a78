import { describe, expect, it } from 'vitest';
import { dayInWords } from '../../../../src/sheets/core/day-words.ts';
import { fillSheet, type Records } from '../../../../src/sheets/core/fill.ts';
import type { Sheet, SheetItem } from '../../../../src/shared/core/sheet.ts';
import { emptyRecords, exampleRecords } from '../../../support/example-records.ts';
import { filledExample } from '../../../support/filled-example.ts';
import { worksheetFiles } from '../../../support/worksheet-files.ts';

const blankOf = (id: string): Sheet => {
  const found = worksheetFiles.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no worksheet ${id}.`);
  return found.sheet;
};

const filledWith = (id: string, change: Partial<Records>) =>
  fillSheet(id, blankOf(id), { ...emptyRecords, ...change });

const conversationWith = (change: Partial<Records['conversation']>): Partial<Records> => ({
  conversation: { ...emptyRecords.conversation, ...change },
});

/** What stands in the fields of a sheet, by their ids; those with room to write are left out. */
function writtenIn({ head, parts }: Sheet): Record<string, string> {
  const fields = [...head, ...parts.flatMap((part) => (part.kind === 'field' ? [part.field] : []))];
  return Object.fromEntries(
    fields.filter(({ value }) => value !== '').map(({ id, value }) => [id, value.replaceAll('\u202F', ' ')]),
  );
}

const itemsOf = ({ parts }: Sheet): readonly SheetItem[] =>
  parts.flatMap((part) => (part.kind === 'list' ? part.items : []));

const rowsOf = ({ parts }: Sheet): readonly (readonly string[])[] =>
  parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));

const { pitch, conversation } = exampleRecords;

/** Every text in a record, and every day in it as it is written in words. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') {
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [value, dayInWords(value, 'en')] : [value];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What remains of a text when all that somebody wrote is taken out of it. */
function inventedIn(text: string, written: readonly string[]): string {
  const rest = written.reduce((left, one) => left.replaceAll(one.replaceAll('\n', ' '), ''), text);
  return rest.replaceAll(/[\s,()★]/g, '');
}

describe.each(worksheetFiles)('the filled $id', ({ id, sheet: blank }) => {
  it('is the blank one for a person who has written nothing', () => {
    expect(fillSheet(id, blank, emptyRecords)).toEqual(blank);
  });

  it('says what the worked example says, each thing in its place', () => {
    expect(writtenIn(fillSheet(id, blank, exampleRecords))).toEqual(filledExample[id]);
  });

  it('keeps every printed word, and the ruled lines where nothing was written', () => {
    const filled = fillSheet(id, blank, exampleRecords);
    expect(filled.parts.map(({ kind }) => kind)).toEqual(blank.parts.map(({ kind }) => kind));
    filled.parts.forEach((part, at) => {
      const before = blank.parts[at];
      if (part.kind === 'field' && before?.kind === 'field')
        expect({ ...part.field, value: '' }).toEqual(before.field);
      if (part.kind === 'list' && part.mark === 'box' && before?.kind === 'list')
        expect(part.items.map(({ id, text }) => ({ id, text }))).toEqual(
          before.items.map(({ id, text }) => ({ id, text })),
        );
    });
  });

  it('invents nothing', () => {
    const filled = fillSheet(id, blank, exampleRecords);
    const written = [...textsIn(exampleRecords), '20', '3:30 PM Eastern Time'].filter((text) => text !== '');
    written.sort((one, other) => other.length - one.length);
    const printed = new Set([...itemsOf(blank).map(({ text }) => text), ...rowsOf(blank).flat()]);
    const texts = [
      ...Object.values(writtenIn(filled)).map((text) => text.replaceAll('\n', ' ')),
      ...itemsOf(filled).flatMap(({ text, notes = [] }) => [text, ...notes]),
      ...rowsOf(filled).flat(),
    ];
    expect(
      texts.filter((text) => !printed.has(text)).filter((text) => inventedIn(text, written) !== ''),
    ).toEqual([]);
  });
});

describe('a half-filled thread', () => {
  const [first] = conversation.questions;
  const questions = first === undefined ? [] : [first];

  it('keeps an empty line for each question that is not there yet', () => {
    const filled = filledWith('question-sheet', conversationWith({ questions }));
    const items = itemsOf(filled);
    expect(items).toHaveLength(itemsOf(blankOf('question-sheet')).length);
    expect(items[0]?.text).toBe(`★ ${first?.text ?? ''}`);
    expect(items[0]?.notes).toEqual(first?.probes);
    expect(items.slice(1)).toEqual(itemsOf(blankOf('question-sheet')).slice(1));
  });

  it('leaves a line for an answer only where none was noted', () => {
    const unanswered = questions.map((one) => ({ ...one, id: 'q2', note: '', isStarred: false }));
    const filled = filledWith('day-sheet', conversationWith({ questions: [...questions, ...unanswered] }));
    const [answered, open] = itemsOf(filled);
    expect(answered).toEqual({ text: `★ ${first?.text ?? ''}`, notes: [first?.note] });
    expect(open).toEqual({ text: first?.text, lines: 4 });
  });

  it('names the organization when the name is not known', () => {
    const person = { ...emptyRecords.person, organization: 'Three Rivers Health' };
    expect(writtenIn(filledWith('prep-sheet', { person }))).toEqual({ with: 'Three Rivers Health' });
  });

  it('puts the first open question in place of a goal without a title', () => {
    const unknowns = [
      { id: 'a', text: 'How people get in' },
      { id: 'b', text: 'What it pays' },
    ];
    const records = { goal: { ...emptyRecords.goal, unknowns } };
    expect(writtenIn(filledWith('question-sheet', records))).toEqual({ goal: 'How people get in' });
  });

  it('prefers the half-minute that was written to the four answers', () => {
    const own = { s15: 'Fifteen.', s30: 'Thirty.', s60: '' };
    const records = { pitch: { ...pitch, own } };
    expect(writtenIn(filledWith('prep-sheet', records))['introduction']).toBe('Thirty.');
    expect(writtenIn(filledWith('pitch-sheet', records))['half-minute']).toBe('Thirty.');
    expect(writtenIn(filledWith('day-sheet', records))['first-words']).toBe('Fifteen.');
  });
});

describe('boxes', () => {
  const ticked = (sheet: Sheet) => itemsOf(sheet).flatMap(({ id, isDone }) => (isDone === true ? [id] : []));
  const fitOf = (fit: Records['conversation']['reflection']['fit']) =>
    ticked(
      filledWith(
        'reflection-sheet',
        conversationWith({ reflection: { ...emptyRecords.conversation.reflection, fit } }),
      ),
    );

  it('ticks the one that the reflection chose', () => {
    expect([fitOf('yes'), fitOf('partly'), fitOf('no'), fitOf('unsure')]).toEqual([
      ['fits'],
      ['partly'],
      ['no'],
      ['unsure'],
    ]);
    expect(fitOf(null)).toEqual([]);
  });

  it('ticks the confirmed time once there is a day, and no other box', () => {
    expect(ticked(fillSheet('prep-sheet', blankOf('prep-sheet'), exampleRecords))).toEqual(['confirmed']);
  });

  it('notes under the closing pair what was answered, names before notes', () => {
    const notes = (records: Records) =>
      itemsOf(fillSheet('day-sheet', blankOf('day-sheet'), records))
        .filter(({ id }) => id === 'anything-else' || id === 'who-else')
        .map((item) => [item.notes, item.lines]);
    expect(notes(exampleRecords)).toEqual([
      [['“Ask people what they’d check first.”'], 0],
      [['Priya Nair', 'Joel Brandt'], 0],
    ]);
    const withoutNames = { ...exampleRecords, conversation: { ...conversation, referrals: [] } };
    expect(notes(withoutNames)[1]).toEqual([['Priya Nair, and Joel Brandt. His name with Priya only.'], 0]);
    expect(notes(emptyRecords)).toEqual([
      [undefined, 2],
      [undefined, 2],
    ]);
  });
});

describe('tables', () => {
  const people = (count: number, notes = '') =>
    Array.from({ length: count }, (_, at) => ({
      ...emptyRecords.person,
      id: `p${String(at)}`,
      name: `Person ${String(at)}`,
      role: 'Nurse',
      organization: 'Three Rivers Health',
      notes,
    }));

  it('lists people first and keeps the rest of the rows to write in', () => {
    const rows = rowsOf(filledWith('contact-list', { people: people(3) }));
    expect(rows).toHaveLength(20);
    expect(rows[2]).toEqual(['Person 2', 'Nurse, Three Rivers Health', '', '', '']);
    expect(rows.slice(3).flat().join('')).toBe('');
  });

  it('leaves out nobody where there are more people than rows', () => {
    expect(rowsOf(filledWith('contact-list', { people: people(41) }))).toHaveLength(41);
  });

  it('takes away as many empty rows as long notes take the room of', () => {
    const rows = rowsOf(filledWith('contact-list', { people: people(1, 'n'.repeat(120)) }));
    expect(rows).toHaveLength(18);
  });

  it('writes follow-ups in rows, days in words, and no reason where it was “other”', () => {
    const followUps = [
      ...conversation.followUps,
      { id: 'f3', dueOn: null, reason: 'other' as const, text: 'Hello', doneOn: null },
    ];
    const rows = rowsOf(filledWith('follow-up-planner', conversationWith({ followUps })));
    expect(rows).toEqual([
      ['November 12, 2026', 'progress', 'The first unit of the SQL course is done.', 'November 12, 2026'],
      ['January 21, 2027', 'article', 'An article about trial data in the open.', ''],
      ['', '', 'Hello', ''],
      ['', '', '', ''],
      ['', '', '', ''],
    ]);
  });

  it('leaves the printed cells of the rubric alone', () => {
    expect(rowsOf(fillSheet('class-rubric', blankOf('class-rubric'), exampleRecords))).toEqual(
      rowsOf(blankOf('class-rubric')),
    );
  });
});

describe('a sheet of one’s own', () => {
  it('gets its head, and keeps fields without a name', () => {
    const blank: Sheet = {
      name: 'own',
      title: 'Own',
      lang: 'en',
      head: [
        { label: 'School', value: 'Northfield' },
        { id: 'name', label: 'Name', value: '' },
      ],
      parts: [{ kind: 'heading', text: 'Own' }],
      foot: '',
    };
    const filled = fillSheet('toString', blank, exampleRecords);
    expect(filled.head.map(({ value }) => value)).toEqual(['Northfield', 'Amara Osei']);
    expect(filled.parts).toEqual(blank.parts);
  });
});
