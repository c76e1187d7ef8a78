import { findIn, phrase } from './phrase.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Span } from './slots.ts';

const day =
  '((mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|week-?ends?|mon|tues?|weds?|thurs?|fri|tomorrow)';
const month =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const part = '(mornings?|afternoons?|evenings?|lunchtimes?|lunch hours?|nights?)';

/** A day or an hour that is named, also as a kind: "any weekday", "after six". */
const named = phrase(
  day,
  `${month} [0-9]{1,2}(st|nd|rd|th)?`,
  `[0-9]{1,2}(st|nd|rd|th)? (of|and [0-9]+)? ${month}`,
  'the [0-9]{1,2}(st|nd|rd|th)',
  "[0-9]{1,2}(:[0-9]{2})?\\s?(am|pm|a\\.m|p\\.m|o'clock)",
  '[0-9]{1,2}:[0-9]{2}',
  `(any|either) ([a-z]+)? (day|weekday|hour|slot|time(?! (you|of|to|(on|at) □)))`,
  `(any|most|every|either|in the|early|late|weekday|week) ${part}`,
  '(mornings|afternoons|evenings|lunchtimes|lunch breaks?|(?<!work )nights)',
  'from [0-9]{1,2} to [0-9]{1,2}',
  '(before|after|around|by|until|between|at|past) (noon|[0-9]{1,4}(?! ?(minutes|mins|min|years|people))|one|two|three|four|five|six|seven|eight|nine|ten|eleven|class|school|work|lunch|my shift)(?! (years?|months?|weeks?|days|hours|minutes|children|kids|semesters|jobs))',
);
/** The sentence is about when they could talk ... */
const meeting = phrase(
  '(around|about most|free|off|fine|ok|okay|good|great|home|done|finish|finished|out by|available|availability|works?|suits?|meet|call|calls|chat|talk|speak|coffee|times|schedule|open|slot|zoom|phone|video|conversation|either|could|can|would|may|might|drop by|stop by|catch you|easiest|better|closed|set aside|reached|otherwise|no (classes|class|shifts?)|break)',
);
/** ... and not about when something was, is due or begins. */
const elsewhen = phrase(
  `(heard|saw|met|attended|spoke|gave|visited|watched|read|came to|enjoyed|loved|interview|exam|was|were|ate|sat|work|works|volunteer|shadow|graduate|graduated|started|since|posted|start|starts|begin|closes|due|deadline|reply|submit) .. (${day}|${month})`,
);
const greeting = phrase(
  '(great|good|nice|lovely|enjoyed|pleasure|glad|wonderful) (to)? (meet|meeting|talking|seeing|see|talk|speaking|speak|chatting|hearing) (to|with)? you',
  `(good|happy|great|nice|lovely|enjoy your|rest of the|restful|fine|beautiful|fab) (morning|afternoon|evening|day|${day})`,
);
/** "I'm free on Friday", "Friday would suit me": an offer, whatever else is said. */
const offered = phrase(
  `(free|available|works|suits?|any|either|could (we|i|you)|can (we|i|you)|may i|how about|what about|easiest|availability|call you|meet|best) .. (${day}|${part}|[0-9]{1,2}\\s?(am|pm)|noon|the [0-9]{1,2}(st|nd|rd|th)|after [a-z0-9]+|before [a-z0-9]+)`,
  `(${day}|${part}|the [0-9]{1,2}(st|nd|rd|th)) .. (works?|suits?|free|available|best|good|fine|easiest|either|closed)`,
);
const reported = phrase(
  `(heard|saw|met|attended|spoke|watched|gave|volunteer|shadow|work|was|panel|closes|due|reply|start|loved|sang) ([a-z'-]+){0,9} (${day}|${month})`,
);

/** The writer fits in, or leaves the choice to the other. */
const flexible = phrase(
  '(whenever|anytime|any time|any hour|any day|any week|whichever|whatever|wherever|anywhere) ([a-z]+)? (works?|suits?|is(?! (needed|required|asked))|are|you|that|fits?|between|after|before|your|might|would)(?! (can|could|might)? (give|spare|offer|share|think|have to))',
  '(time|times|days?|date|hour|place|format|what|which|when|one|evening|morning|day or time) (that|else)? (is|are|might|would|may)? (be)? (most|more)? (works?|suits?|fits?|convenient|easiest|easier|best|better|good) (for|you|with|your|to)?',
  '(you (just)? (choose|pick|name|set|say|choosing)|your (choosing|choice)) (a|the|of|which|another|when|any|what|hour)?',
  '(pick|name|choose|say) (a|the|any|another|whatever|whichever|which) (time|times|day|date|one|hour|evening|works|day)?',
  '(work|fit|plan|arrange|bend|adjust|adapt|move|shift|go|change|rearrange|schedule) ([a-z]+){0,3} (around|to|into) (yours?|you|suit|fit|whatever|any)',
  '(work|fit in|fit|go) with (your (schedule|calendar|availability|time|hours)|whatever|any)',
  'i am all yours',
  'accommodate (you|your)',
  '(pick|name|choose) one',
  'i am (fully|entirely)? at your disposal',
  'at all hours',
  '(you (choose|pick|decide)|your (choice|call))(?=[.!?,;]|$)',
  '(diary|calendar|schedule|week) is (quite|pretty|completely|wide)? (empty|open|clear|free)',
  '(travel|come|drive) to (you|your|wherever)',
  '(i am|am|can be|totally|completely|very|quite|fully|but|and|schedule is|hours are|calendar is|time is) (also|very|quite|pretty|totally|really|completely|fully)? (flexible|wide open|easy|not fussy)',
  '(of|at|around) your (own)? (convenience|choosing|choice|liking)',
  '(in|at) your own (time|pace)',
  '(when|whenever) (you are|you have|your [a-z]+) (free|available|time|a moment|a gap|allows|permits)',
  'your (schedule|calendar|availability|time) (allows|permits)',
  '(say when|(choice|hour) is yours|free (all|every|most))',
  'make (it|anything|that|any time) work',
  '(times?|days?) (is|are)? (best|better|good|convenient|preferred)? for you',
);

/** Where a message offers days or times, or says that the writer can fit in; null where the other side must find a time alone. */
export function offeredTimesIn(reading: Reading): Span | null {
  const isOffer = ({ text }: Sentence) =>
    !greeting.test(text) &&
    ((meeting.test(text) && !elsewhen.test(text)) || (offered.test(text) && !reported.test(text)));
  return findIn(reading, flexible) ?? findIn(reading, named, isOffer);
}
