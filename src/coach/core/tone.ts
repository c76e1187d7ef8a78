import { findIn, phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import type { Span } from './slots.ts';

const vague = phrase(
  '(connect|chat|talk|meet|meet up|catch up|call|hang out|speak|get together) (sometime|some time|someday|some day|at some point|one day|one of these days|soon|in the (near)? future)',
  '(pick|picking) your brain',
  '(any|some|all) ([a-z]+)? (tips|advice|help|guidance|insight|insights|support|input|pointers) (you (can|could|may|might) (give|offer|have|share))? (would be|is|will be) (great|appreciated|welcome|helpful|much appreciated|amazing|greatly appreciated)',
  'any (tips|advice|help|guidance)(?=\\?)',
  '(know|learn|hear) everything (about)?',
  '(let us|would love to|i would love to|hope to|want to|like to) (connect|network|stay in touch)(?= |\\.|!|$)(?! (with|by|on|over|for|to|about))',
);
const stock = phrase(
  '(hope|hoping|trust) (this|that this|my|the)? (email|e-mail|message|note|letter)? (finds|reaches) you (well|in good)',
  'i hope (you are|you have been|all is|everything is) (doing)? (well|fine|great)',
  'touch base',
  'to whom it may concern',
  '(add|adding) you to my (professional)? network',
  '(expand|expanding|grow|growing|build|building|broaden|widen) my (professional)? network',
  'at your earliest convenience',
  '(think|thinks|thinking) outside the box',
  '(valuable|precious) (time|insights|guidance) and (consideration|support|insights|time|advice)',
  'do not hesitate to',
  '(looking|look) forward to hearing from you (soon|at your)',
  'i am writing (to you)? to (inquire|enquire|express my)',
  'without further ado',
);
const praise =
  '(amazing|incredible|impressive|inspiring|inspirational|brilliant|stellar|outstanding|remarkable|extraordinary|phenomenal|awesome|esteemed|renowned|distinguished|legendary|illustrious|prestigious|unbelievable|fantastic)';
const flattery = phrase(
  `your ([a-z]+ and )?${praise} ([a-z]+)? (career|work|journey|path|profile|background|experience|success|accomplishments|achievements|company|organi[sz]ation|story|leadership|resume|mind|talent|expertise|research|institution)`,
  `(you|your (career|work|journey|path|profile|background|story|success|achievements)) (are|is|have been|has been) (so|such|truly|very|really|absolutely|incredibly|an|a|simply|deeply|just){0,3} (${praise}|inspiration|legend|genius|role model|rock star|rockstar|hero)`,
  '(huge|big|great|massive|biggest|longtime) (fan|admirer) (of)?',
  '(in awe|i am obsessed with|i idolize|i worship|my idol|my hero|it would be (an|such an|a true|the greatest) (honor|honour|privilege))',
  '(someone|a person|a leader|an expert) (of|with) your (stature|caliber|calibre|standing|brilliance|greatness)',
);
const stiff =
  /\b(?:esteemed|herewith|hereby|perusal|aforementioned|do the needful|your good self|revert back|henceforth|most humbl[ey]|humbly|pursuant|kindly (?:advise|inform|revert|find|grant|consider|give|provide)|respected (?:sir|madam|ma'am)|yours? obediently|beg to|i remain,? sir|at your earliest convenience|please find (?:attached|enclosed)|dear sir(?: or |\/| ?\/ ?)madam|to whom it may concern|endeavou?r(?:s|ed)? to|be so kind as to|in the affirmative|esteem)\b/gi;
const loose =
  /\b(?:lol|lmao|haha+|hehe|omg|wtf|bro|dude|sup|yo|idk|thx|plz|pls|ur|u|rn|gonna|wanna|gimme|tbh|ngl|btw|kinda|ya|cuz)\b|[!?]{2,}|\p{Extended_Pictographic}/giu;
const sorry =
  /\b(?:sorry|apologi[sz]e|apologies|bother(?:ing)?|i know you are (?:very |so |really |probably |extremely )?busy|just wanted to|if it is not too much|hate to ask|possibly|i was just wondering|i understand if you|no worries if|i do not want to (?:impose|intrude|waste)|forgive|take up your time|feel free to ignore|i am only a|i am just a)\b/g;
const thanked =
  /\b(?:thank|thanks|thx|grateful|gratitude|appreciate|appreciated|appreciation|obliged|kind of you|good of you)\b/;

/** Where a message wants something and does not say what: "connect sometime", "any advice would be great". */
export const vagueIn = (reading: Reading): Span | null => findIn(reading, vague);

/** Where a message says what every message says. */
export const stockIn = (reading: Reading): Span | null => findIn(reading, stock);

/** Where a message praises the person and not a thing that they did. */
export const flatteryIn = (reading: Reading): Span | null => findIn(reading, flattery);

/** The number of apologies and hedges of a message: one is polite, three say that the request is a burden. */
export const hedgesIn = ({ text }: Reading): number => text.match(sorry)?.length ?? 0;

/** Whether a text gives thanks anywhere. */
export const givesThanks = ({ text }: Reading): boolean => thanked.test(text);

/** The first phrase of an office or a court, where at least two stand in the text as it was typed. */
export const stiffIn = (text: string): Span | null => secondOf(text, stiff, 2);

/** The first chat word, doubled mark or picture, where at least three stand in the text as it was typed. */
export const looseIn = (text: string): Span | null => secondOf(text, loose, 3);

function secondOf(text: string, pattern: RegExp, least: number): Span | null {
  const found = [...text.matchAll(pattern)];
  const first = found[0];
  return first === undefined || found.length < least
    ? null
    : { start: first.index, end: first.index + first[0].length };
}
