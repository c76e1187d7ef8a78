import type { RuleId } from '../../../coach/core/finding.ts';
import type { Channel } from './draft.ts';

/** What a template says in its own way, whichever of its blanks are filled. */
const ofTheTemplate: readonly RuleId[] = [
  ...(['job-letter', 'no-ask', 'no-time', 'no-person', 'no-connection', 'no-offer', 'apologies'] as const),
];

/** What a note of 200 characters, a text or a call has no room for. */
const ofLetters: readonly RuleId[] = ['no-ask', 'no-person', 'no-connection', 'no-offer'];

/**
 * What the coach keeps to itself about a message. Blanks are told before the message leaves, so never here; a made text has what its
 * template gave it; and only a letter is held to all that a letter says.
 */
export function quietIn(channel: Channel, isOwn: boolean): readonly RuleId[] {
  if (!isOwn) return ['placeholder', ...ofTheTemplate];
  return channel === 'email' ? ['placeholder'] : ['placeholder', ...ofLetters];
}
