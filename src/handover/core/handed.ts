import { isSame } from '../../storage/core/json.ts';
import { records, type RecordValue } from '../../workspace/core/records.ts';

/** What a link may hand over. A kind is never renamed: links outlive us. */
export const handedKinds = ['questions', 'pitch', 'message', 'conversation'] as const;

/** What a link hands over. */
export type HandedKind = (typeof handedKinds)[number];

/** The names of the records that a link may carry, in the order in which they are added to a plan. */
export const carriedRecords = ['goal', 'pitch', 'person', 'conversation'] as const;

/** The records that a link is made from, or that are read from one. */
export type HandedRecords = { readonly [Name in (typeof carriedRecords)[number]]: RecordValue<Name> };

/** What is handed over: a kind, and of each record what belongs to that kind. What doesn’t is empty, ids of records too. */
export type Handed = HandedRecords & { readonly kind: HandedKind };

/** The version of what stands around the records in a link; each record has its own. */
export const payloadVersion = 1;

/** How long the text in a link may be, in bytes: what is packed as small as a link can unpack to the memory of a machine. */
export const mostBytes = 2_000_000;

/** Records in which nothing was said yet. */
export const nothing: HandedRecords = {
  goal: records.goal.empty(''),
  pitch: records.pitch.empty(''),
  person: records.person.empty(''),
  conversation: records.conversation.empty(''),
};

/**
 * Of some records what belongs to a kind, and nothing else, whoever made them: answers, notes and other people’s addresses go into a
 * whole conversation alone, and what points at records that are not handed over goes nowhere. Of messages the first one that has words is taken.
 */
export function handedOf(kind: HandedKind, from: HandedRecords): Handed {
  return { kind, ...nothing, ...parts[kind](from) };
}

const parts: Readonly<Record<HandedKind, (from: HandedRecords) => Partial<HandedRecords>>> = {
  questions: ({ conversation, goal, person }) => ({
    goal: { ...nothing.goal, title: goal.title, kind: goal.kind },
    person: { ...nothing.person, name: person.name },
    conversation: {
      ...nothing.conversation,
      minutes: conversation.minutes,
      questions: conversation.questions
        .filter(({ text }) => text.trim() !== '')
        .map((question) => ({ ...question, note: '' })),
    },
  }),
  pitch: ({ pitch }) => ({ pitch: { ...pitch, id: '', wordsPerMinute: null, blanks: [] } }),
  message: ({ conversation }) => ({
    conversation: {
      ...nothing.conversation,
      messages: conversation.messages
        .filter(({ subject, text }) => `${subject}${text}`.trim() !== '')
        .slice(0, 1)
        .map((message) => ({
          ...message,
          templateId: null,
          approachId: null,
          tone: 'plain',
          shownSubject: '',
          shownText: '',
          sentOn: null,
        })),
    },
  }),
  conversation: ({ goal, pitch, person, conversation }) => ({
    goal: { ...goal, id: '' },
    pitch: { ...pitch, id: '' },
    person: { ...person, id: '', introducedBy: null },
    conversation: {
      ...conversation,
      id: '',
      personId: null,
      goalId: null,
      referrals: conversation.referrals.map((referral) => ({ ...referral, personId: null })),
    },
  }),
};

/** Whether there is nothing in it that anybody would hand over or accept. */
export function hasNothing({ kind, ...handed }: Handed): boolean {
  // A list without questions still says for whom, and for how long.
  return kind === 'questions' ? handed.conversation.questions.length === 0 : isSame(handed, nothing);
}
