import type { Pitch } from '../../../workspace/core/pitch.ts';
import type { VersionKey } from './build.ts';
import type { Prompt } from './prompts.ts';

/** Answers a prompt. */
export function answer(pitch: Pitch, prompt: Prompt, text: string): Pitch {
  return { ...pitch, [prompt]: text };
}

/** Puts the person’s own words in place of a made version; without a word in them, the version follows the prompts again. */
export function writeOwn(pitch: Pitch, key: VersionKey, text: string): Pitch {
  return { ...pitch, own: { ...pitch.own, [key]: text.trim() === '' ? '' : text } };
}

/** Sets the speaking rate in words a minute, as it was measured; `null` goes back to the usual one. */
export function setRate(pitch: Pitch, wordsPerMinute: number | null): Pitch {
  return { ...pitch, wordsPerMinute };
}
