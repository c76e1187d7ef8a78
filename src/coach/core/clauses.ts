import type { Reading, Sentence } from './reading.ts';

/** How a question begins: with a question word, with an auxiliary ("Is it ..."), with a request ("Tell me ..."), or with a wish to hear. */
export type HeadKind = 'word' | 'auxiliary' | 'request' | 'wish' | 'told';

/** One complete question: where it begins in its sentence, how, and its words from there to the next one. */
export type Question = {
  readonly sentence: Sentence;
  readonly at: number;
  readonly kind: HeadKind;
  readonly words: string;
};

const pronoun = '(?:you|i|we|they|he|she|it|one|this|that|there|these|those|people|someone|anyone|everyone)';
const auxiliary =
  '(?:do|does|did|is|are|was|were|am|have|has|had|can|could|will|would|should|shall|may|might|must)';
const notSubject = '(?!(?:you|i|we|they|he|she|it|to|that)\\b)';

/** Question words that take a noun or are the subject themselves: only a pronoun right after shows that no question begins. */
const nounWord = new RegExp(
  `^(?:(?:in|to|at|for|with|on|by|from|of|about) )?(?:what|which|whose|whom|who) ${notSubject}`,
);
/** Question words that need their auxiliary within a few words. */
const placeWord = new RegExp(
  `^(?:in |to |for |by )?(?:where|when|why|how)(?: [\\w'/-]{1,20}){0,4}? ${auxiliary}\\b`,
);
const shortWord =
  /^(?:why|how (?:about|come|often|so|long|many|much)|what (?:about|else|for|if))\b|^(?:why|how|when|where|who|what)\??$/;
const inverted = new RegExp(
  `^${auxiliary} (?:not )?(?:${pronoun}\\b|(?:your|the|a|an|any|some|my|his|her|their|its|all|most|many|□)(?![\\w']))`,
);
const leading = new RegExp(`^${auxiliary} [\\w'□]`);
const request =
  /^(?:please )?(?:tell|walk|talk|take|give|show) (?:me|us)\b|^(?:please )?(?:describe|explain|share|paint|outline|compare)\b|^(?:please )?talk about\b/;
const wish =
  /^(?:i would|i am|i was|i have been|we would|would|i) (?:\w+ )?(?:love|like|curious|interested|wondering|wonder|enjoy|keen|want)\b(?: \w+){0,3} (?:hear|know|learn|understand|about|how|what|why|if|whether)\b/;

/** Words that may stand before a question without being part of it. */
const opener =
  /^(?:(?:and|but|so|or|also|then|ok|okay|well|oh|hi|hello|finally|lastly|first|secondly|second|next|now|plus|actually|honestly|just|maybe|please|if so|for example|say)[,:;]? )+/;

