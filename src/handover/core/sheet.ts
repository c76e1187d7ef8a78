import { count, say } from '../../shared/core/say.ts';
import type { Sheet } from '../../shared/core/sheet.ts';
import type { Handed, HandedKind } from './handed.ts';
import { facts, named, pitchAnswers, pitchVersions, questionList, said, section } from './sheet-parts.ts';
import type { SheetWords } from './sheet-words.ts';

/** The kinds whose sheets are short. A whole conversation has its own, `conversationSheet`, which few pages need. */
export type PieceKind = Exclude<HandedKind, 'conversation'>;

/**
 * All that a question list, an introduction or a message hands over, as a sheet to read and to print: nothing is added to a plan that
 * does not stand on it.
 */
export function pieceSheet(kind: PieceKind, handed: Handed, words: SheetWords): Sheet {
  const sheet = { ...partsOf(kind, handed, words), lang: words.lang, foot: words.foot };
  return { name: `handed-over-${kind}`, ...sheet };
}

function partsOf(
  kind: PieceKind,
  { goal, pitch, person, conversation }: Handed,
  words: SheetWords,
): Pick<Sheet, 'title' | 'head' | 'parts'> {
  switch (kind) {
    case 'questions':
      return {
        title: person.name === '' ? words.titles[kind] : say(words.titlesWith[kind], { name: person.name }),
        head: said(words, [
          ['time', count(words.minutes, conversation.minutes, words.lang)],
          ['goalKind', named(words.goalKinds, goal.kind)],
        ]),
        parts: [...facts(words, [['goal', goal.title]]), ...questionList(conversation.questions, words)],
      };
    case 'pitch':
      return {
        title: pitch.title === '' ? words.titles[kind] : pitch.title,
        head: [],
        parts: [
          ...section(words, 'answers', pitchAnswers(pitch, words)),
          ...section(words, 'versions', pitchVersions(pitch, words)),
        ],
      };
    case 'message':
      return messageSheet(conversation, words);
  }
}

function messageSheet({ messages }: Handed['conversation'], words: SheetWords) {
  return {
    title: words.titles.message,
    head: messages.flatMap(({ purpose, channel }) =>
      said(words, [
        ['purpose', words.purposes[purpose]],
        ['channel', named(words.channels, channel)],
      ]),
    ),
    parts: messages.map(({ subject, text }) => ({ kind: 'letter', to: '', subject, text }) as const),
  };
}
