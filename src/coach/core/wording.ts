import type { Finding, RuleId } from './finding.ts';

/** What comes of the better words: they take the place of those marked, they follow them, or they only show what is meant. */
export type Way = 'instead' | 'after' | 'example';

const ways: Partial<Readonly<Record<RuleId, Way>>> = {
  ...{ closed: 'instead', name: 'instead', 'plain-word': 'instead' },
  ...{ 'no-time': 'after', 'no-offer': 'after' },
};

/** How the better words of a rule can be used. */
export const wayOf = (rule: RuleId): Way => ways[rule] ?? 'example';

const ofTheWhole: ReadonlySet<RuleId> = new Set([
  ...(['too-long', 'too-long-letter', 'many-ideas', 'apologies', 'no-ask', 'no-person'] as const),
  ...(['no-connection', 'no-goal', 'no-present', 'no-evidence', 'no-takeaway', 'no-next'] as const),
  'no-thanks',
]);

/** Whether a finding is about certain words: what is missing, or too long, has no place that could be marked. */
export const hasPlace = ({ rule }: Finding): boolean => !ofTheWhole.has(rule);
