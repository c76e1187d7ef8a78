import { findIn, phrase } from './phrase.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Span } from './slots.ts';

const lately = '(already|just|now|since|also|then|even|finally|definitely|certainly|first|next|gladly|still)';
/** Any verb but those of feeling and of standing still: "I'll never forget", "I will always be grateful". */
const deed =
  '(?!(never|always|forget|remember|cherish|treasure|miss|thank|say|express|need|know|hear|learn|admit|confess|be(?! (in touch|back|sure to|at|there|reading|trying|using|writing|applying|starting|signing|taking|following|looking (into|up|at|for)|asking|calling|volunteering|working|able to (send|bring|show|help)))|have|contribute|excel|fit|thrive|prove|benefit|not|hope|look forward|appreciate|join (your|the) (team|company|firm)|make an? (great|good|strong|valuable)|bring (value|a|my (skills|experience))|work (for|at|with|in|as)|receive)(?!\\w))[a-z]{2,}';
const will =
  "(i will|i shall|we will|i am going to|we are going to|i plan to|i intend to|i mean to|i promise to|i aim to|i am planning to|i am about to|i have decided to)";
const wish =
  "(i hope to|i want to|i would like to|iwould love to|i would love to|hope to|would love to|would like to)";
const giving =
  '(help|return|share|send|pass|introduce|test|translate|proofread|lend|volunteer|buy you|bring|show|put you|report|give|connect|pay|do the same|tell|update|take you|cover|come back|make you|offer|repay|support|stay|keep|meet again|meet up again|see you again|talk again|speak again|speak with you again|follow|try|visit|invite|host|cook|fix|babysit|drive|write|assist|contribute to your (open day|newsletter|project|fundraiser)|be of (help|use|service)|trade|teach|check in|catch up)';
const contact = '(in touch|connected|in contact|posted|updated|informed|in the loop)';

