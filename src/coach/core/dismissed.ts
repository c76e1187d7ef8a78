import { sections, type RuleId } from './finding.ts';

/** A list of advice that was put away, as the desk keeps it; other notices stand in it too. */
export type PutAway = readonly { readonly id: string }[];

const prefix = 'coach-';
const isRule = (id: string): id is RuleId => Object.hasOwn(sections, id);

/** The rules of the coach that were put away for good. */
export const dismissedRules = (list: PutAway): ReadonlySet<RuleId> =>
  new Set(
    list.flatMap(({ id }) => {
      const rule = id.startsWith(prefix) ? id.slice(prefix.length) : '';
      return isRule(rule) ? [rule] : [];
    }),
  );

/** Puts a rule away, once. */
export const dismissRule = (list: PutAway, rule: RuleId): PutAway => [
  ...restoreRule(list, rule),
  { id: prefix + rule },
];

/** Lets the coach say a rule again. */
export const restoreRule = (list: PutAway, rule: RuleId): PutAway =>
  list.filter(({ id }) => id !== prefix + rule);

/** Lets the coach say everything again; other notices stay away. */
export const restoreAllRules = (list: PutAway): PutAway => list.filter(({ id }) => !id.startsWith(prefix));
