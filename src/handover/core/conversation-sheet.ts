import { count, say } from '../../shared/core/say.ts';
import type { Sheet, SheetPart } from '../../shared/core/sheet.ts';
import type { FollowUp, Message, Offer, Research } from '../../workspace/core/conversation-parts.ts';
import type { Goal } from '../../workspace/core/goal.ts';
import type { Person } from '../../workspace/core/person.ts';
import type { Blank } from '../../workspace/core/pitch.ts';
import type { HandedRecords } from './handed.ts';
import { dayText, momentText } from './sheet-days.ts';
import {
  aside,
  facts,
  fields,
  listOf,
  named,
  pitchAnswers,
  pitchVersions,
  questionList,
  said,
  section,
} from './sheet-parts.ts';
import type { SheetHeading, SheetWords } from './sheet-words.ts';

/** A whole conversation from top to bottom: who, what for, and all that was written for it, in the order of a thread. */
export function conversationSheet(
  { goal, pitch, person, conversation }: HandedRecords,
  words: SheetWords,
): Sheet {
  const { lang, foot, titles, titlesWith } = words;
  return {
    name: 'handed-over-conversation',
    lang,
    foot,
    title: person.name === '' ? titles.conversation : say(titlesWith.conversation, { name: person.name }),
    head: said(words, [
      ['role', person.role],
      ['organization', person.organization],
      ['when', timeText(conversation.day, words)],
      ['form', named(words.forms, conversation.day.form)],
      ['time', count(words.minutes, conversation.minutes, words.lang)],
    ]),
    parts: conversationSections({ goal, pitch, person, conversation }, words).flatMap(([heading, parts]) =>
      section(words, heading, parts),
    ),
  };
}

/** The parts of a conversation under their headings, in the order of a thread: before the talk, the talk, after it. An empty part is a list without items. */
export function conversationSections(
  { goal, pitch, person, conversation }: HandedRecords,
  words: SheetWords,
): (readonly [SheetHeading, readonly SheetPart[]])[] {
  return [
    ['person', personParts(person, words)],
    ['goal', goalParts(goal, words)],
    ['research', research(conversation.research, words)],
    ['questions', questionList(conversation.questions, words)],
    ['pitch', pitchTitled(pitch, words)],
    ['messages', conversation.messages.flatMap((one) => message(one, words))],
    ['blanks', blanks([...pitch.blanks, ...conversation.blanks], words)],
    ['offers', offers(conversation.offers, words)],
    ['day', dayParts(conversation.day, words)],
    ['takeaways', takeaways(conversation.takeaways, words)],
    ['referrals', referrals(conversation.referrals)],
    ['thanks', thanks(conversation.thanks, words)],
    ['followUps', followUps(conversation.followUps, words)],
    ['reflection', reflection(conversation.reflection, words)],
  ];
}

type Conversation = HandedRecords['conversation'];

const timeText = ({ on, at, zone }: Pick<Offer, 'on' | 'at' | 'zone'>, words: SheetWords) =>
  aside(dayText(on, words), at, zone);

const sent = (on: string | null, words: SheetWords) =>
  on === null ? null : say(words.sent, { day: dayText(on, words) ?? '' });

function personParts(person: Person, words: SheetWords): SheetPart[] {
  const addresses = person.addresses.map(({ kind, text }) => ({ text, aside: words.addressKinds[kind] }));
  const parts = [
    ...facts(words, [
      ['field', person.field],
      ['relation', named(words.relations, person.relation)],
      ['seniority', named(words.seniorities, person.seniority)],
      ['channel', named(words.channels, person.channel)],
    ]),
    ...listOf('bullet', addresses),
    ...fields(words, [['notes', person.notes]]),
  ];
  const isSaid = parts.length > 0 || person.name !== '' || person.stage !== 'to-ask';
  return isSaid ? [...facts(words, [['stage', words.contactStages[person.stage]]]), ...parts] : [];
}

function goalParts(goal: Goal, words: SheetWords): SheetPart[] {
  return [
    ...facts(words, [
      ['goal', goal.title],
      ['goalKind', named(words.goalKinds, goal.kind)],
      ['field', goal.field],
      ['decideBy', dayText(goal.decideBy, words)],
    ]),
    ...listOf(
      'bullet',
      goal.unknowns.map(({ text }) => ({ text })),
    ),
    ...fields(words, [['notes', goal.notes]]),
  ];
}

