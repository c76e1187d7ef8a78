import { findIn, phrase } from './phrase.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Span } from './slots.ts';

const day =
  '(mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekdays?|weekends?|week-ends?|mon|tues?|weds?|thurs?|fri)';
const month =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const named = phrase(
  day,
  `${month} [0-9]{1,2}(st|nd|rd|th)?`,
  `[0-9]{1,2}(st|nd|rd|th)? (of)? ${month}`,
  'the [0-9]{1,2}(st|nd|rd|th)',
  "[0-9]{1,2}(:[0-9]{2})?\\s?(am|pm|a\\.m|p\\.m|o'clock)",
  '[0-9]{1,2}:[0-9]{2}',
  '(any|most|every|either|in the|early|late|weekday|week) (mornings?|afternoons?|evenings?|lunchtimes?)',
  '(mornings|afternoons|evenings|lunchtimes|nights|tomorrow)',
  '(before|after|around|by|until|between|at) (noon|[0-9]{1,2}(?! ?(minutes|mins|min|years|people))|one|two|three|four|five|six|seven|eight|nine|ten|eleven|class|school|work|lunch|my shift)',
);
/** The sentence is about when they could talk ... */
const meeting = phrase(
  '(around|about most|free|off|fine|ok|okay|good|great|home|done|finish|finished|out by|available|availability|works?|suits?|meet|call|chat|talk|speak|coffee|time|times|schedule|open|slot|zoom|phone|video|conversation|any|either|could|can|would|drop by|stop by|catch you|easiest|good for me|better)',
);
/** ... and not about when something was. */
const past = phrase(
  `(last|this past|on|your|every|met|saw|heard|spoke|spoken|attended|posted|the) ([a-z'-]+){0,2} (${day}|yesterday|${month})('s)? (talk|panel|night|event|class|lecture|presentation|session|meeting|workshop|webinar|show|conversation|fair|episode|column)`,
  `(heard|saw|met|attended|spoke at|gave|visited|watched|read|came to|enjoyed|work|works|volunteer|shadow|graduate|graduated|started|since) .. ${day}`,
  `last ${day}`,
  `(since|graduate|graduating|graduated|started|starting|until|deadline|due) (in|on|by)? ${month}`,
);
const offered = phrase(
  `(free|available|works|suits?|open|any|either|could|can we|would|how about|what about|easiest|availability|call you|meet|best|good) .. (${day}|mornings?|afternoons?|evenings?|[0-9]{1,2}\\s?(am|pm)|noon|tomorrow|the [0-9]{1,2}|after|before|between|around)`,
  `(${day}|mornings|afternoons|evenings|the [0-9]{1,2}(st|nd|rd|th)) .. (works?|suits?|free|available|best|open|good|fine|easiest|would be|could|either)`,
);

/** A greeting names a day too. */
const greeting = phrase(
  '(great|good|nice|lovely|enjoyed|pleasure|glad|wonderful) (to meet|meeting|talking|seeing|to see|to talk|speaking|to speak|chatting|hearing) (to|with)? you',
  `(good|happy|great|nice|lovely|enjoy your|rest of the|restful|this fine|beautiful) (morning|afternoon|evening|${day})`,
);

const flexible = phrase(
  '(what|which) (suits|works|fits) (you|best|for you|your)',
  '(i can|i could) (step out|slip out|call|come|be there|make) .. (any time|anytime|whenever|any day)',
  '(anywhere|wherever|somewhere|whichever day|whatever day) (you|that|is|suits|works|near|close) (like|want|prefer|choose|suits|works|are|you|to|easy|easiest|best|say)?',
  '(time|times|day|date|place|hour|format) of your (choosing|choice|liking|convenience)',
  "(i am|im) (easy|flexible|free most|free all|around all|not fussy|open on)",
  '(any|either) (day|evening|morning|afternoon|time|of those|of these|weekday|night) (is|works|suits|would|that|but|except|is fine|fine)',
  '(adjust|adapt|shift|rearrange|move) (to|my|around) (your|suit|fit|anything|things|schedule)',
  '(you|your) (choose|pick|set|name|choice) (the|a|of)? (time|day|date|place)',
  '(work|fit|plan|arrange|schedule|go|adjust|move things) (myself)? (around|with|to|into|in with) (your|whatever you|any) ([a-z]+)? (schedule|calendar|availability|day|diary|hours|shifts|time|times|timetable|shift|needs|have)',
  "(i am|i am|i can be|am|my (schedule|calendar|time|hours|availability) is|totally|completely|very|quite|pretty|fully) (pretty|very|quite|totally|completely|fully|also|really)? (flexible|wide open|open)",
  'flexible (on|with|about|about the) (time|times|timing|dates?|days?|when|schedule|format)',
  "(whenever|anytime|any time|any day|whatever time|whichever time|whichever day|whatever day|any hour|at a time|a time|times?|when|what day|whatever|whichever) (that|is|it|might|would|may|else)? (be)? (works?|work|suits?|is (most)? (easiest|best|convenient|good|easier)|fits?|convenient|easiest|best|good|better|you like|you prefer|you have|you are|you are|you can(?! (give|spare|offer|share))|is right|that is (easiest|best|convenient|better|easier)) ",
  '(whenever|anytime|any time|any day|whatever|whichever|time that|times that|when|time|date) (works|suits|fits|is easiest|is easier|is best|is convenient|is better|is good|is most convenient|would suit|would work)',
  "(time|date|day) (that is|that would be) (better|best|convenient|good|easier|easiest|more convenient)",
  '(whenever|anytime|any time) (you (?!can (give|spare|offer)|might (give|spare)|could (give|spare|offer)|give|spare)|your|that (?!you)|it|is|between|after|before|this|next|in)',
  '(at|around) your (earliest|own)? convenience',
  'convenient (for|to) you',
  'your (schedule|calendar|availability|time) (allows|permits)',
  "(when|whenever) (you are|you have) (free|available|time|a moment|a gap)",
  '(happy|glad|able|willing) to (come to you|come to your|meet (you)? (wherever|anywhere|where|near)|adapt|adjust|accommodate|travel|be flexible|fit in|do (evenings|mornings))',
  '(whichever|whatever) (is|format|way|you|place|channel|medium)',
  '(best|better|good|convenient|preferred) (times?|days?) for you',
  'what (times?|days?) (works?|suits?|would|is|are|might) ',
  'name (a|the|any) (time|day)',
);

/** Where a message offers days or times, or says that the writer can fit in; null where the other side must find a time alone. */
export function offeredTimesIn(reading: Reading): Span | null {
  const isOffer = ({ text }: Sentence) =>
    (meeting.test(text) && !past.test(text) && !greeting.test(text)) ||
    (offered.test(text) && !greeting.test(text) && !reported.test(text));
  return findIn(reading, flexible) ?? findIn(reading, named, isOffer);
}

/** "I heard you speak on Tuesday": a day, and no offer. */
const reported = phrase(
  `(heard|saw|met|attended|spoke|watched|gave|volunteer|shadow|work|talk|panel) .. ${day}`,
);
