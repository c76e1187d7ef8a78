import { count, say } from '../../shared/core/say.ts';
import type { Sheet, SheetPart } from '../../shared/core/sheet.ts';
import type { FollowUp, Message, Offer, Research } from '../../workspace/core/conversation-parts.ts';
import type { Goal } from '../../workspace/core/goal.ts';
import type { Person } from '../../workspace/core/person.ts';
import type { Blank } from '../../workspace/core/pitch.ts';
import type { HandedRecords } from './handed.ts';
import {
  aside,
  dayText,
  momentText,
  fields,
  listOf,
  named,
  pitchAnswers,
  pitchVersions,
  questionList,
  said,
  section,
} from './sheet-parts.ts';
import type { SheetWords } from './sheet-words.ts';

/** A whole conversation from top to bottom: who, what for, and all that was written for it, in the order of a thread. */
export function conversationSheet(
  { goal, pitch, person, conversation }: HandedRecords,
  words: SheetWords,
): Pick<Sheet, 'title' | 'head' | 'parts'> {
  const { day, thanks } = conversation;
  const { titles, titlesWith } = words;
  return {
    title: person.name === '' ? titles.conversation : say(titlesWith.conversation, { name: person.name }),
    head: said(words, [
      ['role', person.role],
      ['organization', person.organization],
      ['when', timeText(day, words)],
      ['form', named(words.forms, day.form)],
      ['place', day.place],
      ['time', count(words.minutes, conversation.minutes, words.lang)],
    ]),
    parts: [
      ...section(words, 'person', personParts(person, words)),
      ...section(words, 'goal', goalParts(goal, words)),
      ...section(words, 'research', research(conversation.research, words)),
      ...section(words, 'questions', questionList(conversation.questions, words)),
      ...section(words, 'pitch', pitchTitled(pitch, words)),
      ...section(
        words,
        'messages',
        conversation.messages.flatMap((one) => message(one, words)),
      ),
      ...section(words, 'blanks', blanks([...pitch.blanks, ...conversation.blanks])),
      ...section(words, 'offers', offers(conversation.offers, words)),
      ...section(words, 'day', dayParts(day, words)),
      ...section(words, 'takeaways', takeaways(conversation.takeaways, words)),
      ...section(
        words,
        'referrals',
        listOf(
          'bullet',
          conversation.referrals.map(({ name, note }) => ({ text: name, aside: note })),
        ),
      ),
      ...section(
        words,
        'thanks',
        letter(thanks, [named(words.channels, thanks.channel), sent(thanks.sentOn, words)]),
      ),
      ...section(words, 'followUps', followUps(conversation.followUps, words)),
      ...section(words, 'reflection', reflection(conversation.reflection, words)),
    ],
  };
}

type Conversation = HandedRecords['conversation'];

const timeText = ({ on, at, zone }: Pick<Offer, 'on' | 'at' | 'zone'>, words: SheetWords) =>
  aside(dayText(on, words), at, zone);

const sent = (on: string | null, words: SheetWords) =>
  on === null ? null : say(words.sent, { day: dayText(on, words) ?? '' });

function personParts(person: Person, words: SheetWords): SheetPart[] {
  const addresses = person.addresses.map(({ kind, text }) => ({ text, aside: words.addressKinds[kind] }));
  const parts = [
    ...fields(words, [
      ['field', person.field],
      ['relation', named(words.relations, person.relation)],
      ['seniority', named(words.seniorities, person.seniority)],
      ['channel', named(words.channels, person.channel)],
      ['notes', person.notes],
    ]),
    ...listOf('bullet', addresses),
  ];
  const isSaid = parts.length > 0 || person.name !== '' || person.stage !== 'to-ask';
  return isSaid ? [...fields(words, [['stage', words.contactStages[person.stage]]]), ...parts] : [];
}

function goalParts(goal: Goal, words: SheetWords): SheetPart[] {
  return [
    ...fields(words, [
      ['goal', goal.title],
      ['goalKind', named(words.goalKinds, goal.kind)],
      ['field', goal.field],
    ]),
    ...listOf(
      'bullet',
      goal.unknowns.map(({ text }) => ({ text })),
    ),
    ...fields(words, [
      ['decideBy', dayText(goal.decideBy, words)],
      ['notes', goal.notes],
    ]),
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
    ...fields(words, [['pace', pace]]),
  ];
}

const message = ({ purpose, channel, sentOn, subject, text }: Message, words: SheetWords): SheetPart[] => {
  const hints = [words.purposes[purpose], named(words.channels, channel), sent(sentOn, words)];
  // A message that follows its template has no text of its own yet.
  return letter({ subject, text: text === '' ? words.fromTemplate : text }, hints);
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
const blanks = (all: readonly Blank[]): SheetPart[] =>
  listOf(
    'bullet',
    all.map(({ id, text }) => ({ text, aside: id.replaceAll('-', ' ') })),
  );

const offers = (all: readonly Offer[], words: SheetWords): SheetPart[] =>
  listOf(
    'bullet',
    all.map((offer) => ({ text: timeText(offer, words) })),
  );

const dayParts = ({ dress, notes, endedAt }: Conversation['day'], words: SheetWords): SheetPart[] =>
  fields(words, [
    ['dress', dress],
    ['notes', notes],
    ['ended', momentText(endedAt, words)],
  ]);

const takeaways = (all: Conversation['takeaways'], words: SheetWords): SheetPart[] =>
  listOf(
    'bullet',
    all.map(({ text, isForThanks }) => ({ text, aside: isForThanks ? words.forThanks : '' })),
  );

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
