import { countWords } from '../../../shared/core/words.ts';
import { limits, type Limit, type LimitedChannel } from './limits.ts';
import { smsParts, type SmsParts } from './sms.ts';

/** How a text stands to a limit. `by` counts in the limit’s own unit and is never 0. */
export type Standing =
  | { readonly kind: 'fits' }
  | { readonly kind: 'short'; readonly by: number }
  | { readonly kind: 'long'; readonly by: number }
  | { readonly kind: 'over'; readonly by: number };

/** The figures for a text on a channel. */
export type Count = {
  readonly characters: number;
  readonly words: number;
  /** Only for text messages. */
  readonly sms?: SmsParts;
  readonly standing: Standing;
};

/** How many characters a reader sees: an emoji of seven code points is one, a letter with its accents is one. */
export function countCharacters(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;
}

/**
 * Counts a text for a channel. `over` is past what the channel takes, `long` and `short` are outside what is advised. An
 * empty text is never short.
 */
export function countFor(channel: LimitedChannel, text: string): Count {
  const figures = { characters: countCharacters(text), words: countWords(text) };
  if (channel !== 'sms') return { ...figures, standing: standingOf(figures, channel) };
  const sms = smsParts(text);
  const by = sms.units - sms.single;
  return { ...figures, sms, standing: by > 0 ? { kind: 'long', by } : { kind: 'fits' } };
}

function standingOf(
  figures: { characters: number; words: number },
  channel: Exclude<LimitedChannel, 'sms'>,
): Standing {
  const { unit, from = 0, to = Infinity, most = Infinity }: Limit = limits[channel];
  const count = figures[unit];
  if (count > most) return { kind: 'over', by: count - most };
  if (count > to) return { kind: 'long', by: count - to };
  return count > 0 && count < from ? { kind: 'short', by: from - count } : { kind: 'fits' };
}
