import { countWords } from '../../../shared/core/words.ts';
import type { Pitch } from '../../../workspace/core/pitch.ts';
import { lengths, versionsOf, type Version, type VersionKey } from './build.ts';
import { secondsOf, usableRate, wordsIn } from './timing.ts';

/** A version as the person sees it: their own words where they wrote some, the made text elsewhere. */
export type ShownVersion = {
  readonly key: VersionKey;
  /** The seconds that it may take. */
  readonly length: number;
  readonly isOwn: boolean;
  readonly text: string;
  readonly words: number;
  /** What the text takes at the person’s rate, in whole seconds. Over is over: 30.2 is shown as 31. */
  readonly seconds: number;
  /** How many words are too many; 0 where it fits. */
  readonly tooMany: number;
  /** What the answers make of themselves, also behind the person’s own words. */
  readonly made: Version;
  /** Whether a shorter version says the same, word for word. */
  readonly isRepeated: boolean;
};

/** The three versions, from the shortest on. */
export function shownVersions(pitch: Pitch): ShownVersion[] {
  const rate = usableRate(pitch.wordsPerMinute);
  const shown: ShownVersion[] = [];
  for (const made of versionsOf(pitch, rate)) {
    const own = pitch.own[made.key];
    const isOwn = own.trim() !== '';
    const text = isOwn ? own : made.text;
    const words = countWords(text);
    const length = lengths[made.key];
    const tooMany = Math.max(0, words - wordsIn(length, rate));
    shown.push({
      key: made.key,
      length,
      isOwn,
      text,
      words,
      seconds: Math[tooMany > 0 ? 'ceil' : 'round'](secondsOf(text, rate)),
      tooMany,
      made,
      isRepeated: shown.some((shorter) => shorter.text === text),
    });
  }
  return shown;
}
