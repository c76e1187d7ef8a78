import { smsLimits } from './limits.ts';

/** What a text message costs. */
export type SmsParts = {
  /** GSM-7 as long as every character is in the basic alphabet; one other makes the whole text UCS-2. */
  readonly alphabet: 'gsm-7' | 'ucs-2';
  /** Septets or UTF-16 units, whichever the alphabet counts. */
  readonly units: number;
  /** How many units go out in one piece. */
  readonly single: number;
  /** Messages that are sent and paid for; 0 for an empty text. */
  readonly parts: number;
  /** The characters outside the basic alphabet, once each, in order: curly quotes, emoji, other scripts. */
  readonly outside: readonly string[];
};

/** Counts a text message. Rules: 3GPP TS 23.038 (the alphabet) and E78 (160 or 70, in parts of 153 or 67). */
export function smsParts(text: string): SmsParts {
  const characters = [...text];
  const outside = [...new Set(characters.filter((one) => !basic.has(one) && !extended.has(one)))];
  const alphabet = outside.length === 0 ? 'gsm-7' : 'ucs-2';
  const sizes = characters.map((one) => (alphabet === 'ucs-2' ? one.length : extended.has(one) ? 2 : 1));
  const units = sizes.reduce((sum, size) => sum + size, 0);
  const { single, part } = smsLimits[alphabet];
  return {
    alphabet,
    units,
    single,
    parts: units <= single ? Math.sign(units) : partsOf(sizes, part),
    outside,
  };
}

/** How many parts: a character that takes two units is never cut in half, so a part may stay one short. */
function partsOf(sizes: readonly number[], part: number): number {
  let parts = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > part) {
      parts += 1;
      used = 0;
    }
    used += size;
  }
  return parts;
}

const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

/** Reached by an escape, so each counts as two. */
const extended = new Set('\f^{}\\[~]|€');
