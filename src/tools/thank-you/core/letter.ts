import type { Conversation } from '../../../workspace/core/conversation.ts';
import type { Takeaway, Thanks } from '../../../workspace/core/conversation-parts.ts';
import type { Person } from '../../../workspace/core/person.ts';
import type { Pitch } from '../../../workspace/core/pitch.ts';

/** The ways to thank that this tool writes for. */
export const ways = ['email', 'message', 'card'] as const;
/** One of them. */
export type Way = (typeof ways)[number];

/** A wording of a template of `content/messages/thanks.yaml`. A blank in it is written `{id}`. */
export type Wording = {
  /** Unique among all templates: the template’s id and its own. */
  readonly id: string;
  readonly name: string;
  readonly when: string;
  readonly way: Way;
  /** For thanks that come late. */
  readonly isLate: boolean;
  readonly subject: string;
  readonly text: string;
};

/** What stands in the blanks, by their ids. */
export type Values = Readonly<Record<string, string>>;

/** The way that was chosen; what is sent as any other short message is one here. E-mail where nothing was. */
export function wayOf({ channel }: Thanks): Way {
  if (channel === null) return 'email';
  return ways.find((way) => way === channel) ?? 'message';
}

/** The wordings for a way, those that fit the clock first. Late ones are for e-mail; nobody needs them in time. */
export function wordingsFor(all: readonly Wording[], way: Way, isLate: boolean): readonly Wording[] {
  const own = all.filter((one) => one.way === way && (isLate || !one.isLate));
  return [...own.filter((one) => one.isLate), ...own.filter((one) => !one.isLate)];
}

/** A piece of a letter: words, or a blank that nothing stands in yet. */
export type Piece = { readonly kind: 'words' | 'open'; readonly text: string };

/** Puts what is known into a text. An open blank stands as its label in brackets. */
export function piecesOf(text: string, values: Values, labels: Values): readonly Piece[] {
  return text.split(/\{([a-z-]+)\}/).map((part, at): Piece => {
    if (at % 2 === 0) return { kind: 'words', text: part };
    const value = values[part]?.trim() ?? '';
    return value === ''
      ? { kind: 'open', text: `[${labels[part] ?? part}]` }
      : { kind: 'words', text: value };
  });
}

/** The pieces as one text. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** The blanks that a wording has, each once, in the order of the letter. */
export function blanksIn({ subject, text }: Wording): readonly string[] {
  return [...new Set(Array.from(`${subject} ${text}`.matchAll(/\{([a-z-]+)\}/g), ([, id = '']) => id))];
}

/** What the blanks hold without being typed again. What was typed wins. */
export function valuesFrom(conversation: Conversation, person: Person, pitch: Pitch): Values {
  const { blanks, questions, referrals, takeaways, minutes } = conversation;
  const known = {
    'their-name': person.name,
    'their-field': person.field.replaceAll('-', ' '),
    minutes: String(minutes),
    takeaway: asClause(forThanks(takeaways)[0]?.text ?? ''),
    'new-contact': referrals[0]?.name ?? '',
    question: questions.find(({ isStarred, note }) => isStarred && note === '')?.text ?? '',
  };
  const typed = [...pitch.blanks, ...blanks].flatMap(({ id, text }) => (text === '' ? [] : [[id, text]]));
  return { ...known, ...(Object.fromEntries(typed) as Values) };
}

/** What was marked for the thank-you, then the rest; nothing empty. */
export function forThanks(takeaways: readonly Takeaway[]): readonly Takeaway[] {
  const said = takeaways.filter(({ text }) => text.trim() !== '');
  return [
    ...said.filter(({ isForThanks }) => isForThanks),
    ...said.filter(({ isForThanks }) => !isForThanks),
  ];
}

/** First words that are small inside a sentence. Any other may be a name. */
const small =
  /^(a|an|the|one|two|three|it|its|that|this|these|those|they|their|there|you|your|he|his|she|her|we|our|in|on|at|when|how|what|why|who|where|nobody|everybody|some|most|many|every|each|no|not|people)\b/i;

/** A sentence as it can follow “that”: a small first letter where it is no name, and no period at the end. */
export function asClause(sentence: string): string {
  const clause = sentence.trim().replace(/\.$/, '');
  return small.test(clause) ? clause.charAt(0).toLowerCase() + clause.slice(1) : clause;
}

/** The wording that a kept text came from, word for word; `undefined` where it was changed by hand. */
export function wordingOf(
  { text }: Thanks,
  wordings: readonly Wording[],
  values: Values,
): Wording | undefined {
  return wordings.find((one) => textOf(piecesOf(one.text, values, {})) === text);
}
