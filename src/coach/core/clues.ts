/** A choice longer than this is dearer to look up than the pattern is to try. */
const mostWords = 60;

/**
 * The shortest choice of first words of which one must stand in a sentence for a phrase to match it, so that a phrase is tried only
 * where it has a chance: of `(is|are) there (any)? (jobs?|openings?)` that is `there`. Empty where no such choice can be read off.
 */
export function clues(phrase: string): readonly string[] {
  let best: readonly string[] = [];
  for (const group of groupsOf(phrase)) {
    const words = firstWords(group);
    if (words.length === 0 || words.length > mostWords) continue;
    if (best.length === 0 || worth(words) < worth(best)) best = words;
    if (worth(best) === 1) break;
  }
  return best;
}

/** Small words stand in every sentence, so a choice with one of them sifts nothing out. */
const worth = (words: readonly string[]) => words.length + (words.some((word) => word.length < 4) ? 40 : 0);

/** The parts of a phrase at its top level that must be there: those that a space parts and no `?` or `{0,2}` makes optional. */
function groupsOf(phrase: string): readonly string[] {
  const groups: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of `${phrase} `.matchAll(/[() ]/g)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign !== ' ' || depth > 0) continue;
    const own = phrase.slice(start, index);
    if (!/\)(?:\?|\{0,\d+\})$/.test(own)) groups.push(own);
    start = index + 1;
  }
  return groups;
}

/** The first word of each branch of a group; empty where one of them is a pattern and no plain word. */
function firstWords(group: string): readonly string[] {
  const inner = /^\((?!\?)([^()]*)\)(?:\(\?.*\))?$/.exec(group)?.[1];
  const branches = inner === undefined ? [group] : inner.split('|');
  const words = branches.map(plainWords);
  return words.every(({ length }) => length > 0) ? words.flat() : [];
}

/** `jobs?` is "jobs" or "job"; a lookahead at the end is left out; anything else with a sign of its own is not plain. */
function plainWords(branch: string): readonly string[] {
  const first = (branch.split(' ')[0] ?? '').replace(/\(\?[=!].*$/, '').split('-')[0] ?? '';
  if (/^[a-z0-9'□]+$/.test(first)) return [first];
  return /^[a-z0-9']+\?$/.test(first) ? [first.slice(0, -1), first.slice(0, -2)] : [];
}
