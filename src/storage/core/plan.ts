/** Names with their texts, without prefix: the slots and the copies kept aside. */
export type Stored = ReadonlyMap<string, string>;

/** Changes to the storage that belong together: all are made, or none (`applyPlan`). Writes come first, in their order. */
export type Plan = {
  writes: readonly { name: string; text: string }[];
  removes: readonly string[];
};

/** What brings the storage back to `stored` after `plan` was carried out. */
export function undoOf(plan: Plan, stored: Stored): Plan {
  const touched = new Set([...plan.writes.map(({ name }) => name), ...plan.removes]);
  const before = [...touched].map((name) => ({ name, text: stored.get(name) }));
  return {
    writes: before.flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }])),
    removes: before.filter(({ text }) => text === undefined).map(({ name }) => name),
  };
}

/** Removes everything that we stored, copies kept aside included. Its undo lives in memory, until the page is left. */
export function eraseAll(stored: Stored): Plan {
  return { writes: [], removes: [...stored.keys()] };
}