const research = (all: readonly Research[], words: SheetWords): SheetPart[] =>
  listOf(
    'bullet',
    all.map(({ topic, found, source, toAsk }) => ({
      text: found,
      aside: words.researchTopics[topic],
      notes: said(words, [
        ['source', source],
        ['toAsk', toAsk],
      ]).map(({ label, value }) => `${label}: ${value}`),
    })),
  );

function pitchTitled(pitch: HandedRecords['pitch'], words: SheetWords): SheetPart[] {
  const pace = pitch.wordsPerMinute === null ? null : String(pitch.wordsPerMinute);
  const title: SheetPart[] = pitch.title === '' ? [] : [{ kind: 'paragraph', text: pitch.title }];
  return [
    ...title,
    ...pitchAnswers(pitch, words),
    ...pitchVersions(pitch, words),
    ...facts(words, [['pace', pace]]),
  ];
}

const message = (one: Message, words: SheetWords): SheetPart[] => {
  const { purpose, channel, sentOn } = one;
  const hints = [words.purposes[purpose], named(words.channels, channel), sent(sentOn, words)];
  // A message that follows its template has no words of its own; before it was shown there are none at all.
  const text = one.text || one.shownText || words.fromTemplate;
  return letter({ subject: one.subject || one.shownSubject, text }, hints);
};

function letter(
  { subject, text }: Pick<Message, 'subject' | 'text'>,
  hints: readonly (string | null)[],
): SheetPart[] {
  const hint = aside(...hints);
  return [
    ...(hint === '' ? [] : [{ kind: 'hint', text: hint } as const]),
    ...(subject === '' && text === '' ? [] : [{ kind: 'letter', to: '', subject, text } as const]),
  ];
}

/** The ids of blanks are English words with hyphens: `their-name`. */
function blanks(all: readonly Blank[], { labels, headings }: SheetWords): SheetPart[] {
  if (all.length === 0) return [];
  const rows = all.map(({ id, text }) => [id.replaceAll('-', ' '), text]);
  return [{ kind: 'table', caption: headings.blanks, columns: [labels.blank, labels.words], rows }];
}

const offers = (all: readonly Offer[], words: SheetWords): SheetPart[] =>
  listOf(
    'bullet',
    all.map((offer) => ({ text: timeText(offer, words) })),
  );

const dayParts = ({ place, dress, notes, endedAt }: Conversation['day'], words: SheetWords): SheetPart[] => [
  ...facts(words, [
    ['place', place],
    ['dress', dress],
    ['ended', momentText(endedAt, words)],
  ]),
  ...fields(words, [['notes', notes]]),
];

const takeaways = (all: Conversation['takeaways'], words: SheetWords): SheetPart[] =>
  listOf(
    'bullet',
    all.map(({ text, isForThanks }) => ({ text, aside: isForThanks ? words.forThanks : '' })),
  );

const referrals = (all: Conversation['referrals']): SheetPart[] =>
  listOf(
    'bullet',
    all.map(({ name, note }) => ({ text: name, aside: note })),
  );

const thanks = (one: Conversation['thanks'], words: SheetWords): SheetPart[] =>
  letter(one, [named(words.channels, one.channel), sent(one.sentOn, words)]);

const followUps = (all: readonly FollowUp[], words: SheetWords): SheetPart[] =>
  listOf(
    'box',
    all.map(({ dueOn, reason, text, doneOn }) => ({
      text,
      aside: aside(
        words.reasons[reason],
        dayText(dueOn, words),
        doneOn === null ? null : say(words.done, { day: dayText(doneOn, words) ?? '' }),
      ),
      isDone: doneOn !== null,
    })),
  );

const reflection = (one: Conversation['reflection'], words: SheetWords): SheetPart[] =>
  fields(words, [
    ['learned', one.learned],
    ['surprised', one.surprised],
    ['fit', named(words.fits, one.fit)],
    ['fitWhy', one.fitWhy],
    ['differently', one.differently],
  ]);
