import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Item } from '../../src/build/content-files.ts';
import { proseOf, sentencesOf, wordsOf } from './prose.ts';

/** A template's text with its subject, under the name that a failing test shows: `email-cold/your-path`. */
export type Letter = { name: string; channel: string; relation?: string; subject: string; text: string };

/** Every text of a message: its own, or one of each approach. */
export function lettersOf(message: Item): Letter[] {
  const { id, channel, relation, subject } = message as Item & {
    channel: string;
    relation?: string;
    subject?: string;
  };
  const approaches = (message['approaches'] ?? []) as { id: string; subject?: string; text: string }[];
  const shared = { channel, ...(relation !== undefined && { relation }) };
  return typeof message['text'] === 'string'
    ? [{ ...shared, name: id, subject: subject ?? '', text: message['text'] }]
    : approaches.map((one) => ({
        ...shared,
        name: `${id}/${one.id}`,
        subject: one.subject ?? '',
        text: one.text,
      }));
}

/** The blanks in a template's text, in order. */
export function blanksIn(text: string): string[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].map(([, id = '']) => id);
}

/** A template with each blank replaced by its example. */
export function filled(text: string, examples: ReadonlyMap<string, string>): string {
  return text.replace(/\{([^}]*)\}/g, (whole, id: string) => examples.get(id) ?? whole);
}

/** Every text in a piece of data, however deep. */
export function stringsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(stringsIn) : [];
}

/** The texts in the attributes of an MDX text's components: titles, labels, subjects. */
export function attributesIn(mdx: string): string[] {
  return [...mdx.matchAll(/\s[a-z]+="([^"]*)"/g)].map(([, value = '']) => value);
}

/** Characters as a reader counts them: an emoji or a letter with an accent is one. */
export function graphemes(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;
}

/**
 * The sentences of six and more words that are a guide's own, in small letters and without punctuation. Messages, talk and
 * quotes are left out: the worked example runs through all guides.
 */
export function ownSentences(mdx: string): string[] {
  const own = mdx
    .replace(/<(Letter|Sent|Thrown|Talk)\b[\s\S]*?<\/\1>/g, '\n')
    .replace(/<(Myth|Note)\b[^>]*>/g, '\n')
    .replace(/^>.*$/gm, '');
  return sentencesOf(proseOf(own))
    .filter((sentence) => wordsOf(sentence).length >= 6)
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
}

/** Words that every question is made of, and that make no two of them alike. */
const FILLERS = new Set(
  `a about after all am an and any are as at be been before being but by can could did do does doing don’t ever for from
  get had has have here how i if in into is it it’s its just like me more most much my no not of on one or other our out
  over own said say so some such than that the their them then there these they thing things this those through to up us
  was way we were what what’s when where which while who whom whose why will with would you you’ve you’d you’re your`.split(
    /\s+/,
  ),
);

/** The words of a question that carry what it asks, in small letters. */
export function contentWords(text: string): Set<string> {
  const words = wordsOf(text.toLowerCase()).map((word) => word.replace(/[.,:]+$/, ''));
  return new Set(words.filter((word) => !FILLERS.has(word)));
}

/** How much two sets of words share: 0 nothing, 1 all (Jaccard). */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

const PATH = /^(?!dist\b|coverage\b|node_modules\b)[\w.@*[\]-]+(?:\/[\w.@*[\]-]+)*\/?$/;
const ENDING = /\.(?:astro|css|json|md|mdx|mjs|ts|txt|yaml|yml)$/;

/** The paths of this repository that a document names between backticks: those with a slash inside or a file's ending. */
export function pathsIn(document: string): string[] {
  return (
    [...document.matchAll(/`([^`\n]+)`/g)]
      .map(([, code = '']) => code)
      // A name that starts with @ is a package.
      .filter((code) => PATH.test(code) && !code.startsWith('@'))
      .filter((code) => code.includes('/') || ENDING.test(code))
  );
}

/** Whether a path or a glob leads to something, from the root or from the document's own folder. */
export function leadsSomewhere(path: string, documentFile: string): boolean {
  const literal = path.replace(/\[/g, '[[]');
  return ['.', dirname(documentFile)].some((folder) => globSync(join(folder, literal)).length > 0);
}

/** The text of a file of `content/`, or of another one below the root. */
export const textOf = (path: string): string => readFileSync(path, 'utf8');
