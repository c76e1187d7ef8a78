import { describe, expect, it } from 'vitest';
import { emptyAssignment, type Assignment } from '../../../../src/assignment/core/assignment.ts';
import { assignmentSheet, writtenParts } from '../../../../src/assignment/core/sheet.ts';
import { makerLabels } from '../../../../src/assignment/labels.ts';
import { nothing } from '../../../../src/handover/core/handed.ts';
import { labels } from '../../../../src/handover/labels.ts';
import { sheetText } from '../../../../src/shared/core/sheet-text.ts';
import { fullAssignment as full } from '../../../support/full-assignment.ts';
import { filled } from '../../../support/any-handed.ts';

const words = { own: makerLabels.en.sheet, parts: labels.en.sheet };
const work = { name: 'Amara', answers: [{ id: 'p1', text: 'That half of the day is talk.' }] };
const none = { name: '', answers: [] };
const sheet = (assignment: Assignment, from = filled, by: typeof work | typeof none = work) =>
  assignmentSheet(assignment, from, by, words);
const headings = (assignment: Assignment) =>
  sheet(assignment).parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []));
const fields = (of = sheet(full)) => of.parts.flatMap((part) => (part.kind === 'field' ? [part.field] : []));

describe('the sheet of an assignment', () => {
  it('has the chosen parts in the order of a thread, then the prompts, then the rubric', () => {
    expect(headings(full)).toEqual([
      'What it is for',
      'Questions',
      'Messages',
      'In your own words',
      'How it is marked',
    ]);
  });

  it('shows what was written in the tools', () => {
    const text = sheetText(sheet(full));
    expect(text).toContain(filled.goal.title);
    for (const question of filled.conversation.questions) expect(text).toContain(question.text);
  });

  it('shows an answer under its prompt, and room where there is none yet', () => {
    const answers = fields().filter(({ id }) => id?.startsWith('answer-'));
    expect(answers.map(({ label, value, lines }) => [label, value, lines])).toEqual([
      [full.prompts[0]?.text, 'That half of the day is talk.', 5],
      [full.prompts[1]?.text, '', 2],
    ]);
  });

  it('leaves room for a part that is not written yet', () => {
    const rooms = fields(sheet(full, nothing, none)).filter(({ label }) => label === words.own.byHand);
    expect(rooms.map(({ id, lines }) => [id, lines])).toEqual([
      ['goal', 5],
      ['questions', 5],
      ['messages', 5],
    ]);
  });

  it('says on top who hands it in, for what, with whom, and when', () => {
    expect(sheet(full).head.map(({ label, value }) => [label, value])).toEqual([
      ['Name', 'Amara'],
      ['For', 'BIO 240'],
      ['Talk with', [filled.person.name, filled.person.role, filled.person.organization].join(', ')],
      ['Due', 'Fri, Feb 12, 2027'],
      ['Handed in on', ''],
    ]);
  });

  it('counts the points that the rubric can earn', () => {
    expect(fields().at(-1)).toMatchObject({ label: 'Points, of 6' });
    const table = sheet(full).parts.find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({
      caption: 'In each row, one box: the one that fits best.',
      rows: [
        ['Questions', ...(full.rubric[0]?.levels ?? [])],
        ['Thanks', ...(full.rubric[1]?.levels ?? [])],
      ],
    });
  });

  it('has a title and a name for its file, whatever the instructor left out', () => {
    const bare = sheet({ ...emptyAssignment('a'), instructions: 'Talk to somebody.' }, nothing, none);
    expect(bare.title).toBe(words.own.untitled);
    expect(bare.name).toBe('assignment-a');
    expect(bare.head.map(({ label }) => label)).toEqual(['Name', 'Handed in on']);
    expect(bare.parts).toEqual([{ kind: 'paragraph', text: 'Talk to somebody.' }]);
  });

  it('gives each field a name of its own', () => {
    const names = [...sheet(full, nothing, none).head, ...fields(sheet(full, nothing, none))].map(
      ({ id }) => id,
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('shows the words of a message that follows its template', () => {
    const messages = filled.conversation.messages.map((one) => ({
      ...one,
      subject: '',
      text: '',
      shownSubject: 'Twenty minutes?',
      shownText: 'Dear Tom, may I ask?',
    }));
    const following = { ...filled, conversation: { ...filled.conversation, messages } };
    const text = sheetText(sheet(full, following));
    expect(text).toContain('Dear Tom, may I ask?');
    expect(text).toContain('Twenty minutes?');
  });
});

describe('the parts that are written', () => {
  it('are all those of a full conversation, and none of an empty one', () => {
    const lengths = (from: typeof filled) =>
      [...writtenParts(from, words.parts).values()].map(({ length }) => length);
    expect(lengths(filled).every((length) => length > 0)).toBe(true);
    expect(lengths(nothing).every((length) => length === 0)).toBe(true);
  });
});
