import { conversationSections } from '../../handover/core/conversation-sheet.ts';
import type { HandedRecords } from '../../handover/core/handed.ts';
import { dayText } from '../../handover/core/sheet-days.ts';
import type { SheetWords } from '../../handover/core/sheet-words.ts';
import { say } from '../../shared/core/say.ts';
import type { Sheet, SheetField, SheetPart } from '../../shared/core/sheet.ts';
import type { AssignmentWork } from '../../workspace/core/assignment.ts';
import { handedOut, mostPoints, sectionIds, type Assignment, type SectionId } from './assignment.ts';

/** The words of an assignment’s sheet, beside those of a conversation. */
export type AssignmentSheetWords = {
  readonly untitled: string;
  /** The lines on top. */
  readonly head: Readonly<Record<'name' | 'from' | 'with' | 'due' | 'handedIn', string>>;
  /** Above the room for a part that is not written yet. */
  readonly byHand: string;
  readonly prompts: string;
  readonly rubric: string;
  /** Above the table: how it is filled in. */
  readonly rubricCaption: string;
  readonly columns: readonly [string, string, string, string];
  /** `{n}` is the most that can be earned. */
  readonly points: string;
  readonly comment: string;
  readonly foot: string;
};

/** What was written for an assignment so far. */
export type Work = Pick<AssignmentWork, 'name' | 'answers'>;

/**
 * The sheet that is handed in: what was asked, the chosen parts of the conversation, the answers, the rubric to mark from. What is
 * not written yet is room to write, so that the same sheet, unfilled, is the handout.
 */
export function assignmentSheet(
  assignment: Assignment,
  from: HandedRecords,
  work: Work,
  words: { readonly own: AssignmentSheetWords; readonly parts: SheetWords },
): Sheet {
  const asked = handedOut(assignment);
  return {
    name: `assignment-${asked.id}`.slice(0, 40),
    title: asked.title === '' ? words.own.untitled : asked.title,
    lang: words.parts.lang,
    head: headOf(asked, from, work, words),
    parts: [
      ...(asked.instructions === '' ? [] : [{ kind: 'paragraph', text: asked.instructions } as const]),
      ...sectionsOf(asked, from, words),
      ...answersOf(asked, work, words.own),
      ...rubricOf(asked, words.own),
    ],
    foot: words.own.foot,
  };
}

type Words = Parameters<typeof assignmentSheet>[3];

function headOf(asked: Assignment, { person }: HandedRecords, { name }: Work, { own, parts }: Words) {
  const withWhom = [person.name, person.role, person.organization].filter((text) => text !== '').join(', ');
  const fields: SheetField[] = [{ id: 'name', label: own.head.name, value: name }];
  if (asked.from !== '') fields.push({ id: 'from', label: own.head.from, value: asked.from });
  if (asked.sections.length > 0) fields.push({ id: 'with', label: own.head.with, value: withWhom });
  const due = dayText(asked.dueOn, parts);
  if (due !== null) fields.push({ id: 'due', label: own.head.due, value: due });
  return [...fields, { id: 'handed-in', label: own.head.handedIn, value: '' }];
}

/** The parts of a conversation as they are written so far, by the id that an assignment knows them by. */
export function writtenParts(
  from: HandedRecords,
  words: SheetWords,
): ReadonlyMap<SectionId, readonly SheetPart[]> {
  const all = new Map<string, readonly SheetPart[]>(conversationSections(from, words));
  return new Map(sectionIds.map((id) => [id, all.get(id) ?? []]));
}

function sectionsOf(asked: Assignment, from: HandedRecords, { own, parts: words }: Words): SheetPart[] {
  const written = writtenParts(from, words);
  return asked.sections.flatMap((id): SheetPart[] => {
    const parts = written.get(id) ?? [];
    const room: SheetPart = { kind: 'field', field: { id, label: own.byHand, value: '', lines: 5 } };
    return [{ kind: 'heading', text: words.headings[id] }, ...(parts.length === 0 ? [room] : parts)];
  });
}

function answersOf({ prompts }: Assignment, { answers }: Work, own: AssignmentSheetWords): SheetPart[] {
  if (prompts.length === 0) return [];
  const answerTo = (id: string) => answers.find((answer) => answer.id === id)?.text ?? '';
  return [
    { kind: 'heading', text: own.prompts },
    ...prompts.map(({ id, text, lines }): SheetPart => ({
      kind: 'field',
      field: { id: `answer-${id}`, label: text, value: answerTo(id), lines },
    })),
  ];
}

function rubricOf({ rubric }: Assignment, own: AssignmentSheetWords): SheetPart[] {
  if (rubric.length === 0) return [];
  const points = say(own.points, { n: rubric.length * mostPoints });
  return [
    { kind: 'heading', text: own.rubric },
    {
      kind: 'table',
      id: 'rubric',
      caption: own.rubricCaption,
      columns: own.columns,
      rows: rubric.map(({ what, levels }) => [what, ...levels]),
    },
    { kind: 'field', field: { id: 'comment', label: own.comment, value: '', lines: 3 } },
    { kind: 'field', field: { id: 'points', label: points, value: '', lines: 1 } },
  ];
}
