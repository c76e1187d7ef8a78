import { ownPieces } from './own-pieces.ts';
import { toned } from './tone.ts';

/**
 * What a message needs beyond a template and typed blanks: tones, and words of one’s own. Nobody needs it
 * before something is stored, so it is one module that is loaded then.
 */
export const wording = { toned, ownPieces } as const;

/** The same as a type. */
export type Wording = typeof wording;
