import { say } from '../../shared/core/say.ts';
import type { Finding } from '../core/finding.ts';
import type { Remark } from '../labels.ts';

/** The better words of a remark that fit what was found; `undefined` where only the person can find some. */
export function betterWords(remark: Remark, values: Finding['values']): string | undefined {
  const { better, openForm, ofPay } = remark;
  const words = (Object.hasOwn(values, 'better') && openForm) || (Object.hasOwn(values, 'pay') && ofPay);
  const chosen = words === false || words === undefined ? better : words;
  return chosen === undefined ? undefined : say(chosen, values);
}

/** So many characters of a quote tell which words are meant. */
const quoteLength = 48;

/** The words a note is about, cut short; `''` where its sentence says them, or where they are the whole text. */
export function quoteOf({ why }: Remark, { start, end }: Finding, text: string): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  if (why.includes('{words}') || words.length >= text.trim().length) return '';
  if (words.length <= quoteLength) return words;
  return `${words.slice(0, quoteLength).replace(/\s\S*$/, '')} …`;
}
