import type { BlankName } from './compose.ts';
import { ownPieces } from './own-pieces.ts';

/** The ids of the blanks that would go out open: with the subject, with the text, and with both, once each. */
export type LeftOpen = {
  readonly subject: readonly string[];
  readonly text: readonly string[];
  readonly all: readonly string[];
};

/** What is left open in a message as it stands, whoever wrote it. Ask before every copy. */
export function leftOpenIn(
  { subject, text }: { readonly subject: string; readonly text: string },
  blanks: readonly BlankName[],
): LeftOpen {
  const waitingIn = (words: string) => [
    ...new Set(ownPieces(words, blanks).flatMap((piece) => (piece.kind === 'unfilled' ? piece.blank : []))),
  ];
  const inSubject = waitingIn(subject);
  const inText = waitingIn(text);
  return { subject: inSubject, text: inText, all: [...new Set([...inText, ...inSubject])] };
}
