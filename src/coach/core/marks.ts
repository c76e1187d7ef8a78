import { read, spanOf } from './reading.ts';
import type { Span } from './slots.ts';

/** A piece of a text; `note` is the place of the note that marks it, counted from 0, or null where nothing is marked. */
export type MarkedPiece = { readonly text: string; readonly note: number | null };

/** Cuts a text at its marks; together the pieces are the text. Where marks overlap, the one that begins later is clipped. */
export function markedPieces(text: string, spans: readonly (Span | null)[]): readonly MarkedPiece[] {
  const marks = spans
    .flatMap((span, note) => (span === null ? [] : [{ ...span, note }]))
    .sort((a, b) => a.start - b.start || a.note - b.note);
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const { start, end, note } of marks) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), note: null });
    pieces.push({ text: text.slice(from, to), note });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), note: null });
  return pieces;
}

/** Where a stretch of a text stands after the text was edited; null where the edit touched it. */
export function movedSpan({ start, end }: Span, before: string, after: string): Span | null {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before.charCodeAt(same) === after.charCodeAt(same)) same += 1;
  if (end <= same) return { start, end };
  let tail = 0;
  while (
    tail < most - same &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  const by = after.length - before.length;
  return start >= before.length - tail ? { start: start + by, end: end + by } : null;
}

/** A text with other words in it: where they stand now, and what stood there before. */
export type Replacement = { readonly text: string; readonly span: Span; readonly before: string };

/** Puts words in the place of a stretch of a text. An empty stretch takes them in. */
export function replaceSpan(text: string, { start, end }: Span, words: string): Replacement {
  return {
    text: text.slice(0, start) + words + text.slice(end),
    span: { start, end: start + words.length },
    before: text.slice(start, end),
  };
}

/** Takes a replacement back out of the text as it is now, and keeps what was typed around it since; null where its own words changed. */
export function takeBack(now: string, { text, span, before }: Replacement): string | null {
  const place = movedSpan(span, text, now);
  return place === null ? null : replaceSpan(now, place, before).text;
}

/** Where the sentence ends that stands at a place of a text: more words can be added there. */
export function sentenceEnd(text: string, place: number): number {
  const reading = read(text);
  const ends = reading.sentences.map(({ start, end }) => spanOf(reading, start, end).end);
  return ends.find((end) => end >= place) ?? place;
}
