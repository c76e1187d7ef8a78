import type { Day } from '../../workspace/core/day.ts';
import {
  day,
  id,
  line,
  list,
  maybe,
  must,
  note,
  or,
  shape,
  text,
  texts,
} from '../../workspace/core/fields.ts';
import type { Field, Read } from '../../workspace/core/fields.ts';

/**
 * What an assignment may ask to be handed in, in the order of a thread: parts of a conversation, each written in a tool. Links name
 * them, so none is ever renamed.
 */
export const sectionIds = [
  'goal',
  'person',
  'research',
  'questions',
  'pitch',
  'messages',
  'takeaways',
  'referrals',
  'thanks',
  'followUps',
  'reflection',
] as const;

/** The id of a part of a conversation that is handed in. */
export type SectionId = (typeof sectionIds)[number];

/** Something to answer in the instructor’s own words. `lines` is how much room it has on paper, in ruled lines of 8 mm. */
export type Prompt = { readonly id: string; readonly text: string; readonly lines: number };

/** A row of a rubric: what counts, and what earns one, two and three points. */
export type Criterion = { readonly id: string; readonly what: string; readonly levels: readonly string[] };

/** What an instructor asks for. `''`, `null` and empty lists stand for “not said”. */
export type Assignment = {
  /** Made once: a link that is mended later keeps the answers that students have written. */
  readonly id: string;
  readonly title: string;
  /** Whose it is: a class, a name. */
  readonly from: string;
  readonly instructions: string;
  readonly dueOn: Day | null;
  readonly sections: readonly SectionId[];
  readonly prompts: readonly Prompt[];
  readonly rubric: readonly Criterion[];
};

/** How many points a row of a rubric can earn. */
export const mostPoints = 3;

/** How many prompts and rows an assignment may have, and how long a prompt may be: more would not fit into a link. */
export const most = { prompts: 30, rubric: 20, promptLength: 1_000 } as const;

/** How much room an answer may have on paper, in ruled lines: a sentence, a paragraph, half a page. */
export const roomSizes = [2, 5, 12] as const;

const sections: Field<readonly SectionId[]> = or<readonly SectionId[]>((value) => {
  if (!Array.isArray(value)) return undefined;
  const known = sectionIds.filter((one) => value.includes(one));
  return { value: known, dropped: value.length - known.length };
}, []);

const lines: Read<number> = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 12
    ? { value, dropped: 0 }
    : undefined;

/** A row has exactly three levels: what is missing is empty, what is too much is left out. */
const levels: Field<readonly string[]> = or<readonly string[]>(
  (value) => {
    const read = texts.read(value);
    if (read === undefined) return undefined;
    const three = ['', '', ''].map((empty, at) => read.value[at] ?? empty);
    return { value: three, dropped: read.dropped + Math.max(0, read.value.length - mostPoints) };
  },
  ['', '', ''],
);

/** Reads an assignment from JSON, whoever made it; `undefined` where it has no id. Never throws. */
export const readAssignment: Read<Assignment> = shape<Assignment>({
  id: must(id),
  title: line,
  from: line,
  instructions: note,
  dueOn: maybe(day),
  sections,
  prompts: list(shape<Prompt>({ id: must(id), text: text(most.promptLength), lines: or(lines, 5) })),
  rubric: list(shape<Criterion>({ id: must(id), what: line, levels })),
});

/** An assignment in which nothing was asked yet. */
export function emptyAssignment(ownId: string): Assignment {
  const [title, from, instructions] = ['', '', ''];
  return { id: ownId, title, from, instructions, dueOn: null, sections: [], prompts: [], rubric: [] };
}

/** Whether nothing is asked for: nobody would hand out such a link. */
export function asksNothing({ sections: parts, prompts, instructions }: Assignment): boolean {
  return parts.length === 0 && prompts.every(({ text }) => text.trim() === '') && instructions.trim() === '';
}

/** The assignment as it is handed out: without prompts and rows that were begun and left empty. */
export function handedOut(assignment: Assignment): Assignment {
  return {
    ...assignment,
    prompts: assignment.prompts.filter(({ text }) => text.trim() !== ''),
    rubric: assignment.rubric.filter(({ what, levels: all }) => `${what}${all.join('')}`.trim() !== ''),
  };
}

/** Asks for a part of the conversation, or no longer; the order stays that of a thread. */
export function chooseSection(assignment: Assignment, section: SectionId, isChosen: boolean): Assignment {
  const wanted = new Set<SectionId>(assignment.sections);
  if (isChosen) wanted.add(section);
  else wanted.delete(section);
  return { ...assignment, sections: sectionIds.filter((one) => wanted.has(one)) };
}

/** The lists of an assignment whose items are written by hand. */
type Lists = { readonly prompts: Prompt; readonly rubric: Criterion };

/** Puts an item into a list at a place, at its end where none is said. An item that is there stays as it is, and so does a full list. */
export function addItem<Name extends keyof Lists>(
  assignment: Assignment,
  name: Name,
  item: Lists[Name],
  at = Number.POSITIVE_INFINITY,
): Assignment {
  const items: readonly { readonly id: string }[] = assignment[name];
  if (items.length >= most[name] || items.some((one) => one.id === item.id)) return assignment;
  return { ...assignment, [name]: [...items.slice(0, at), item, ...items.slice(at)] };
}

/** Changes an item of a list. */
export function changeItem<Name extends keyof Lists>(
  assignment: Assignment,
  name: Name,
  itemId: string,
  change: Partial<Lists[Name]>,
): Assignment {
  const items: readonly { readonly id: string }[] = assignment[name];
  return { ...assignment, [name]: items.map((one) => (one.id === itemId ? { ...one, ...change } : one)) };
}

/** Takes an item out of a list. */
export function removeItem(assignment: Assignment, name: keyof Lists, itemId: string): Assignment {
  const items: readonly { readonly id: string }[] = assignment[name];
  return { ...assignment, [name]: items.filter((one) => one.id !== itemId) };
}

/** Moves an item one place up (`-1`) or down (`1`); at the end of its list it stays. */
export function moveItem(assignment: Assignment, name: keyof Lists, itemId: string, by: -1 | 1): Assignment {
  const items: readonly { readonly id: string }[] = assignment[name];
  const from = items.findIndex((one) => one.id === itemId);
  const [item, neighbor] = [items[from], items[from + by]];
  if (item === undefined || neighbor === undefined) return assignment;
  const moved = items.map((one, at) => (at === from ? neighbor : at === from + by ? item : one));
  return { ...assignment, [name]: moved };
}
