import type { Finding, RuleId } from './finding.ts';
import { sections } from './finding.ts';
import type { Reading } from './reading.ts';
import { read } from './reading.ts';
import type { Span } from './slots.ts';

/** What the coach may know besides the text. All of it is optional. */
export type Context = {
  /** The person's name as their record has it: greetings are held to it. */
  readonly name?: string;
  /** The most words that the channel bears well; 200 where nothing is said. */
  readonly mostWords?: number;
};

/** Where a rule holds, and what its sentence shows besides the words there. */
export type Hit = Span & { readonly values?: Finding['values'] };

/** One rule: looks at the reading, at the text as it was typed, and at the context. */
export type Rule = readonly [RuleId, (reading: Reading, text: string, context: Context) => Hit | null];

/** Whether a label is true of a text. */
export type Teller = (reading: Reading, text: string) => boolean;

/** The coach for one kind of text: the labels that it tells, and its rules with the most useful remark first. */
export type Coach = { readonly labels: Readonly<Record<string, Teller>>; readonly rules: readonly Rule[] };

/** More remarks than this at once are a red pen. */
export const mostFindings = 3;

/** All that a coach would say about a text, the most useful first, each rule once; nothing about a text without words. */
export function lookWith({ rules }: Coach, text: string, context: Context = {}): readonly Finding[] {
  const reading = read(text);
  if (reading.sentences.length === 0) return [];
  const found: Finding[] = [];
  for (const [rule, look] of rules) {
    const hit = look(reading, text, context);
    if (hit === null || isToldAlready(rule, found)) continue;
    const values = { words: text.slice(hit.start, hit.end), ...hit.values };
    found.push({ rule, start: hit.start, end: hit.end, values, guide: sections[rule] });
  }
  return found;
}

/**
 * Reads a text rule by rule and calls `rest` between them. The first reading compiles the patterns that a text needs, which takes fifty
 * milliseconds on a desk and two hundred on a slow phone: done at once, it would hold up what is typed.
 */
export async function warmUp({ rules }: Coach, text: string, rest: () => Promise<void>): Promise<void> {
  const reading = read(text);
  for (const [, look] of rules) {
    await rest();
    look(reading, text, {});
  }
}

/** Every label of a coach with whether it is true of the text. Any text has an answer; only its first 6,000 characters are read. */
export function tellWith({ labels }: Coach, text: string): Readonly<Record<string, boolean>> {
  const reading = read(text);
  return Object.fromEntries(Object.entries(labels).map(([label, tell]) => [label, tell(reading, text)]));
}

/** What to show of the findings: those whose rule nobody dismissed for good, `most` of them, the most useful first. */
export const topFindings = (
  findings: readonly Finding[],
  dismissed: ReadonlySet<RuleId>,
  most: number = mostFindings,
): readonly Finding[] => findings.filter(({ rule }) => !dismissed.has(rule)).slice(0, most);

/** The whole text without the spaces around it: where something is missing, no place is to blame. */
export const whole = (text: string): Span => ({
  start: text.length - text.trimStart().length,
  end: Math.max(text.trimEnd().length, text.length - text.trimStart().length),
});

/** A rule that holds for the whole text where nothing was found. */
export const missing =
  (find: (reading: Reading) => Span | null) =>
  (reading: Reading, text: string): Hit | null =>
    find(reading) === null ? whole(text) : null;

/** What an open blank may still bring: it is missed only once the blanks are filled. */
const filledLater: ReadonlySet<RuleId> = new Set(['no-person', 'no-connection', 'no-takeaway', 'no-next']);

/** A question that must go needs no better form, a vague request is missing anyway, and one remark about jargon is enough. */
function isToldAlready(rule: RuleId, found: readonly Finding[]): boolean {
  if (rule === 'closed') return found.some((finding) => finding.rule !== 'too-long');
  if (filledLater.has(rule)) return found.some((finding) => finding.rule === 'placeholder');
  if (rule === 'plain-word')
    return found.some((finding) => finding.rule === 'jargon' || finding.rule === 'stiff');
  return false;
}
