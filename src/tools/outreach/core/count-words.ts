import { count, say, type Counted } from '../../../shared/core/say.ts';
import { countFor, type Count } from './count.ts';
import type { Draft } from './draft.ts';
import { limits, smsLimits, type Limit, type LimitedChannel } from './limits.ts';

/** How a language says counts and limits; see `labels.ts`. */
export type CountWords = {
  readonly characters: Counted;
  readonly words: Counted;
  readonly note: {
    readonly fits: string;
    readonly over: Counted;
    readonly free: string;
    readonly paid: string;
  };
  readonly email: { readonly fits: string; readonly short: string; readonly long: string };
  readonly reply: string;
  readonly message: { readonly fits: string; readonly long: string; readonly over: Counted };
  readonly sms: { readonly parts: Counted; readonly outside: string };
  readonly spoken: string;
};

/** A count in words. `isOver`: the channel takes no more. `limit` is what it was held to, absent where nothing is. */
export type SaidCount = {
  readonly said: string;
  readonly isOver: boolean;
  readonly limit: Pick<Limit, 'claims' | 'checked'> | undefined;
};

/** What the count depends on beside the text. `wordsPerMinute` is how fast the person speaks. */
export type CountFor = { readonly isPaid: boolean; readonly wordsPerMinute: number; readonly lang: string };

/** Says how long the text of a draft is, in what its channel counts, and how that stands to its limit or to advice. */
export function sayCount(draft: Draft, how: CountFor, words: CountWords): SaidCount {
  const text = draft.plain.text;
  const { channel } = draft;
  if (draft.isSpoken) return spoken(text, how, words);
  if (channel === 'sms') return sms(text, how, words);
  if (channel === 'linkedin-note') return note(text, how, words);
  const limited = channel === 'email' ? 'email' : 'inmail';
  const counted = countFor(limited, text);
  if (limited === 'inmail') return { ...message(counted, how, words), limit: limits.inmail };
  const said = count(words.words, counted.words, how.lang);
  // The advice is about a first message; an answer may be two lines.
  if (draft.kind !== 'ask')
    return { said: say(words.reply, { count: said }), isOver: false, limit: undefined };
  const { kind } = counted.standing;
  const sentence = kind === 'over' ? words.email.long : words.email[kind];
  return { said: say(sentence, { count: said }), isOver: false, limit: limits.email };
}

function spoken(text: string, { lang, wordsPerMinute }: CountFor, words: CountWords): SaidCount {
  const { words: number } = countFor('message', text);
  const seconds = Math.max(5, Math.round((number * 60) / wordsPerMinute / 5) * 5);
  const said = say(words.spoken, { count: count(words.words, number, lang), seconds });
  return { said, isOver: false, limit: undefined };
}

function sms(text: string, { lang }: CountFor, words: CountWords): SaidCount {
  const { characters, sms: found } = countFor('sms', text);
  const { parts = 0, outside = [] } = found ?? {};
  const sent = say(count(words.sms.parts, parts, lang), { count: count(words.characters, characters, lang) });
  const why = say(words.sms.outside, { list: outside.join(' ') });
  return { said: outside.length === 0 ? sent : `${sent} ${why}`, isOver: false, limit: smsLimits };
}

function note(text: string, { isPaid, lang }: CountFor, words: CountWords): SaidCount {
  const limited: LimitedChannel = isPaid ? 'linkedin-note-premium' : 'linkedin-note';
  const limit = limits[limited];
  const { characters, standing } = countFor(limited, text);
  const isOver = standing.kind === 'over';
  const plan = isPaid ? words.note.paid : words.note.free;
  const said = isOver
    ? say(count(words.note.over, standing.by, lang), { most: limit.most, plan })
    : say(words.note.fits, { count: count(words.characters, characters, lang), most: limit.most });
  return { said, isOver, limit };
}

function message(counted: Count, { lang }: CountFor, words: CountWords): Pick<SaidCount, 'said' | 'isOver'> {
  const { characters, standing } = counted;
  if (standing.kind === 'over') return { said: count(words.message.over, standing.by, lang), isOver: true };
  const sentence = standing.kind === 'long' ? words.message.long : words.message.fits;
  return { said: say(sentence, { count: count(words.characters, characters, lang) }), isOver: false };
}
