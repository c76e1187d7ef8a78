import { findIn, phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import type { Span } from './slots.ts';

/** What a conversation is called, and what one does in it. */
const talk =
  '(chats?|chatting|talks?|talking|calls?|calling|conversation|discussion|discuss|exchange|meet|meet up|meeting|interview|interviewed|coffee|tea|lunch|breakfast|speak|speaking|zoom|video|phone|telephone|ring|skype|facetime|catch up|sit down|sit with|drop by|stop by|swing by|visit|minutes|mins|min|hour|half hour|questions?|ask(?! (when|if|for a|whether))|answering|shadow|come by|come in|come and see|see how|hop on|jump on|time to connect|introduc(e|ing) (me|us|the two)|introduction|intro|(put|putting) (me|us) in touch|walk(?! me)|quarter of an hour)';

/** Asked outright: "Would you have twenty minutes ...", "Could I call you ...", "Got ten minutes for a ring?" */
const asked = phrase(
  `(would|could|can|may|might|will|shall|do|does) (you|i|we|he|she|they|my [a-z]+|it|that|this|the two of us|one|any|either|an?|[0-9]+|ten|fifteen|twenty|thirty|half) ([a-z0-9'-]+){0,8} ${talk}`,
  `(are|is) (you|it|there|this) ([a-z]+){0,4} (free|available|around|open to|up for|willing|able|game|interested|comfortable|happy|possible|ok|okay|time|chance|day|moment|way|possibility) ([a-z0-9'-]+){0,6} (${talk}|this|next|tomorrow|sometime|about|for|with)`,
  `(any|slight|a) (chance|possibility|way|hope) .. ${talk}`,
  `(^|and |so |hi,? )(got|fancy|up for|have|free for|how about|what about) ([a-z0-9'-]+){0,4} ${talk}`,
  "(would|could|might|is|are|will|do|does) ([a-z0-9'-]+){1,6} (be)? (possible|ok|okay|fine|all right|work|works|suit|convenient|free|too much)(?=\\?| for| with| you)",
  '(would|could|will|can) you (be )?([a-z]+ )?(interested|game|up for it|open to (that|it|this)|willing|do (it|that|this))(?=\\?)',
  '(^|please |just |kindly )(call|ring|phone) me(?! (if|when) you need)',
  'spare (me)? ([a-z0-9]+){1,3} (minutes?|time|hour|mins?|moments?)',
);
/** Asked in a statement: "I'd love to talk with you", "I was hoping we could meet", "If you're open to a short call, ...". */
const wished = phrase(
  `(would|should|am|was|be|i|very) (very much|really|also|so)? (love|like|appreciate|welcome|value|enjoy|thrilled|glad|delighted|honou?red|happy|interested|keen|grateful|pleased|thankful|obliged)(?! your (time|help)) (to|for|of|the|if|it|an?|even|could|[0-9]+|ten|fifteen|twenty|thirty|half)? ([0-9a-z'-]+){0,6} ${talk}`,
  `(wondering|hoping|writing|reaching out|emailing|messaging|getting in touch|asking|contacting you|wonder|hope|ask|request|requesting|inquire|possibility) (if|whether|for|that|to|about|of|you) ([0-9a-z'-]+){0,6} ${talk}`,
  `(if|whether|should) you (are|would be|have|had|could|can|might|would|be|were) ([a-z0-9'-]+){0,4} (open to|willing|available|able|free|up for|comfortable|time|meet|chat|talk|speak|spare|minutes|call|answer) ([a-z0-9'-]+){0,6} (${talk}|let me know|i would)`,
  '(let me know|tell me) (if|when|what|whether|which) (?!there|anything|any )([a-z-]+){0,4} (free|available|have time|works|suits|times?|days?|open|talk|chat|call|meet|speak|coffee|conversation)',
  `(let us) (set up|schedule|find|grab|meet|chat|talk|hop|jump|arrange|have)`,
);
/** Near a request and none: to talk to others on the writer's behalf, to talk in general, to recall a talk that was. */
const notAsked = phrase(
  '(for|come in for|to) an? interview(?! (a|the|you|someone))',
  'open to connecting',
  'when can i (start|come in|begin)',
);
const anyway = /\?$|\b(?:would|could|can|may|might) (?:you|i|we)\b|\bi would (?:love|like|appreciate)\b/;

/** Where a message asks for a conversation, or for an introduction, in so many words; null where it only hopes to connect. */
export const askIn = (reading: Reading): Span | null => {
  const isHeard = ({ text }: { text: string }) =>
    !notAsked.test(text) ||
    (anyway.test(text) && /\b(?:our|your) (?:\w+ )?(?:talk|chat|conversation|call)\b/.test(text));
  return findIn(reading, asked, isHeard) ?? findIn(reading, wished, isHeard);
};
