import { findIn, phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import type { Span } from './slots.ts';

const talk =
  '(chat|talk|call|conversation|meet|meet up|meeting|interviewed|coffee|tea|lunch|breakfast|speak|speaking|interview|zoom|video|video call|phone|phone call|skype|hangout|facetime|catch up|catch-up|sit down|drop by|stop by|swing by|visit|minutes|mins|min|hour|half hour|questions?|ask|ask you|time to connect|pick your brain|discuss|shadow|talking|chatting|meeting|answering|discussion|exchange|come by|come in|come see|come and see|see how|hop on|jump on|ring|time)';
const nothing = '(about|for|with|to|over|by|on|at|in)';

/** Asked outright: "Would you have twenty minutes ...", "Could I call you ...", "Are you free on ...". */
const asked = phrase(
  '(would|will|could|might|may|is|are) ([0-9]+|ten|fifteen|twenty|thirty|half an|an|a) (to [0-9]+|hour|minutes|mins|short|quick|brief)? .. (be possible|ok|okay|possible|fine|all right|be ok|be okay|be all right|work|suit|be too much|be fine|be convenient|be something)',
  `(could|can|may|might) (he|she|they|my [a-z]+) ([a-z]+){0,2} ${talk}`,
  'would you be (interested|game|up for it|open to (that|it|this)|willing)(?=\\?)',
  "i would (really)? (like|love|appreciate|value|be grateful for) (just)? ([0-9]+|ten|fifteen|twenty|thirty|half an|an|a few) (minutes|hour|mins) of your",
  '(any|a|slight|small) (chance|possibility|way|hope) (of|for|that|you|we|i|to) .. (chat|talk|call|meet|speak|coffee|ask you|conversation|phone|zoom|minutes|mins|min|interview|visit)',
  `(is|would|will|might|could) (it|that|this) (be)? (possible|ok|okay|alright|all right|fine|convenient|feasible) (for me|for us|if (i|we)|to|that) ([a-z0-9-]+){0,5} ${talk}`,
  '(would|could|might|may|does|do) (a|an|one of|any of|either of) .. (walk|call|chat|talk|conversation|meeting|visit|coffee|work|suit|okay|ok|those|these)',
  '(can|could|would|may|might) (you|i|we) (do|manage|make|fit) (it|that|this|a|one)(?=\\?| )',
  '(^|please |just |kindly )(call|ring|phone) me(?! (if|when) you need)',
  `(would|could|can|may|might|do|will|shall) (you|i|we) ([a-z'-]+){0,6} ([0-9a-z□-]+){0,6} ${talk}`,
  `(are|would|will) you (be)? (free|available|around|open to|up for|willing to|able to|game for|interested in|comfortable with|happy to) .. (${talk}|${nothing}|this|next|tomorrow|sometime)`,
  '(is|would) there (be)? (a|any)? (time|chance|day|moment|way|possibility|good time) .. (chat|talk|call|meet|speak|coffee|ask|you|conversation)',
  '(would|could|might) (a|an|even a|even) .. (call|chat|conversation|meeting|visit|coffee|talk) .. (be|work|suit)',
  `(how|what) about (a|an|grabbing|getting|meeting|having) .. (${talk})`,
  '(would|could) (you|it) .. (mind|possible|okay|ok|all right) .. (chat|talk|call|meet|speak|ask|introducing|introduce|talking|speaking|meeting|answering)',
  'spare (me)? (a|an|some|[0-9]+|ten|fifteen|twenty|thirty|half|any) ([a-z]+)? (minutes?|time|hour|mins?|moments?)',
);

/** Asked in a statement: "I'd love to talk with you", "I was hoping we could meet", "If you're open to a short call, ...". */
const wished = phrase(
  '(would be|i should be|be) (pleased|glad|grateful|happy|thankful|honored|honoured|delighted|obliged) (if|for|to) .. (visit|call|talk|speak|meet|conversation|ask you|interview|chat|minutes)',
  `(i would|we would|would|i would really) (very much|really|so|absolutely|also)? (love|like|appreciate|be grateful|welcome|value|enjoy|be thrilled|be glad|be delighted|be honored|be happy|be interested|be keen) (to|for|the chance to|the opportunity to|an opportunity to|a chance to|if (you|we|i) (could|can|might|would)|if you had|if you would|if you have|it if (you|we|i) (could|can|had)|a|an|even|of)? ([0-9a-z'-]+){0,4} (chat|talk|meet|speak|call|sit down|interview|buy you|treat you|take you|schedule|set up|arrange|find a time|find time|phone call|video call|conversation|ask you|catch up|minutes|zoom|coffee|pick up the phone)`,
  `(i was|i am|was|i have been|am) (just|also|really)? (wondering|hoping|writing|reaching out|emailing|messaging|getting in touch|asking|contacting you) .. (chat|talk|meet|speak|call|sit down|interview|conversation|ask you|minutes|coffee|questions|connect by|time to|zoom)`,
  `(wonder|hope|ask|request|requesting|hoping) (if|whether|for|that|to) ([0-9a-z'-]+){0,6} (chat|talk|meet|speak|call|interview|conversation|minutes|coffee|ask you|questions|zoom|sit down)`,
  `(if|whether) (you are|you would be|you have|you had|you could|you can|we could|i could|you might|we can|you would) ([a-z'-]+){0,4} (open to|willing|available|able|free|up for|comfortable|time|meet|chat|talk|speak|spare|[0-9]+|fifteen|twenty|ten|a few|half|call|answer) .. (call|chat|talk|conversation|coffee|meet|speak|minutes|zoom|introduction|intro|introducing|introduce|interview|phone|questions|let me know|i would)`,
  "(let me know|tell me) (if|when|what|whether|which) (?!there|anything|any )([a-z'-]+){0,4} (free|available|have time|works|suits|time|times|day|open) ",
  "(let me know|tell me) (if|when|whether) ([a-z'-]+){0,6} (talk|chat|call|meet|speak|coffee|conversation)",
  "(let us|can we|shall we) (set up|schedule|find|grab|meet|chat|talk|hop|jump|arrange|have)",
  '(please|kindly) (call|let me know when)',
  'my ask (is)? .. (minutes|call|talk|chat|conversation)',
  "(all i am asking|what i am asking|i am asking|i ask) (for|is) .. (minutes|call|talk|chat|conversation|half)",
);
const introduced = phrase(
  '(would|could|can|will) (you|i) .. (introduce me|introducing me|introduction|intro|put me in touch|connect me|connecting me|putting me in touch|pass this on|forward this|forwarding this)',
  '(comfortable|willing|open to|happy|mind|be up for|able to|to ask for|ask you for|grateful for|appreciate) .. (introduction|introducing me|introduce me|introducing us|intro|putting me in touch|put me in touch|connecting me|connect me)',
);
/** Near a request and none: to talk to others on the writer's behalf, to talk in general, to recall a talk that was. */
const notAsked = phrase(
  'for an interview',
  'open to connecting',
  'when can i (start|come in|begin)',
  '(talk|speak|put in a word) (to|with) (your|the) (boss|manager|hr|team|recruiter|hiring manager)',
  'do you (have|know) any (other)? (contacts|tips|advice|jobs|openings|roles)',
  "(enjoyed|loved|liked|thank you for|thanks for|after|during|since|as i said in) (our|the|your|last) ([a-z'-]+){0,2} (chat|talk|call|conversation|meeting|coffee|interview|visit)(?!\\s?\\?)",
  'can you (refer|hire|recommend)',
  'at the time',
  'by the time',
);
const anyway =
  /\?$|\b(?:would|could|can|may|might) (?:you|i|we)\b|\b(?:i would|i would) (?:love|like|appreciate)\b/;

/** Where a message asks for a conversation, or for an introduction, in so many words; null where it only hopes to connect. */
export const askIn = (reading: Reading): Span | null => {
  const isHeard = ({ text }: { text: string }) =>
    !notAsked.test(text) ||
    (anyway.test(text) && /\b(?:our|your) (?:\w+ )?(?:talk|chat|conversation|call)\b/.test(text));
  return findIn(reading, introduced) ?? findIn(reading, asked, isHeard) ?? findIn(reading, wished, isHeard);
};
