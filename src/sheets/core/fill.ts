import type { Sheet, SheetField, SheetItem, SheetPart } from '../../shared/core/sheet.ts';
import type { Conversation } from '../../workspace/core/conversation.ts';
import type { Goal } from '../../workspace/core/goal.ts';
import type { Person } from '../../workspace/core/person.ts';
import type { Pitch } from '../../workspace/core/pitch.ts';
import { dayInWords, timeInWords } from './day-words.ts';

/** What a sheet is filled from: the records that the tools work on, and everybody on the list. */
export type Records = {
  readonly goal: Goal;
  readonly pitch: Pitch;
  readonly person: Person;
  readonly conversation: Conversation;
  readonly people: readonly Person[];
};

/** What goes where on one sheet: texts by the id of a field or an item, and rows for its table. */
type Filling = {
  readonly texts: Readonly<Record<string, string>>;
  /** Items for the first numbered list, each in place of an empty one. */
  readonly items?: readonly SheetItem[];
  readonly rows?: readonly (readonly string[])[];
  /** The ids of the boxes that are ticked. */
  readonly ticked?: readonly string[];
};

/**
 * Fills a blank sheet with what was written in the tools. What was not written stays room to write, so a half-filled sheet is as useful on
 * paper as a whole one. A sheet without a row in the table comes back blank but for its head.
 */
export function fillSheet(id: string, blank: Sheet, records: Records): Sheet {
  const filling: Filling = Object.hasOwn(fillings, id)
    ? fillings[id as keyof typeof fillings](records, blank.lang)
    : { texts: {} };
  const texts = { ...headTexts(records, blank.lang), ...filling.texts };
  let items = filling.items;
  return {
    ...blank,
    head: blank.head.map((field) => fillField(field, texts)),
    parts: blank.parts.map((part) => {
      if (part.kind === 'list' && part.mark === 'number' && items !== undefined && items.length > 0) {
        const filled = { ...part, items: [...items, ...part.items.slice(items.length)] };
        items = undefined;
        return filled;
      }
      return fillPart(part, texts, filling);
    }),
  };
}

const fillField = (field: SheetField, texts: Filling['texts']): SheetField =>
  field.id === undefined ? field : { ...field, value: texts[field.id] ?? field.value };

function fillPart(part: SheetPart, texts: Filling['texts'], { rows = [], ticked = [] }: Filling): SheetPart {
  if (part.kind === 'field') return { kind: 'field', field: fillField(part.field, texts) };
  if (part.kind === 'list') {
    return { ...part, items: part.items.map((item) => fillItem(item, texts, ticked)) };
  }
  if (part.kind !== 'table' || part.rows.some((row) => row.some((cell) => cell !== ''))) return part;
  const taken = rows.reduce((sum, row) => sum + blankRowsIn(row), 0);
  return { ...part, rows: [...rows, ...part.rows.slice(taken)] };
}

/** How many blank rows a row of words takes the room of, so that a filled table ends on the page that the blank one ends on. */
const blankRowsIn = (cells: readonly string[]): number =>
  Math.max(1, Math.round(Math.max(...cells.map(({ length }) => length)) / 45));

function fillItem(item: SheetItem, texts: Filling['texts'], ticked: readonly string[]): SheetItem {
  const { id = '' } = item;
  const found = texts[id] ?? '';
  const answered = found === '' ? item : { ...item, notes: found.split('\n'), lines: 0 };
  return ticked.includes(id) ? { ...answered, isDone: true } : answered;
}

const blankOf = (blanks: readonly { id: string; text: string }[], id: string): string =>
  blanks.find((one) => one.id === id)?.text ?? '';

function headTexts({ pitch, person, conversation }: Records, lang: string): Record<string, string> {
  const { day, minutes, questions } = conversation;
  return {
    name: blankOf(pitch.blanks, 'my-name'),
    with: [person.name, person.role, person.organization].filter((text) => text !== '').join(', '),
    to: person.name,
    date: dayInWords(day.on, lang),
    time: timeInWords(day.at ?? '', day.zone, lang),
    place: day.place,
    minutes: questions.length === 0 ? '' : String(minutes),
  };
}

/** What counts as a goal in a line: its title, or the first thing that is not known. */
const goalOf = ({ goal }: Records): string => goal.title || (goal.unknowns[0]?.text ?? '');

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');

const noteOn = (conversation: Conversation, bankId: string): string =>
  conversation.questions.find((question) => question.bankId === bankId)?.note ?? '';

const starred = ({ questions }: Conversation): string =>
  joined(questions.filter(({ isStarred }) => isStarred).map(({ text }) => text));

const messageOf = ({ messages }: Conversation) => messages.find(({ purpose }) => purpose === 'ask');

const saidIn = ({ now, path, whyYou, learn }: Pitch): string =>
  joined([now, path, whyYou, learn]).replaceAll('\n', ' ');

