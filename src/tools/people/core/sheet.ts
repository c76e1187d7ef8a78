import type { Sheet } from '../../../shared/core/sheet.ts';
import type { Person } from '../../../workspace/core/person.ts';

/** The words of the sheet. */
export type SheetWords = {
  readonly noName: string;
  readonly list: { readonly ledBy: string };
  readonly stages: Readonly<Record<Person['stage'], string>>;
  readonly relations: Readonly<Record<NonNullable<Person['relation']>, string>>;
  readonly sheet: {
    readonly title: string;
    readonly caption: string;
    readonly captionSome: string;
    readonly columns: readonly string[];
  };
};

/** What a person is called in a list. */
export function nameOf({ name }: Person, { noName }: Pick<SheetWords, 'noName'>): string {
  return name.trim() || noName;
}

/** What a person does and where, in a line; `''` where nothing is said. */
export function workOf({ role, organization }: Person): string {
  return [role, organization].filter((text) => text.trim() !== '').join(', ');
}

/** People as they are printed, one a row. `everybody` is who may have led to them; `isPart` says that the list was narrowed. */
export function peopleSheet(
  people: readonly Person[],
  everybody: readonly Person[],
  isPart: boolean,
  words: SheetWords,
  around: { readonly foot: string; readonly lang: string },
): Sheet {
  const byId = new Map(everybody.map((person) => [person.id, person]));
  const knownHow = (person: Person): string => {
    const leader = person.introducedBy === null ? undefined : byId.get(person.introducedBy);
    const led = leader && words.list.ledBy.replace('{name}', () => nameOf(leader, words));
    const relation = person.relation === null ? '' : words.relations[person.relation];
    return led ?? relation;
  };
  return {
    name: 'people',
    title: words.sheet.title,
    lang: around.lang,
    head: [],
    parts: [
      {
        kind: 'table',
        id: 'people',
        caption: isPart ? words.sheet.captionSome : words.sheet.caption,
        columns: words.sheet.columns,
        rows: people.map((person) => [
          nameOf(person, words),
          workOf(person),
          knownHow(person),
          words.stages[person.stage],
          person.notes,
        ]),
      },
    ],
    foot: around.foot,
  };
}
