import type { Conversation } from '../../../workspace/core/conversation.ts';
import type { Message } from '../../../workspace/core/conversation-parts.ts';
import type { Person } from '../../../workspace/core/person.ts';
import { channels, type relations } from '../../../workspace/core/words.ts';
import { piecesOf, textOf, waitingIn, type Piece, type Values } from './compose.ts';
import { kindAtWork, messageOf, type Kind } from './kinds.ts';
import type { Approach, Blank, Template, Version } from './template.ts';
import type { Wording } from './wording.ts';

/** A way to reach somebody. */
export type Channel = (typeof channels)[number];
/** How the person knows whom they write to. */
export type Relation = (typeof relations)[number];
/** How a message sounds. */
export type Tone = Message['tone'];

/** What is written, how, to whom: what was chosen, or what follows where nothing was. */
export type Choice = {
  readonly kind: Kind;
  readonly channel: Channel;
  readonly relation: Relation;
  readonly tone: Tone;
  /** Whether it is said instead of written: nothing to send, large on paper. */
  readonly isSpoken: boolean;
  /** The message as stored; absent before the first choice or edit. */
  readonly message: Message | undefined;
};

/** The message at work, from what is stored. A stranger and plain e-mail are what nobody has to choose. */
export function choiceOf(conversation: Conversation, { channel, relation }: Person): Choice {
  const kind = kindAtWork(conversation);
  const message = messageOf(conversation, kind);
  const ask = messageOf(conversation, 'ask');
  const allowed = channelsFor(kind);
  const wanted = message?.channel ?? ask?.channel ?? channel;
  const taken = allowed.find((one) => one === wanted) ?? 'email';
  return {
    kind,
    channel: taken,
    isSpoken: taken === 'phone' || taken === 'in-person',
    relation: relation ?? 'cold',
    tone: message?.tone ?? ask?.tone ?? 'plain',
    message,
  };
}

/** The channels that a kind of message may take: an answer is written, and a text to forward goes by e-mail. */
export function channelsFor(kind: Kind): readonly Channel[] {
  if (kind === 'ask') return channels;
  return kind === 'warm-introduction' ? ['email'] : ['email', 'message', 'sms'];
}

/** The template for a choice among those that are loaded. */
export function templateFor({ kind, channel, relation }: Choice, templates: readonly Template[]) {
  const id = kind === 'ask' ? `${channel}-${relation}` : kind;
  return templates.find((template) => template.id === id);
}

/** A message as far as it is written. */
export type Draft = Choice & {
  readonly template: Template;
  /** The approach shown; absent where the template has one text only. */
  readonly approach: Approach | undefined;
  /** Absent where the channel has none. Empty where the answer keeps the subject of what it answers. */
  readonly subject: readonly Piece[] | undefined;
  readonly text: readonly Piece[];
  /** The same as they would go out: the subject on one line, `''` where there is none, and the text. */
  readonly plain: { readonly subject: string; readonly text: string };
  /** Whether the subject or the text is the person’s own: it no longer follows from the template and its blanks. */
  readonly isOwn: boolean;
  /** The blanks that the template needs, in the order in which they are read. */
  readonly blanks: readonly Blank[];
};

/**
 * What a draft is made of. `first` is the subject of the first message as sent, which answers keep. While `wording` is not there, own
 * words are shown without their marks, and every tone is the template’s.
 */
export type DraftParts = {
  readonly template: Template;
  readonly blanks: readonly Blank[];
  readonly values: Values;
  readonly wording: Wording | undefined;
  readonly first: string;
};

/** Composes the message: the person’s own words where there are any, else the template with its blanks filled in. */
export function draftOf(choice: Choice, parts: DraftParts): Draft {
  const { template, blanks } = parts;
  const { message, channel } = choice;
  const { approaches = [] } = template;
  const approach = approaches.find(({ id }) => id === message?.approachId) ?? approaches[0];
  const version: Version = approach ?? { text: '', ...template };
  const own = message?.text ?? '';
  const text = own === '' ? filled(version.text, choice, parts) : ownWords(own, parts);
  const subject = channel === 'email' ? subjectOf(version, choice, parts) : undefined;
  const used = waitingIn(piecesOf(`${version.text}${version.subject ?? ''}`, {}, blanks));
  return {
    ...choice,
    template,
    approach,
    subject,
    text,
    plain: { subject: oneLineOf(textOf(subject ?? [])), text: textOf(text) },
    isOwn: own + (message?.subject ?? '') !== '',
    blanks: used.flatMap((id) => blanks.find((blank) => blank.id === id) ?? []),
  };
}

function filled(text: string, { tone, channel }: Choice, { values, blanks, wording }: DraftParts): Piece[] {
  const pieces = piecesOf(text, values, blanks);
  return wording?.toned(pieces, tone, channel) ?? pieces;
}

function subjectOf(version: Version, choice: Choice, parts: DraftParts): Piece[] {
  const own = choice.message?.subject ?? '';
  if (own !== '') return ownWords(own, parts);
  if (version.subject !== undefined) return filled(version.subject, choice, parts);
  return parts.first === '' ? [] : [{ kind: 'words', text: `Re: ${parts.first}` }];
}

const ownWords = (text: string, { wording, blanks }: DraftParts): Piece[] =>
  wording?.ownPieces(text, blanks) ?? [{ kind: 'words', text }];

const oneLineOf = (text: string): string => text.replace(/\s+/g, ' ').trim();