const next = phrase(
  '^(booked|ordered|signed up|emailed|called|bought|started|registered|rewrote|changed|applied|joined|tried|downloaded|texted|messaged|deleted|fixed|wrote) (the|a|an|my|it|for|up|to|two|three|one|with|in)',
  "(we are|i am) (having|meeting|seeing|talking|speaking|starting|going|leaving|visiting|calling|getting|doing) .. (next|on|this|tomorrow|tonight|in|at) (week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|weekend|january|february|march|april|may|june|july|august|september|october|november|december)",
  'i ([a-z]+)? (made|booked|set up|scheduled|arranged) (the|an|a|my) (appointment|call|meeting|visit|date|time|booking)',
  '(have|got|made|booked|set up) (an|a) (appointment|call|meeting|coffee|date|visit|chat|session) (with|at|on|for)',
  `${will} ${lately}? ${deed}`,
  `(^|and |then |so |tonight |tomorrow )(will|shall|plan to|planning to|going to|am going to) ${lately}? ${deed}`,
  `${wish} ${lately}? ${giving}`,
  `(i have|we have) ${lately}? (?!(been|learned|learnt|enjoyed|gained|had|never|always|taken away|loved|liked|wanted|known|thought|felt|heard|seen|admired|appreciated|attached|come away|got|gotten|met|worked|spent|lived|studied|done|no|a|the|so|much|many|to|not|some|realised|realized|understood|applied for the|experience|questions|nothing|long|noticed|considered|left)(?!\\w))(been (trying|practicing|practising|using|reading|following|writing|asking)|[a-z]{2,}(ed|en|n|t|pt|ught|ld|nt|un|it|de|ad|id|ft))`,
  `i ${lately}? (set (mine|it|up|one|my)|signed up|ordered|emailed|e-mailed|mailed|wrote to|wrote the|contacted|reached out|registered|downloaded|booked|called|rang|phoned|messaged|borrowed|rewrote|bought|looked up|joined|asked (my|the|for|our|her|him)|started|tried|did (what|as|that|it)|followed|changed|moved|put|sent|took your|read the|told my|went (to|back)|redid|updated|printed|cut|dropped|enrolled|enroled|applied (to|for)(?! the| your| this))`,
  'i (now|do so|do that|do this|do it) (start|use|write|read|do|ask|keep|check|put|now|every|each|count|plan|carry)',
  "(i am|we are) (now|already|currently|also|still)? (reading|signing|enrolling|meeting|starting|trying|rewriting|redoing|working through|talking to|booked|signed up|enrolled|registered|halfway|practicing|practising|following|using|taking (the|your|a|it)|sending|calling|going (on|back)|visiting|seeing|attaching|returning|shadowing|applying (to|for)(?! the| your| this)|signing up|changing|booking|ordering|joining(?! your)|putting)",
  `(keep|keeping|let|letting) you ${contact}`,
  '(keep|let) you know',
  `(stay|staying|keep|keeping|remain|remaining|be|being) ${contact}`,
  '(anything|something|any way|ever|whatever) (that)? (i|you) (can|could|need) (do|help|offer|return|be|give|bring|a)',
  '(return|repay|returning|repaying) (the|your) (favor|favour|kindness)',
  `(happy|glad|delighted|pleased|willing|ready|love|like|honored|honoured) to ${lately}? ${giving}`,
  '(i can|let me|may i|could i|can i) (also|at least|gladly)? (send|lend|bring|show|return|repay|offer|introduce|help|buy you|take you|share|give you|translate|proofread)',
  '(tell|let|call on|write to|ask|call|text|give|shout to) (me|us) (know|a call|a shout)? (if|when|whenever|should|any time you) .. (i can|i could|you need|you want|you ever|help|useful|you would like|you get)',
  '(if|whenever|should|when) (you|your [a-z]+|your [a-z]+ [a-z]+|anyone|anybody) (ever|can ever|should|all|do)? (need|want|could use|come across|are in|are ever in|look for|find yourself|require)(?! (any|more|further|additional|anything else|other))',
  '(help|useful|of use|service|assistance) (to you|you with|in return|with anything)',
  '(in return|in exchange|on me|my treat|as promised|here it is|i promised|pay it forward|see you (on|at|in|there|next|again|then|soon)|until (monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|then))',
  '(update|report back|report|write again|get back to you|check in|check back|follow up|touch base|circle back|reach out|be back|come back|write|tell you|let you know|drop by) (with you|to you|on|in|again|once|when|after|about|next|soon|if|how|what)',
  '(attached|enclosed|here is|here are|i attach|i enclose|sending you) .. (article|link|photo|photos|notes|draft|list|version|map|recipe|paper|book|picture|essay|chapter|story|drawing|summary|name|address|contact|report|file|slides|poster)',
  '(article|link|photo|photos|notes|draft|list|version|map|paper|picture|chapter) .. (is|are|attached|enclosed|below)',
  '(we|i) (also)? (talk|meet|start|begin|go|fly|speak|sit down|visit|have a call|see (him|her|them)) .. (on|next|this|in|tomorrow|at) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|week|month|january|february|march|april|may|june|july|august|september|october|november|december|[0-9]+)',
  "(dinner|lunch|coffee|drinks|beer|breakfast|tea) (is|are|will be)? (on|at) (us|me|ours|mine)",
  "(if|when|whenever) you are ever (in|near|around|passing)",
  '(changed|fixed|rewrote|updated|deleted|ordered|booked|tried|signed up|started|emailed|called) (my|the|it|a|for|to) .. (already|today|last night|this morning|tonight|right away|at once)',
  '(is|are) (going)? (up)? on my (wall|desk|fridge|mirror|door)',
  '(can|could|may) i (help|lend|give|offer|be of|return|bring) ',
  '(if|should) i (can|could|might)? (ever|in any way)? (can|be able to)? (help|be of|return|repay|do|be useful)',
  'my (next step|next steps|plan|to-do list|next move) (is|now|will|for)',
  '(?<!the |right |perfect )(next|first) (step|stop|on my list|up) (is|will)',
  'look(ing)? forward to (seeing|meeting|talking to|talking with|speaking with|catching up|staying|keeping|continuing|our next|visiting) .. (again|touch|connected|you|conversation|contact|on|at|in)',
);
/** Said of a hiring process or of mere readiness: no step that the sender takes. */
const notNext = phrase(
  '(any|further|additional|more|other) (additional|further|other)? (information|questions|details|materials|references|documents|samples)',
  '(grateful forever|forward to (the)? (next step|next steps|hearing|your))',
  '(joining|join) (your|the) (team|company|firm|staff)',
  'anything else',
  '(for|over|these) (the|past|last)? (two|three|four|five|six|seven|eight|nine|ten|[0-9]+|many|several) (years|months)',
  'move forward with (the|your) (hiring|decision|process)',
  '(move|moving|go|going) forward',
  '(attached|enclosed|find|here) (is|please find)? my (application|resume|cv|references)',
);
const anyway = phrase(
  '(keep|let) you (posted|updated|know how|know what|know when)',
  'stay(ing)? (in touch|connected)',
  'keep(ing)? in touch',
  'tell you (how|what|when)',
  "i will (call|write|email|phone)",
);

/** Where a note says what the sender will do, report or offer; null where it only closes politely. */
export const nextStepIn = (reading: Reading): Span | null =>
  findIn(reading, next, ({ text }: Sentence) => !notNext.test(text) || anyway.test(text));
