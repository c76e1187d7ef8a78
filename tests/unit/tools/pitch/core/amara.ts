import type { Answers } from '../../../../../src/tools/pitch/core/prompts.ts';
import type { Pitch } from '../../../../../src/workspace/core/pitch.ts';
import { pitchType } from '../../../../../src/workspace/core/pitch.ts';

/** What Amara said under each prompt (STORY.md): fifty-eight words. */
export const amara: Answers = {
  now: 'I’m Amara, third-year biology.',
  path: 'I came for the lab, and it turns out I like the part after the lab, when the numbers come in.',
  whyYou: 'At the library you said that you’ve never met a patient, and I’ve been thinking about that since.',
  learn: 'I’d like to know what that work is, and how a person gets to it.',
};

/** A pitch with some fields filled. */
export function pitchWith(some: Partial<Pitch>): Pitch {
  return { ...pitchType.empty('p'), ...some };
}
