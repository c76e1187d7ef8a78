import { oneLine } from '../../../shared/core/plain-text.ts';
import { helloMinutes, type Agenda, type AgendaItem } from './agenda.ts';
import type { Stage } from './question.ts';

/** The words of the interface that an agenda's text needs, in the reader's language. */
export type AgendaWords = {
  readonly title: string;
  readonly hello: string;
  readonly mustAsk: string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly minutes: (minutes: number) => string;
};

/** The agenda as plain text to copy or save: numbered questions under their stages, probes below. Ends with a line end. */
export function agendaText(agenda: Agenda, words: AgendaWords): string {
  return document(agenda, words, {
    title: (text) => text,
    stage: (text) => text,
    question: (number, text, note) => `${number}. ${text} ${note}`,
    probe: (text) => `   - ${text}`,
  });
}

/** The agenda as Markdown. What a person typed shows as typed: it makes no headings, links or HTML. */
export function agendaMarkdown(agenda: Agenda, words: AgendaWords): string {
  return document(agenda, words, {
    title: (text) => `# ${literal(text)}`,
    stage: (text) => `## ${literal(text)}`,
    question: (number, text, note) => `${number}. ${literal(text)} ${literal(note)}`,
    probe: (text) => `   - ${literal(text)}`,
  });
}

type Style = {
  title: (text: string) => string;
  stage: (text: string) => string;
  question: (number: number, text: string, note: string) => string;
  probe: (text: string) => string;
};

function document({ wish, items }: Agenda, words: AgendaWords, style: Style): string {
  const head = [
    style.title(`${words.title} (${words.minutes(wish.minutes)})`),
    '',
    style.probe(`${words.hello} (${words.minutes(helloMinutes)})`).trimStart(),
  ];
  const body = items.flatMap((item, at) => [
    ...(items[at - 1]?.stage === item.stage ? [] : ['', style.stage(words.stages[item.stage]), '']),
    style.question(at + 1, oneLine(item.text), noteOf(item, words)),
    ...item.probes.map((probe) => style.probe(oneLine(probe))),
  ]);
  return `${[...head, ...body].join('\n')}\n`;
}

const noteOf = ({ minutes, isStarred }: AgendaItem, words: AgendaWords) =>
  `(${[words.minutes(minutes), ...(isStarred ? [words.mustAsk] : [])].join(', ')})`;

/** Text that Markdown shows as it is: a backslash before what has a meaning anywhere, or at the start of a line. */
const literal = (text: string) =>
  text
    .replace(/[\\`*_[\]<>~|&$]/g, '\\$&')
    .replace(/^([#+=:-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
