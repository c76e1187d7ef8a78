import { tellWith } from './coach.ts';
import { outreach } from './outreach.ts';
import { pitch } from './pitch.ts';
import { question } from './question.ts';
import { thanks } from './thanks.ts';

/** The coach for each kind of text, all in one: for the command and for tests. A tool loads the one module of its kind. */
export const coaches = { question, outreach, pitch, thanks };

/** The kinds of text that the coach reads. */
export type Kind = keyof typeof coaches;

/** The kinds in the order in which a person writes them. */
export const kinds = Object.keys(coaches) as readonly Kind[];

/** Every label of a kind with whether it is true of the text. Any text has an answer; only its first 6,000 characters are read. */
export const labelsOf = (kind: Kind, text: string): Readonly<Record<string, boolean>> =>
  tellWith(coaches[kind], text);