/** "What, if anything, ...": what is put in after a question word. */
const aside = /^(what|who|which|where|when|why|how), [\w' ]{1,30}, /;

/** How a question starts here, or null where none does. `isInside`: after another one in the same sentence, where only a clear form counts. */
export function headOf(begun: string, isInside: boolean): HeadKind | null {
  const words = begun.replace(aside, '$1 ');
  if (request.test(words)) return isInside ? null : 'request';
  if (wish.test(words)) return isInside ? null : 'wish';
  if (isInside) return insideHead(words);
  if (nounWord.test(words) || placeWord.test(words)) return 'word';
  if (shortWord.test(words)) return 'word';
  return leading.test(words) ? 'auxiliary' : null;
}

const insideWord = new RegExp(
  `^(?:(?:in|at|by|on|for|to|from) )?(?:what|which|who|whose|where|when|why|how)(?: [\\w'/-]{1,20}){0,3}? ${auxiliary} (?:${pronoun}|[\\w'□])`,
);
const insideAuxiliary = new RegExp(
  `^${auxiliary} (?:not )?(?:you|i|we|they|he|she|it|there|your|that|this|those|these|the|any|anyone|people|everyone)\\b`,
);
const pastForm = 'taught|told|made|gave|got|led|kept|took|paid|chose|found';
const subjectWord = new RegExp(
  `^(?:who|what) ${notSubject}(?!(?:about|kind|sort|else)\\b)(?:[a-z]{2,20}(?:s|ed)|${pastForm}) `,
);
const pronounSoon =
  /^(?:what|which|who|whose|where|when|why|how)(?: (?!do\b|does\b|did\b|is\b|are\b|was\b|would\b|should\b|could\b|can\b|has\b|have\b|will\b)[\w'/-]{1,20}){0,3} (?:you|i|we|they|he|she|it|to)\b/;

/** "..., and what you would tell me": a second thing to be told, in the order of a statement. */
const toldSoon =
  /^(?:what|why|how|whether|when|where|which [a-z]+) (?:you|they|people|your [a-z]+|the [a-z]+|it|that|made you)(?: not)? (?:would |have |had |might |could )?[a-z]{2,}/;

function insideHead(words: string): HeadKind | null {
  if (subjectWord.test(words) || /^how (?:many|much) [a-z]+ [a-z]+/.test(words)) return 'word';
  if (toldSoon.test(words)) return 'told';
  if (pronounSoon.test(words)) return null;
  if (insideWord.test(words)) return 'word';
  return insideAuxiliary.test(words) ? 'auxiliary' : null;
}

/** Places in a sentence where a clause may begin: its start, after a comma or a dash, after "and", "but" or a slash. */
const joint =
  /[,;:(/] (?:(?:and|but|or|so|then|also) ){0,2}|[,;:(/]| (?:and|but|or|&) (?:also |then |if so, )?| - /g;

type Start = { readonly at: number; readonly joint: string };

function startsOf(text: string): readonly Start[] {
  const starts: Start[] = [{ at: opener.exec(text)?.[0].length ?? 0, joint: '' }];
  for (const { index, 0: found } of text.matchAll(joint)) {
    starts.push({ at: index + found.length, joint: found });
  }
  return starts;
}

const bareWord =
  /^(?:what|why|how|when|where|who|which)(?: \w+)? (?:and|or|if|,)|^(?:how|what|why|when|where|who|which),/;

/** What stands before "and" may be a question by itself. */
const complete = new RegExp(
  `\\b${auxiliary}\\b|^(?:who|what) (?:\\w+(?:s|ed)|${pastForm}) |^how (?:many|much) \\w+ \\w+ `,
);

/** The complete questions of one sentence, the main one first. A statement gives none. */
export function questionsIn(sentence: Sentence): readonly Question[] {
  const { text } = sentence;
  const found: { at: number; kind: HeadKind }[] = [];
  for (const { at, joint: between } of startsOf(text)) {
    const words = text.slice(at, at + 300).trimStart();
    const first = found.at(-1);
    const kind = headOf(words, first !== undefined || between.startsWith(' '));
    if (kind === null) continue;
    if (first === undefined) found.push({ at, kind });
    else if (isAnother(text.slice(first.at, at), kind, first.kind, between)) found.push({ at, kind });
  }
  if (found.length === 0) found.push(...headWithin(sentence));
  return found.map(({ at, kind }, index) => ({
    ...{ sentence, at, kind },
    words: text.slice(at, found[index + 1]?.at ?? text.length).trim(),
  }));
}

/** Whether a second head starts a question of its own: not "A or B?", not the rest of "How, if at all, did you ...". */
function isAnother(before: string, kind: HeadKind, first: HeadKind, between: string): boolean {
  if (/\bor $/.test(between) && kind === 'auxiliary') return false;
  if (kind === 'told' && !between.startsWith(',')) return false;
  if (first === 'wish') return kind === 'word' || kind === 'told';
  if (first === 'request') return kind === 'told' || kind === 'auxiliary' || between.startsWith(',');
  if (first === 'auxiliary')
    return kind !== 'told' || /^(?:could|can|would|will|may|might) (?:you|i)\b/.test(before);
  return !bareWord.test(before) && complete.test(before);
}

/** A question that no comma announces: "In your time here what has changed?" */
function headWithin({ text, isAsked }: Sentence): { at: number; kind: HeadKind }[] {
  const wished =
    / (?:i would love to (?:hear|know|learn|understand)|(?:to|and) ask (?:you )?(?=what|how|why))\b/.exec(
      text,
    );
  if (wished !== null) return [{ at: wished.index + 1, kind: 'wish' }];
  if (!isAsked) return [];
  const place = new RegExp(
    `(?:what|which|who|where|when|why|how) (?:[\\w'/-]{1,20} ){0,4}?${auxiliary} \\w`,
  ).exec(text);
  if (place !== null && /(?:^|\s)$/.test(text.slice(0, place.index)))
    return [{ at: place.index, kind: 'word' }];
  const turned = inverted.exec(text) ?? new RegExp(` ${inverted.source.slice(1)}`).exec(text);
  return turned === null
    ? []
    : [{ at: turned.index + (turned[0].startsWith(' ') ? 1 : 0), kind: 'auxiliary' }];
}

const bare =
  /^(?:and |but |or |so )?(?:why|how so|how come|like what|such as|for example|any examples|which ones?|if so,? \w+|why not|why or why not|why do you think so|why is that|when)\??$/;
const fragment =
  /^(?:and |or )?(?:the|your) (?:most|least|best|worst|hardest|easiest|biggest)\b|^how (?:often|long|many|much|so?on)\b/;

/** The complete questions of a text in order; bare "Why?" and loose examples are left out. Empty where nothing is asked. */
export function questionsOf({ sentences }: Reading): readonly Question[] {
  const isAnyAsked = sentences.some(({ isAsked }) => isAsked);
  return sentences.flatMap((sentence, index) => {
    const { text, isAsked } = sentence;
    if (index > 0 && bare.test(text)) return [];
    const asked = questionsIn(sentence);
    const isTold =
      asked.some(({ kind }) => kind === 'request' || kind === 'wish') && !(isAnyAsked && topic.test(text));
    if (asked.length > 0 && (isAsked || isTold || sentences.length === 1)) return asked;
    const isFragment = index > 0 && isAsked && fragment.test(text);
    return isFragment ? [{ sentence, at: 0, kind: 'word' as const, words: text }] : [];
  });
}

/** "I was wondering about the night shift." before a question only names what it is about. */
const topic = /^i (?:am|was|have been|would)\b(?!.* (?:how|what|why|if|whether|which|who|where|when)\b)/;
