import { isObject } from '../../storage/core/json.ts';
import { defineVersions } from '../../storage/core/migrations.ts';
import type { RecordType } from '../../storage/core/open.ts';
import * as parts from './conversation-parts.ts';
import { emptyOf, id, list, maybe, minutes, or, part, shape, withId } from './fields.ts';
import { readBlank, type Blank } from './pitch.ts';

/** One talk with one person, from the first question to the years after. */
export type Conversation = {
  readonly id: string;
  /** Whom it is with; `null` until the person is chosen. They may have been removed since. */
  readonly personId: string | null;
  /** The goal that it serves. */
  readonly goalId: string | null;
  /** How long the talk may take. */
  readonly minutes: number;
  readonly research: readonly parts.Research[];
  readonly questions: readonly parts.Question[];
  /** The blanks of the templates that are about the other person and the talk. */
  readonly blanks: readonly Blank[];
  readonly offers: readonly parts.Offer[];
  readonly messages: readonly parts.Message[];
  readonly day: parts.TalkDay;
  readonly takeaways: readonly parts.Takeaway[];
  readonly referrals: readonly parts.Referral[];
  readonly thanks: parts.Thanks;
  readonly followUps: readonly parts.FollowUp[];
  readonly reflection: parts.Reflection;
};

const parse = withId(
  shape<Omit<Conversation, 'id'>>({
    personId: maybe(id),
    goalId: maybe(id),
    minutes: or(minutes, 25),
    research: list(parts.readResearch),
    questions: list(parts.readQuestion),
    blanks: list(readBlank),
    offers: list(parts.readOffer),
    messages: list(parts.readMessage),
    day: part(parts.readTalkDay),
    takeaways: list(parts.readTakeaway),
    referrals: list(parts.readReferral),
    thanks: part(parts.readThanks),
    followUps: list(parts.readFollowUp),
    reflection: part(parts.readReflection),
  }),
);

/** Version 1 had one `probe` a question and no stage: the stage begins the id of a question of the core bank. */
function addStageAndProbes(data: unknown): unknown {
  if (!isObject(data) || !Array.isArray(data['questions'])) return data;
  const questions = data['questions'].map((question: unknown) => {
    if (!isObject(question)) return question;
    const { probe, ...others } = question;
    const [first] = /^[a-z]+/.exec(String(others['bankId'])) ?? [];
    const isStage = /^(open|day|path|skills|field|employer|fit|advice|close)$/.test(first ?? '');
    return { ...others, stage: isStage ? first : 'field', probes: probe === '' ? [] : [probe] };
  });
  return { ...data, questions };
}

const versions = defineVersions('conversation', [
  { version: 1, name: 'first' },
  { version: 2, name: 'stage-and-probes', migrate: addStageAndProbes },
]);

/** Slots `conversation/<id>`. */
export const conversationType: RecordType<Conversation> = {
  versions,
  parse,
  empty: (id) => emptyOf(parse, id),
};
