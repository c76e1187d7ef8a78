import { findIn, phrase } from './phrase.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Span } from './slots.ts';

const lately =
  '(already|just|now|since|also|then|even|finally|definitely|certainly|first|next|gladly|still|happily|so|accordingly|of course)';
/** Any verb but those of feeling and of standing still: "I'll never forget", "I will always be grateful". */
const deed =
  '(?!(you|never|always|forget|remember|cherish|treasure|miss|thank|say|express|need|know|hear|learn|admit|confess|be(?! (in touch|back|sure to|at|there|able to (send|bring|show|help)|(?!telling)[a-z]+ing))|have|contribute|excel|fit|thrive|prove|benefit|not|hope|look forward|appreciate|join (your|the) (team|company|firm)|make an? (great|good|strong|valuable)|bring (value|a|my (skills|experience))|work (for|at|with|in|as)|receive|apply your)(?!\\w))[a-z]{2,}';
/** What was done since, and more will come of it. */
const done =
  '(booked|ordered|signed up|emailed|e-mailed|mailed|called|rang|phoned|bought|started|begun|registered|rewrote|rewritten|joined|downloaded|texted|messaged|wrote to|written to|contacted|reached out|borrowed|looked up|asked (my|the|for|our|her|him)|followed|sent|taken your|took your|redid|updated|printed|enroll?ed|set (mine|it|up|one|my)|made (the|an|a|my) [a-z]+ (list|appointment)|arranged|scheduled|pinned|taped|stuck)';
const doing =
  '(reading|signing|enrolling|meeting|mailing|starting|trying|rewriting|redoing|working through|talking to|booked|signed up|enrolled|registered|halfway|practi[cs]ing|following(?! up)|using|taking (the|your|a|it)|sending|calling|going (on|back|to)|visiting|seeing|attaching|returning|shadowing|writing to(?! (thank|express|say|ask|request|follow|apply|let|find))|writing up|applying (to|for)(?! the| your| this)|changing|booking|ordering|putting|looking into)';
const giving =
  '(help|return|share|send|pass|introduce|test|translate|proofread|lend|volunteer|buy you|bring|show|put you|report|give|connect|pay|do the same|tell|update|take you|cover|come back|make you|offer|repay|support|stay|keep|meet|see you again|talk again|speak again|speak with you again|follow|try|visit|invite|host|cook|fix|scan|babysit|drive|write|assist|be of (help|use|service)|trade|teach|check in|catch up)';
const contact = '(in touch|connected|in contact|posted|updated|informed|in the loop)';
const soon =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|weekend|tomorrow|tonight|spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|[0-9]+(st|nd|rd|th))';

const next = phrase(
  // What the sender will do ...
  `((i|we|and|then|so|tonight|tomorrow) |^)(will|shall|am going to|are going to|going to|plan to|planning to|intend to|mean to|promise to|aim to|am planning to|am about to|have decided to) ${lately}? ${deed}`,
  `(hope|want|would (like|love)|glad|happy|delighted|pleased|willing|ready|honou?red) to ${lately}? ${giving}(?! (it|them|me|my) (on|along))`,
  `(i am|we are) ${lately}? ${doing}`,
  `(i am|we are|i|we) (having|meeting|seeing|talking|speaking|starting|going|leaving|visiting|calling|getting|talk|meet|start|begin|go|speak|visit) ([a-z'-]+){0,9} ${soon}`,
  `my (next step|plan|to-do list|next move) (is|now|will)`,
  `(the|my) (next|first) (step|stop|on my list) (is|will)`,
  // ... and what came of it already.
  `((i|and|instead) |^)(have )?(${lately} )?${done}(?! (it|them|the [a-z]+) (on|in|at) my)`,
  `(${done} (my|an?)|(booked|ordered|started|tried) (the|it)) ([a-z]+){0,3} (already|today|instead|for|this|last)`,
  `i ${lately}? (made|booked|set up|got|have) (an?|the) (appointment|call|meeting|visit|date|coffee|session)`,
  `(keep|keeping|let|letting) you ${contact}`,
  '(keep|let|letting) you know',
  'you will (get|have|hear|be the first)',
  'i have (got)? ([a-z]+){1,2} (calls|meetings|talks|visits) (set up|booked|scheduled|lined up)',
  `(stay|staying|keep|keeping|remain|remaining|be|being) ${contact}`,
  `see you (on|at|in|there|next|again|then|soon)`,
  '(look|looking) forward to [a-z]+ing .. (again|touch|connected|you|conversation|contact)(?<!hearing from you)',
  // What is offered in return.
  '(anything|something|any way|ever|whatever) (that)? (i|you) (can|could|need|ever need) (do|help|offer|return|be|give|bring|a)?',
  '(i can|let me|may i|could i|can i) ([a-z]+)? (send|lend|bring|show|return|repay|offer|introduce|help|buy you|take you|share|give|translate|proofread)',
  '(if|whenever|should|when) (you|your [a-z]+|your [a-z]+ [a-z]+|anyone|anybody) (are|can|ever|should|all)? (ever)? (need|want|could use|come across|in|near|look for|down|find yourself|require|visit)(?! (any|more|further|additional|anything else|other))',
  '(in return|in exchange|my treat|as promised|here it is|i promised|pay it forward|i volunteer)',
  '(is|are|will be|coffee|lunch|dinner) (on|at) (us|me|ours|mine)',
  '(is|are) (going|now)? (up)? on my (wall|desk|fridge|mirror|door)',
  '(attached|enclosed|here is|here are|attach|enclose|sending you) .. (article|link|photos?|notes|draft|list|version|map|recipe|paper|book|picture|essay|chapter|story|drawing|summary|name|address|contact|report|file|slides|poster)',
  '(article|link|photos?|notes|draft|list|paper|picture|chapter) .. (is|are) (attached|enclosed|below)',
  '(can|could|may) i (help|lend|give|offer|be of|return|bring) ',
);
/** Said of a hiring process or of mere readiness: no step that the sender takes. */
const notNext = phrase(
  '(any|further|additional|more|other) (additional|further|other)? (information|questions|details|materials|references|documents|samples)',
  '(forward to (the)? (next steps?|hearing|your))',
  '(joining|join) (your|the) (team|company|firm|staff)',
  'anything else',
  '(for|over|these) (the|past|last)? ([a-z]+|[0-9]+) (years|months)',
  '(move|moving|go|going) forward',
  'my (application|resume|cv|references) (is|are)?',
);
const anyway = phrase(
  '(keep|let) you (posted|updated|know how|know what|know when)',
  '(stay|keep|staying|keeping) (in touch|connected)',
  'tell you (how|what|when)',
  'i will (call|write|email|phone)',
);

/** Where a note says what the sender will do, report or offer; null where it only closes politely. */
export const nextStepIn = (reading: Reading): Span | null =>
  findIn(reading, next, ({ text }: Sentence) => !notNext.test(text) || anyway.test(text));
