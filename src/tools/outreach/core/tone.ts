import type { Piece } from './compose.ts';
import type { Channel, Tone } from './draft.ts';

/**
 * The same message in another tone: greeting, contractions and closing change, nothing else does. Pieces that were filled in, or
 * wait, are handed on as they are. The rules are for English. A text message gains no apostrophe: one would cut it from 160
 * characters to 70 (E78).
 */
export function toned(pieces: Piece[], tone: Tone, channel: Channel): Piece[] {
  if (tone === 'plain') return pieces;
  return pieces.map((piece, at) => {
    if (piece.kind !== 'words') return piece;
    const next = pieces[at + 1];
    const isBeforeName = next !== undefined && next.kind !== 'words' && next.blank === 'their-name';
    const isBeforeSignature = at === pieces.length - 2 && next?.kind !== 'words' && next?.blank === 'my-name';
    const greeted = at === 0 && isBeforeName ? greeting(piece.text, tone, channel) : piece.text;
    const worded = tone === 'formal' ? spelledOut(greeted) : relaxed(greeted, channel);
    return { ...piece, text: isBeforeSignature ? closing(worded, tone) : worded };
  });
}

/** The word before the name, where the message starts with nothing but a greeting. */
function greeting(text: string, tone: Tone, channel: Channel): string {
  if (!/^(Dear|Hello|Hi|Good day) $/.test(text)) return text;
  if (tone === 'familiar') return 'Hi ';
  // Nobody says “Dear” out loud.
  return channel === 'phone' || channel === 'in-person' ? 'Good day ' : 'Dear ';
}

/** A name alone on the last line is a signature. */
const closing = (text: string, tone: Tone): string =>
  text.replace(/\n\n$/, tone === 'formal' ? '\n\nSincerely,\n' : '\n\nThanks,\n');

const endings: Readonly<Record<string, string>> = {
  m: 'am',
  re: 'are',
  ve: 'have',
  ll: 'will',
  d: 'would',
  s: 'is',
};

/** “’s” is “is” after these words; after a name it is a possessive. */
const beforeIs = /^(it|that|there|here|what|who|name|he|she)$/i;

/** Contractions in full. “don’t you” becomes “do you not”. */
function spelledOut(text: string): string {
  return text
    .replace(/\b([a-z]+)n’t( (?:you|I|we|they|it))?\b/gi, (_, stem: string, who = '') => {
      const verb = { ca: 'can', wo: 'will' }[stem.toLowerCase()] ?? stem;
      const cased = /^[A-Z]/.test(stem) ? verb.charAt(0).toUpperCase() + verb.slice(1) : verb;
      return who === '' && verb === 'can' ? `${cased}not` : `${cased}${String(who)} not`;
    })
    .replace(/\b([a-z]+)’(m|re|ve|ll|d|s)\b/gi, (whole, word: string, ending: string) =>
      ending === 's' && !beforeIs.test(word) ? whole : `${word} ${endings[ending] ?? ''}`,
    );
}

/** Thanks in one word, and contractions where the text had none and may have an apostrophe. */
function relaxed(text: string, channel: Channel): string {
  const brief = text.replace(/\bThank you\b/g, 'Thanks');
  if (channel === 'sms') return brief;
  return brief
    .replace(/\bI am(?= [a-z])/g, 'I’m')
    .replace(/\b(I|you|we|they) will(?= [a-z])/gi, '$1’ll')
    .replace(/\bdo not\b/gi, (words) => `${words.slice(0, 2)}n’t`)
    .replace(/\bcannot\b/gi, (word) => `${word.slice(0, 2)}n’t`);
}
