import { isObject, isSame } from './json.ts';

type WithId = Readonly<Record<string, unknown>> & { id: string };

/** Who made the later edit, where both sides changed the same field. */
export type Later = 'mine' | 'theirs';

const isListWithIds = (value: unknown): value is readonly WithId[] =>
  Array.isArray(value) && value.every((item) => isObject(item) && typeof item['id'] === 'string');

/**
 * Joins two edits of the same JSON value (S12). `base` is what both started from. A field that one side changed keeps that side's
 * change; in a field that both changed, the later edit wins; lists of items with ids are joined item by item, so that two tabs may
 * each add one. An item that one side removed and the other changed stays, with the change.
 */
export function joinEdits(base: unknown, mine: unknown, theirs: unknown, later: Later): unknown {
  if (isSame(mine, theirs) || isSame(base, mine)) return theirs;
  if (isSame(base, theirs)) return mine;
  if (isListWithIds(mine) && isListWithIds(theirs)) {
    return joinLists(isListWithIds(base) ? base : [], mine, theirs, later);
  }
  if (isObject(mine) && isObject(theirs)) return joinObjects(isObject(base) ? base : {}, mine, theirs, later);
  return later === 'mine' ? mine : theirs;
}

function joinObjects(
  base: Readonly<Record<string, unknown>>,
  mine: Readonly<Record<string, unknown>>,
  theirs: Readonly<Record<string, unknown>>,
  later: Later,
): unknown {
  const keys = Object.keys({ ...theirs, ...mine });
  return Object.fromEntries(
    keys.map((key) => [key, joinEdits(base[key], mine[key], theirs[key], later)] as const),
  );
}

const idsOf = (list: readonly WithId[]) => list.map(({ id }) => id);

function joinLists(
  base: readonly WithId[],
  mine: readonly WithId[],
  theirs: readonly WithId[],
  later: Later,
): unknown[] {
  const [before, here, there] = [base, mine, theirs].map(
    (list) => new Map(list.map((item) => [item.id, item])),
  );
  // The order is that of the side that moved items; the other side's new ones follow.
  const mineMoved =
    !isSame(idsOf(base), idsOf(mine)) && (later === 'mine' || isSame(idsOf(base), idsOf(theirs)));
  const order = mineMoved ? [...idsOf(mine), ...idsOf(theirs)] : [...idsOf(theirs), ...idsOf(mine)];
  return [...new Set(order)].flatMap((id) => {
    const [was, my, their] = [before?.get(id), here?.get(id), there?.get(id)];
    if (my !== undefined && their !== undefined) return [joinEdits(was, my, their, later)];
    const left = my ?? their;
    return was === undefined || !isSame(was, left) ? [left] : [];
  });
}