const researchOn = ({ conversation }: Records): Record<string, string> =>
  Object.fromEntries(
    (['person', 'company', 'career', 'industry'] as const).flatMap((topic) => {
      const own = conversation.research.filter((one) => one.topic === topic);
      return [
        [
          `${topic}-found`,
          joined(own.map(({ found, source }) => (source === '' ? found : `${found} (${source})`))),
        ],
        [`${topic}-ask`, joined(own.map(({ toAsk }) => toAsk))],
      ];
    }),
  );

/** The closing pair has lines of its own on these sheets. */
const isClosing = (bankId: string | null): boolean =>
  bankId === 'close-anything-else' || bankId === 'close-who-else';

const lastContactOf = ({ followUps, thanks }: Conversation): string | null =>
  [...followUps.flatMap(({ doneOn }) => doneOn ?? []), thanks.sentOn ?? ''].sort().at(-1) ?? null;

const fillings = {
  'question-sheet': (records: Records) => ({
    texts: { goal: goalOf(records) },
    items: records.conversation.questions
      .filter(({ bankId }) => !isClosing(bankId))
      .map(({ text, isStarred, probes }) => ({
        text: isStarred ? `★ ${text}` : text,
        notes: probes,
        lines: 2,
      })),
  }),
  'prep-sheet': (records: Records) => ({
    texts: {
      goal: goalOf(records),
      'why-them': blankOf(records.conversation.blanks, 'specific-thing'),
      found: joined(records.conversation.research.map(({ found }) => found)),
      introduction: records.pitch.own.s30 || saidIn(records.pitch),
      'must-asks': starred(records.conversation),
    },
    ticked: records.conversation.day.on === null ? [] : ['confirmed'],
  }),
  'pitch-sheet': ({ pitch }: Records) => ({
    texts: {
      now: pitch.now,
      path: pitch.path,
      'why-you': pitch.whyYou,
      learn: pitch.learn,
      'half-minute': pitch.own.s30,
    },
  }),
  'outreach-draft': ({ pitch, conversation }: Records) => ({
    texts: {
      channel: (messageOf(conversation)?.channel ?? '').replaceAll('-', ' '),
      found: blankOf(conversation.blanks, 'event') || blankOf(conversation.blanks, 'found-where'),
      who: blankOf(pitch.blanks, 'who-i-am'),
      specific: blankOf(conversation.blanks, 'specific-thing'),
      ask: blankOf(conversation.blanks, 'topic'),
      times: blankOf(conversation.blanks, 'times'),
      message: messageOf(conversation)?.text || (messageOf(conversation)?.shownText ?? ''),
    },
  }),
  'contact-list': ({ people }: Records) => ({
    texts: {},
    rows: people.map(({ name, role, organization, notes }) => [
      name,
      [role, organization].filter((text) => text !== '').join(', '),
      '',
      '',
      notes,
    ]),
  }),
  'research-sheet': (records: Records) => ({ texts: researchOn(records) }),
  'day-sheet': ({ pitch, conversation }: Records) => ({
    texts: {
      'first-words': pitch.own.s15 || pitch.now,
      'anything-else': noteOn(conversation, 'close-anything-else'),
      'who-else':
        joined(conversation.referrals.map(({ name }) => name)) || noteOn(conversation, 'close-who-else'),
      takeaway: joined(
        conversation.takeaways.filter(({ isForThanks }) => isForThanks).map(({ text }) => text),
      ),
    },
    items: conversation.questions
      .filter(({ bankId }) => !isClosing(bankId))
      .map(({ text, isStarred, note }) => ({
        text: isStarred ? `★ ${text}` : text,
        ...(note === '' ? { lines: 4 } : { notes: [note] }),
      })),
  }),
  'thank-you-card': ({ conversation }: Records, lang: string) => ({
    texts: {
      'for-what': joined(
        conversation.takeaways.filter(({ isForThanks }) => isForThanks).map(({ text }) => text),
      ),
      next: blankOf(conversation.blanks, 'next-step'),
      card: conversation.thanks.text,
      sent: dayInWords(conversation.thanks.sentOn, lang),
    },
  }),
  'follow-up-planner': ({ conversation }: Records, lang: string) => ({
    texts: {
      'last-contact': dayInWords(lastContactOf(conversation), lang),
      promised: blankOf(conversation.blanks, 'next-step'),
    },
    rows: conversation.followUps.map(({ dueOn, reason, text, doneOn }) => [
      dayInWords(dueOn, lang),
      reason === 'other' ? '' : reason,
      text,
      dayInWords(doneOn, lang),
    ]),
  }),
  'reflection-sheet': ({ conversation: { reflection } }: Records) => ({
    texts: {
      learned: reflection.learned,
      surprised: reflection.surprised,
      tuesday: reflection.fitWhy,
      differently: reflection.differently,
    },
    ticked: reflection.fit === null ? [] : [reflection.fit === 'yes' ? 'fits' : reflection.fit],
  }),
} as const satisfies Readonly<Record<string, (records: Records, lang: string) => Filling>>;
