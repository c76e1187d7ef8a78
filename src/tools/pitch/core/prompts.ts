import type { Pitch } from '../../../workspace/core/pitch.ts';

/** The four prompts in the order in which they are said; the last leads over to the first question (guide “your-pitch”). */
export const promptOrder = ['now', 'path', 'whyYou', 'learn'] as const satisfies readonly (keyof Pitch)[];

/** A prompt of the pitch, by its field in the record: what you do now, how you got here, why this person, what you want to learn. */
export type Prompt = (typeof promptOrder)[number];

/** What the person has written under each prompt. */
export type Answers = Pick<Pitch, Prompt>;

/** Whether nothing was written yet: no answer, and no version by hand. */
export function isBlank(pitch: Pitch): boolean {
  const texts = [...promptOrder.map((prompt) => pitch[prompt]), ...Object.values(pitch.own)];
  return texts.every((text) => text.trim() === '');
}
