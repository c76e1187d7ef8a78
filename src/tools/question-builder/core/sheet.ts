import { count, say, type Counted } from '../../../shared/core/say.ts';
import type { Sheet, SheetItem } from '../../../shared/core/sheet.ts';
import type { Question, TalkDay } from '../../../workspace/core/conversation-parts.ts';
import type { Conversation } from '../../../workspace/core/conversation.ts';
import type { Goal } from '../../../workspace/core/goal.ts';
import type { Person } from '../../../workspace/core/person.ts';
import { helloMinutes } from './agenda.ts';
import { isOfClosingPair, minutesOf } from './bank.ts';

/** The words that the sheet needs, in the reader's language. */
export type SheetWords = {
  readonly lang: string;
  readonly title: string;
  /** With `{name}`. */
  readonly titleFor: string;
  readonly who: string;
  readonly when: string;
  readonly goal: string;
  /** With `{goal}`. */
  readonly aim: string;
  readonly forms: Readonly<Record<NonNullable<TalkDay['form']>, string>>;
  readonly minutes: Counted;
  /** With `{hello}` and `{minutes}`, each in words of `minutes`. */
  readonly hello: string;
  /** With `{minute}`: when the closing pair begins. */
  readonly close: string;
  readonly mustAsk: string;
  /** With `{probe}`. */
  readonly then: string;
  /** With `{note}`. */
  readonly noted: string;
};

/** What is written on the sheet: the questions of a talk, whom it is with and what for. `foot` is a line of small print. */
export type SheetContent = {
  readonly conversation: Pick<Conversation, 'minutes' | 'questions' | 'day'>;
  readonly person: Pick<Person, 'name' | 'role' | 'organization'>;
  readonly goal: Pick<Goal, 'title'>;
  readonly foot: string;
};

/** How many lines of room a question has for its answer. */
const roomLines = 3;

/** The question sheet: who, when and what for on top, then the questions in their order, each with room for the answer below. */
export function sheetOf({ conversation, person, goal, foot }: SheetContent, words: SheetWords): Sheet {
  const { minutes, questions, day } = conversation;
  const isAimSaid = goal.title.trim() !== '';
  const who = [person.name, person.role, person.organization].filter((one) => one.trim() !== '');
  return {
    name: fileName(person.name),
    title: titleOf(person, words),
    lang: words.lang,
    head: [
      { label: words.who, value: who.join(', ') },
      { label: words.when, value: whenOf(day, words) },
      // A line to write on, or a sentence of any length.
      ...(isAimSaid ? [] : [{ label: words.goal, value: '' }]),
    ],
    parts: [
      ...(isAimSaid ? [{ kind: 'paragraph' as const, text: say(words.aim, { goal: goal.title }) }] : []),
      { kind: 'hint', text: clockOf(questions, minutes, words) },
      { kind: 'list', mark: 'number', items: questions.map((question) => itemOf(question, words)) },
    ],
    foot,
  };
}

/** What stands on top of the sheet: for whom the questions are, where that is known. */
export function titleOf({ name }: Pick<Person, 'name'>, words: SheetWords): string {
  return name.trim() === '' ? words.title : say(words.titleFor, { name });
}

/** When and how the talk is, as far as it is known: “Thursday, October 22, 3:30 PM, video”. `''` where nothing is. */
export function whenOf({ on, at, form }: Pick<TalkDay, 'on' | 'at' | 'form'>, words: SheetWords): string {
  const written = (instant: string, options: Intl.DateTimeFormatOptions) =>
    // The day and the time are the person's own, whatever the zone: read and written in one and the same.
    new Intl.DateTimeFormat(words.lang, { ...options, timeZone: 'UTC' }).format(new Date(instant));
  return [
    on === null ? '' : written(`${on}T00:00:00Z`, { weekday: 'long', month: 'long', day: 'numeric' }),
    at === null ? '' : written(`2000-01-01T${at}:00Z`, { hour: 'numeric', minute: '2-digit' }),
    form === null ? '' : words.forms[form],
  ]
    .filter((one) => one !== '')
    .join(', ');
}

/** What to ask then, without empty lines. */
export const probesOf = ({ probes }: Pick<Question, 'probes'>): string[] =>
  probes.filter((probe) => probe.trim() !== '');

/** The minute at which the closing pair must begin is the one that nobody may miss. */
function clockOf(questions: readonly Question[], minutes: number, words: SheetWords): string {
  const inWords = (number: number) => count(words.minutes, number, words.lang);
  const closing = minutesOf(questions.filter(isOfClosingPair));
  return [
    say(words.hello, { minutes: inWords(minutes), hello: inWords(helloMinutes) }),
    ...(closing > 0 ? [say(words.close, { minute: Math.max(0, minutes - closing) })] : []),
  ].join(' ');
}

function itemOf(question: Question, words: SheetWords): SheetItem {
  const { text, minutes, isStarred, note } = question;
  const isAnswered = note.trim() !== '';
  return {
    text,
    aside: [count(words.minutes, minutes, words.lang), ...(isStarred ? [words.mustAsk] : [])].join(', '),
    notes: [
      ...probesOf(question).map((probe) => say(words.then, { probe })),
      ...(isAnswered ? [say(words.noted, { note })] : []),
    ],
    lines: isAnswered ? 0 : roomLines,
  };
}

/** `questions-tom-lindgren`: a name that every file system takes. */
function fileName(name: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return `questions-${slug.slice(0, 60)}`.replace(/-+$/, '').replace(/-{2,}/g, '-');
}
