import { findIn, phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import type { Span } from './slots.ts';

const leading = phrase(
  '(it|that|this) must (be|have been|feel|get) [a-z]+',
  "(don't|doesn't|isn't|aren't|wasn't|wouldn't|didn't) you (think|agree|find|feel|love|hate|miss|ever)",
  "(right|correct|isn't it|don't you|doesn't it|wouldn't you say|don't you think)(?=\\?)",
  '(surely|obviously|of course) (you|it|that|this|the)',
);
const stock = phrase(
  '(pick|picking) your brain',
  '(hope|hoping|trust) (this|that this|my|the)? (email|e-mail|message|note|letter)? (finds|reaches) you (well|in good)',
  "i hope (you are|you're) (doing)? well",
  'touch base',
  'to whom it may concern',
  '(connect|chat|talk|meet|catch up|call) (sometime|some time|someday|at some point|one day)',
  '(any|some) (tips|advice|help) (would be|is) (great|appreciated|welcome|helpful)',
  '(add|adding) you to my (professional)? network',
  '(expand|expanding|grow|growing|build|building) my (professional)? network',
  'at your earliest convenience',
);
const sorry =
  /\b(?:sorry|apologi[sz]e|apologies|bother(?:ing)?|i know you(?:'re| are) (?:very |so |really |probably )?busy|just wanted to|if it(?:'s| is) not too much|hate to ask|possibly|i was just wondering)\b/g;
const thanked = /\b(?:thank|thanks|thx|grateful|gratitude|appreciate|appreciated)\b/;

/** Where a question holds its answer already: "It must be hard, right?" */
export const leadingIn = (reading: Reading): Span | null => findIn(reading, leading);

/** Where a message says what every message says. */
export const stockIn = (reading: Reading): Span | null => findIn(reading, stock);

/** The number of apologies and hedges of a message: one is polite, three say that the request is a burden. */
export const hedgesIn = ({ text }: Reading): number => text.match(sorry)?.length ?? 0;

/** Whether a text gives thanks anywhere. */
export const givesThanks = ({ text }: Reading): boolean => thanked.test(text);
