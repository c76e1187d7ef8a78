import { sectionIds, type Criterion, type SectionId } from '../assignment/core/assignment.ts';
import type { Language } from '../i18n/languages.ts';
import { tools, type ToolId } from '../tools/registry.ts';
import { address } from './address.ts';
import { worksheets } from './worksheets.ts';

/** Where each part of an assignment is written: in the first of these tools that is live, or under “My plan”. */
const writtenIn = {
  goal: 'plan',
  person: ['people', 'question-builder'],
  research: ['research'],
  questions: ['question-builder'],
  pitch: ['pitch'],
  messages: ['outreach'],
  takeaways: ['day-sheet'],
  referrals: ['day-sheet'],
  thanks: ['thank-you'],
  followUps: ['follow-up'],
  reflection: ['reflection'],
} as const satisfies Record<SectionId, 'plan' | readonly ToolId[]>;

/** The address of the tool of each part; a part whose tool is not live yet has none. */
export function assignmentTools(lang: Language): Partial<Record<SectionId, string>> {
  const found = sectionIds.flatMap((id) => {
    const where = writtenIn[id];
    if (where === 'plan') return [[id, address('/plan/', lang)] as const];
    const live = where.find((tool) => tools.some((row) => row.id === tool && row.isLive));
    return live === undefined ? [] : [[id, address(`/tools/${live}/`, lang)] as const];
  });
  return Object.fromEntries(found);
}

/** The parts that an assignment may ask for today: those that can be written in a tool. */
export function assignmentSections(lang: Language): SectionId[] {
  const found = assignmentTools(lang);
  return sectionIds.filter((id) => found[id] !== undefined);
}

/** The criteria of the class rubric, to start from. */
export async function rubricToStartFrom(): Promise<Omit<Criterion, 'id'>[]> {
  const rubric = (await worksheets()).find(({ id }) => id === 'class-rubric');
  const cells = rubric?.parts.flatMap((part) => ('table' in part ? (part.table.cells ?? []) : [])) ?? [];
  return cells.map(([what = '', ...levels]) => ({ what, levels }));
}
