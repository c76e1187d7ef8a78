import type { Day } from './day.ts';
import {
  emptyOf,
  day,
  flag,
  id,
  instant,
  line,
  longText,
  maybe,
  minutes,
  must,
  note,
  oneOf,
  or,
  shape,
  texts,
  time,
} from './fields.ts';
import {
  channels,
  fits,
  followUpReasons,
  forms,
  messagePurposes,
  researchTopics,
  stages,
  thanksChannels,
  tones,
} from './words.ts';

/** Something looked up before the talk, and what remains to ask about it. */
export type Research = {
  readonly id: string;
  readonly topic: (typeof researchTopics)[number];
  readonly found: string;
  readonly source: string;
  readonly toAsk: string;
};

/**
 * A question for the talk. `bankId` is the id in the question bank, `null` for the person's own; `stage` the part of the talk that it
 * belongs to; `probes` what to ask after the answer; `note` is what was answered.
 */
export type Question = {
  readonly id: string;
  readonly text: string;
  readonly bankId: string | null;
  readonly stage: (typeof stages)[number];
  readonly isStarred: boolean;
  readonly minutes: number;
  readonly probes: readonly string[];
  readonly note: string;
};

/**
 * A message before the talk. `templateId` and `approachId` say what it is made from; `subject` and `text` are `''` while they follow
 * from the template and its blanks, and the person's own words once they changed them by hand. `sentOn` is `null` for a draft.
 */
export type Message = {
  readonly id: string;
  readonly purpose: (typeof messagePurposes)[number];
  readonly channel: (typeof channels)[number] | null;
  readonly templateId: string | null;
  readonly approachId: string | null;
  readonly tone: (typeof tones)[number];
  /** The person’s own words; `''` where they follow from the template. */
  readonly subject: string;
  readonly text: string;
  /** The words as the message writer last showed them where they follow from the template, for whoever has no template: paper, plan. */
  readonly shownSubject: string;
  readonly shownText: string;
  readonly sentOn: Day | null;
};

/** A time offered or agreed: in the zone named (`Europe/Berlin`), or in the person's own where that is `''`. */
export type Offer = {
  readonly id: string;
  readonly on: Day | null;
  readonly at: string | null;
  readonly zone: string;
};

/**
 * The day of the talk. `ready` are the ids of what was checked before it. `startedAt` is the real start and `endedAt` the real end, both
 * instants: the timer counts from the one, the 24 hours for thanks from the other.
 */
export type TalkDay = {
  readonly on: Day | null;
  readonly at: string | null;
  readonly zone: string;
  readonly form: (typeof forms)[number] | null;
  /** A place, a link or a number. */
  readonly place: string;
  readonly dress: string;
  readonly notes: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly ready: readonly string[];
};

/** What was learned, worth thanking for or acting on. */
export type Takeaway = { readonly id: string; readonly text: string; readonly isForThanks: boolean };

/** A name given in the talk. `personId` is set once they are on the list of people. */
export type Referral = {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly personId: string | null;
};

/** The thank-you. */
export type Thanks = {
  readonly channel: (typeof thanksChannels)[number] | null;
  readonly subject: string;
  readonly text: string;
  readonly sentOn: Day | null;
};

/** A later contact, planned and then done. */
export type FollowUp = {
  readonly id: string;
  readonly dueOn: Day | null;
  readonly reason: (typeof followUpReasons)[number];
  readonly text: string;
  readonly doneOn: Day | null;
};

/** What the person makes of the talk. */
export type Reflection = {
  readonly learned: string;
  readonly surprised: string;
  readonly fit: (typeof fits)[number] | null;
  readonly fitWhy: string;
  readonly differently: string;
};

/** Reads a piece of research. */
export const readResearch = shape<Research>({
  id: must(id),
  topic: or(oneOf(researchTopics), 'person'),
  found: note,
  source: line,
  toAsk: note,
});

/** Reads a question. */
export const readQuestion = shape<Question>({
  id: must(id),
  text: note,
  bankId: maybe(id),
  stage: or(oneOf(stages), 'field'),
  isStarred: flag,
  minutes: or(minutes, 3),
  probes: texts,
  note,
});

/** Reads a message. */
export const readMessage = shape<Message>({
  id: must(id),
  purpose: or(oneOf(messagePurposes), 'ask'),
  channel: maybe(oneOf(channels)),
  templateId: maybe(id),
  approachId: maybe(id),
  tone: or(oneOf(tones), 'plain'),
  subject: line,
  text: longText,
  shownSubject: line,
  shownText: longText,
  sentOn: maybe(day),
});

/** A message in which nothing was said yet. */
export const emptyMessage = (id: string): Message => emptyOf((_, itemId) => readMessage({ id: itemId }), id);

/** Reads an offered time. */
export const readOffer = shape<Offer>({ id: must(id), on: maybe(day), at: maybe(time), zone: line });

/** Reads the day of the talk. */
export const readTalkDay = shape<TalkDay>({
  on: maybe(day),
  at: maybe(time),
  zone: line,
  form: maybe(oneOf(forms)),
  place: line,
  dress: note,
  notes: longText,
  startedAt: maybe(instant),
  endedAt: maybe(instant),
  ready: texts,
});

/** Reads a takeaway. */
export const readTakeaway = shape<Takeaway>({ id: must(id), text: note, isForThanks: flag });

/** Reads a referral. */
export const readReferral = shape<Referral>({ id: must(id), name: line, note, personId: maybe(id) });

/** Reads the thank-you. */
export const readThanks = shape<Thanks>({
  channel: maybe(oneOf(thanksChannels)),
  subject: line,
  text: longText,
  sentOn: maybe(day),
});

/** Reads a follow-up. */
export const readFollowUp = shape<FollowUp>({
  id: must(id),
  dueOn: maybe(day),
  reason: or(oneOf(followUpReasons), 'other'),
  text: longText,
  doneOn: maybe(day),
});

/** Reads the reflection. */
export const readReflection = shape<Reflection>({
  learned: note,
  surprised: note,
  fit: maybe(oneOf(fits)),
  fitWhy: note,
  differently: note,
});
