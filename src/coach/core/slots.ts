/** Nouns that stand for something to be filled in when they are alone in round brackets: `(name)`, `(your role)`. */
const blankNoun =
  'name|surname|company|organi[sz]ation|employer|role|position|title|topic|date|day|time|school|university|college|field|industry|job|city|event|project|subject|number|phone|email|place|department|major|degree|link|article|connection|contact|skill|skills|team';

/**
 * One match a blank that nobody filled: `[..]`, `{..}`, `{{..}}`, `<name>`, `____`, `(name)`, `YOUR NAME`. Each alternative is bounded,
 * so that reading stays linear.
 */
const blank = new RegExp(
  [
    '\\[(?!sic\\]|\\d{1,3}\\]|at\\]|dot\\])[^\\[\\]\\n]{1,200}\\]',
    '\\{{1,2}[^{}\\n]{1,80}\\}{1,2}',
    "<(?!https?:|mailto:|www\\.|br\\b|3)[a-z][a-z _\\/'-]{0,40}>",
    '_{2,200}',
    `\\( ?(?:insert |your |their |his |her |the |my |specific |mutual |recipient |company |job |first |last |full |contact ){0,3}(?:${blankNoun})(?: name| title| here)? ?\\)`,
  ].join('|'),
  'gi',
);
const shouted =
  /\b(?:YOUR|INSERT|THEIR|COMPANY|FIRST|LAST) (?:NAME|COMPANY|ROLE|TITLE|SCHOOL|MAJOR|FIELD|TOPIC)(?: HERE)?\b/g;

/** A stretch of a text: from `start` up to, not with, `end`, in UTF-16 units as `String.slice` counts. */
export type Span = { readonly start: number; readonly end: number };

/** The blanks that were left open in a text, in reading order, none inside another. */
export function slotsIn(text: string): readonly Span[] {
  const spans = [...(/[[{<_(]/.test(text) ? text.matchAll(blank) : []), ...text.matchAll(shouted)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .sort((a, b) => a.start - b.start);
  return spans.filter(({ start }, at) => start >= (spans[at - 1]?.end ?? 0));
}
