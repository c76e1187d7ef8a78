import { slotsIn, type Span } from './slots.ts';
import { plainSpelling } from './spelling.ts';

/** How many characters of a text are read: many times the longest message that anyone should send. */
export const readLimit = 6_000;

/** What an open blank becomes in a reading: one character that no word contains. */
export const slot = '□';

/** A sentence as the rules see it. `start` and `end` count in the reading; `spanOf` leads back to the text. */
export type Sentence = {
  readonly start: number;
  readonly end: number;
  /** Lower case, straight apostrophes, single spaces, each open blank one `□`. */
  readonly text: string;
  /** The same with capitals. */
  readonly cased: string;
  /** Ends with a question mark. */
  readonly isAsked: boolean;
};

/** A text made ready for rules: what it says without the accidents of typing, and the way back to its characters. */
export type Reading = {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly slots: readonly Span[];
  /** The place in the original text of each character of the reading, and one more for its end. */
  readonly places: readonly number[];
};

const straight: Readonly<Record<string, string>> = {
  ...{ '’': "'", '‘': "'", ʼ: "'", '“': '"', '”': '"', '–': '-', '—': ';', '…': '.' },
};

/** Prepares a text: folds white space and quotes, sets blanks to `□`, and keeps a line break only where a sentence may end. */
export function read(text: string): Reading {
  const heard = text.slice(0, readLimit);
  const slots = slotsIn(heard);
  const { cased, places } = fold(heard, slots);
  return { text: cased.toLowerCase(), sentences: sentencesOf(cased), slots, places };
}

/** The span in the original text of a stretch of its reading. */
export function spanOf({ places }: Reading, start: number, end: number): Span {
  const last = places.length - 1;
  const from = places[Math.min(start, last)] ?? 0;
  return { start: from, end: Math.max(from, places[Math.min(end, last)] ?? from) };
}

function fold(text: string, slots: readonly Span[]): { cased: string; places: number[] } {
  let cased = '';
  const places: number[] = [];
  const add = (character: string, at: number) => {
    cased += character;
    places.push(at);
  };
  let next = 0;
  let from = 0;
  for (const { 0: piece, index } of text.matchAll(/\s+|[a-z'’]+|[^]/gi)) {
    const blank = slots[next];
    if (blank?.start === index) {
      add(slot, index);
      from = blank.end;
      next += 1;
    }
    if (index < from) continue;
    const spelled = plainSpelling(text, index);
    if (spelled !== null) {
      for (const character of spelled.word) add(character, index);
      from = index + spelled.length;
    }
    if (index < from) continue;
    if (/^\s/.test(piece)) {
      if (cased !== '') add(endsLine(cased, piece) ? '\n' : ' ', index);
    } else for (let at = 0; at < piece.length; at += 1) add(plain(piece.charAt(at)), index + at);
  }
  places.push(text.length);
  return { cased, places };
}

/** Only letters that keep their length are set in lower case later; the few that do not become a plain one. */
const plain = (character: string) =>
  straight[character] ?? (character.toLowerCase().length === 1 ? character : 'i');

/** A line break ends a sentence after punctuation or before an empty line; elsewhere the line was only wrapped. */
const endsLine = (before: string, space: string) =>
  /[\n\r]/.test(space) && (/[.!?:,;]$/.test(before) || space.split(/\r\n|\n|\r/).length > 2);

const abbreviated =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|vs|etc|e\.g|i\.e|a\.m|p\.m|no|approx|jr|sr|[a-z])$/i;

function sentencesOf(cased: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let at = 0; at <= cased.length; at += 1) {
    if (!endsAt(cased, at)) continue;
    while (start < at && cased.charAt(start) === ' ') start += 1;
    const own = cased.slice(start, at);
    if (/[\p{L}\p{N}□]/u.test(own)) {
      const isAsked = own.endsWith('?');
      sentences.push({ start, end: at, text: own.toLowerCase(), cased: own, isAsked });
    }
    start = at + (cased.charAt(at) === '\n' ? 1 : 0);
  }
  return sentences;
}

/** Whether a sentence is over before the character at `at`. */
function endsAt(cased: string, at: number): boolean {
  if (at === cased.length || cased.charAt(at) === '\n') return true;
  const mark = cased.charAt(at - 1);
  if (mark === '?' || mark === '!') return !/[?!)"'.]/.test(cased.charAt(at));
  if (mark !== '.' || !/[ (□]/.test(cased.charAt(at))) return false;
  return !abbreviated.test(cased.slice(Math.max(0, at - 12), at - 1));
}
